package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the file of local standards: by place, by name, by days. The model holds them against the notice's bounds. */
final class StandardsReader {

  static final String DATED = "dated";
  static final String FROM = "from";
  static final String TO = "to";
  static final String VALUE = "value";
  static final ImmutableList<String> PLACES = Stream.concat(
          Stream.of(LocalStandard.REGION), Arrays.stream(League.values()).map(League::code))
      .collect(ImmutableList.toImmutableList());

  private final LocalStandards.Builder standards = LocalStandards.builder();
  private final Problems problems;

  private StandardsReader(Problems problems) {
    this.problems = problems;
  }

  static Optional<LocalStandards> read(Node node, Problems problems) {
    StandardsReader reader = new StandardsReader(problems);
    Members places = Members.of(node, Place.ROOT, problems);
    places.forEachBut(PLACES, reader::unknownPlace);
    places.forEach(reader::place);
    try {
      return Optional.of(reader.standards.build());
    } catch (InvalidInputException e) {
      e.violations().forEach(problems::add);
      return Optional.empty();
    }
  }

  private void unknownPlace(String place, Node node) {
    ImmutableMap<String, String> places = ImmutableMap.of("places", String.join(", ", PLACES));
    problems.tell(Place.ROOT.property(place), node, "unknownPlace", places);
  }

  private void place(String place, Node node) {
    Place at = Place.ROOT.property(place);
    boolean known = PLACES.contains(place);
    Members members = Members.of(node, at, problems);
    members.only(LocalStandard.names(), "unknownStandard");
    members.forEach((name, value) -> LocalStandard.of(name)
        .ifPresent(standard -> standard(known, place, standard, value, members.at(name))));
  }

  private void standard(boolean known, String place, LocalStandard standard, Node node, Place at) {
    if (node instanceof Node.Group group
        && group.members().stream().anyMatch(member -> member.name().equals(DATED))) {
      Optional<ImmutableList<Dated>> dated = dated(standard, Members.of(node, at, problems));
      if (known) {
        dated.ifPresent(values -> standards.put(place, standard, values));
      }
    } else {
      Optional<StandardValue> value = new ValueReader(problems).read(standard.form(), node, at);
      if (known) {
        value.ifPresent(given -> standards.put(place, standard, given));
      }
    }
  }

  private Optional<ImmutableList<Dated>> dated(LocalStandard standard, Members members) {
    members.only(DATED);
    Optional<Node> list = members.required(DATED);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Place at = members.at(DATED);
    List<Optional<Dated>> values = new ArrayList<>();
    for (Node item : Members.items(list.get(), at, problems)) {
      values.add(entry(standard, Members.of(item, at.item(values.size()), problems)));
    }
    return list.get() instanceof Node.Items && values.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            values.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()))
        : Optional.empty();
  }

  private Optional<Dated> entry(LocalStandard standard, Members members) {
    members.only(FROM, TO, VALUE);
    Optional<LocalDate> from = day(members, FROM);
    Optional<LocalDate> to = day(members, TO);
    Optional<StandardValue> value = members
        .required(VALUE)
        .flatMap(node -> new ValueReader(problems).read(standard.form(), node, members.at(VALUE)));
    return from.isPresent() == members.has(FROM) && to.isPresent() == members.has(TO)
        ? value.map(given -> new Dated(from, to, given))
        : Optional.empty();
  }

  private Optional<LocalDate> day(Members members, String name) {
    return members.get(name).flatMap(node -> Leaves.day(node, members.at(name), problems));
  }
}
