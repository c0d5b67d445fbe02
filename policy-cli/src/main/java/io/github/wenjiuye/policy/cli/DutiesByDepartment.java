package io.github.wenjiuye.policy.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Addressee;
import io.github.wenjiuye.policy.model.catalogue.Authority;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.Role;
import io.github.wenjiuye.policy.model.catalogue.Title;
import java.util.Arrays;
import java.util.Optional;

/** The duties of measures, department by department, and then those of everybody else whom a sentence addresses. */
final class DutiesByDepartment {

  private final Messages messages;
  private final ImmutableListMultimap<Coded, Part> parts;

  DutiesByDepartment(ImmutableList<Measure> measures, Messages messages) {
    this.messages = messages;
    ImmutableListMultimap.Builder<Coded, Part> found = ImmutableListMultimap.builder();
    for (Authority authority : Authority.values()) {
      for (Measure measure : measures) {
        measure
            .role(authority)
            .ifPresent(role -> measure
                .duties()
                .forEach(duty -> found.put(authority, new Part(duty, Optional.of(role)))));
      }
    }
    for (Addressee addressee : Addressee.values()) {
      if (addressee != Addressee.RESPONSIBLE_AUTHORITIES) {
        measures.stream()
            .flatMap(measure -> measure.duties().stream())
            .filter(duty -> duty.addressees().contains(addressee))
            .forEach(duty -> found.put(addressee, new Part(duty, Optional.empty())));
      }
    }
    this.parts = found.build();
  }

  /** Somebody's part in a duty: a role in its measure, or to be addressed by the sentence itself. */
  private record Part(Duty duty, Optional<Role> role) {}

  /** The duties for people, as wide as the terminal. */
  String text(int width) {
    Table table = new Table(width);
    Multimaps.asMap(parts).forEach((who, theirs) -> {
      table.heading(messages.term(who));
      theirs.forEach(part -> table.row(
          part.duty().sentence(),
          part.role().map(messages::term).orElseGet(() -> messages.text("duties.addressed")),
          part.role().isPresent() ? messages.duty(part.duty()) : messages.task(part.duty())));
      table.heading("");
    });
    table.heading(messages.text(parts.isEmpty() ? "duties.none" : "duties.more"));
    return table.toString();
  }

  /** The duties for programs, with the words of both languages. */
  String json() {
    return JsonText.of(Multimaps.asMap(parts).entrySet().stream()
        .map(group -> ImmutableMap.of(
            "code", group.getKey().code(),
            "name", names(group.getKey()),
            "duties", group.getValue().stream().map(this::json).toList()))
        .collect(toImmutableList()));
  }

  private ImmutableMap<String, Object> json(Part part) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("sentence", part.duty().sentence());
    part.role().ifPresent(role -> json.put("role", role.code()));
    json.put("modality", part.duty().modality().code());
    json.put("addressees", part.duty().addressees().stream().map(Coded::code).toList());
    return json.put("task", texts(part.duty().task())).buildOrThrow();
  }

  private static ImmutableMap<String, String> names(Coded member) {
    return texts(new Title(member.chinese(), member.english()));
  }

  private static ImmutableMap<String, String> texts(Title title) {
    return Arrays.stream(Language.values())
        .collect(ImmutableMap.toImmutableMap(Language::tag, title::in));
  }
}
