package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A determination as a page of text, top to bottom: answer, grant, conditions, what is missing, what was relied on. */
public final class DeterminationText {

  private final Determination determination;
  private final Words words;
  private final Values values;
  private final Places places;
  private final Page page = new Page();

  private DeterminationText(Determination determination, Language language) {
    this.determination = determination;
    this.words = new Words(language);
    this.values = new Values(words);
    this.places = new Places(words, determination.provision());
  }

  /**
   * The page of a determination.
   *
   * @param determination what was decided
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(Determination determination, Language language) {
    return new DeterminationText(determination, language).write();
  }

  private String write() {
    head();
    new GrantText(words, places, page).write(determination);
    conditions();
    pending(Settles.VERDICT);
    pending(Settles.GRANT);
    new ReadingText(words, page).write(determination.readings());
    section("standards", determination.standards(), this::standard);
    section("warnings", determination.warnings(), this::warning);
    page.heading(words.phrase(
        "policy",
        Map.of(
            "notice", determination.policy().notice(),
            "version", determination.policy().version())));
    return page.toString();
  }

  private void head() {
    String provision = determination.provision();
    page.line(words
        .title(provision)
        .map(title -> words.phrase("head", Map.of("provision", provision, "title", title)))
        .orElse(provision));
    member("verdict", determination.verdict());
    member("modality", determination.modality());
    if (determination.timing() != Timing.OPEN) {
      member("timing", determination.timing());
    }
  }

  private void member(String name, Coded member) {
    page.line(words.phrase(name + "." + member.code(), name, words.term(member)));
  }

  private void conditions() {
    Map<String, List<Finding>> byItem = new LinkedHashMap<>();
    for (Finding finding : determination.findings()) {
      String item = places.observed(finding.fact()).item();
      byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(finding);
    }
    if (!byItem.isEmpty()) {
      page.heading(words.phrase("conditions"));
    }
    byItem.forEach((item, findings) -> {
      if (!item.isEmpty()) {
        page.line(words.phrase("item", "item", item));
      }
      findings.forEach(new FindingText(words, places, page)::write);
    });
  }

  private void pending(Settles settles) {
    ImmutableList<Pending> missing = determination.pending().stream()
        .filter(pending -> pending.settles() == settles)
        .collect(toImmutableList());
    section("pending." + settles, missing, places::pending);
  }

  private <T> void section(String heading, List<T> entries, Function<T, String> text) {
    if (!entries.isEmpty()) {
      page.heading(words.phrase(heading));
      entries.forEach(entry -> page.line(words.phrase("entry", "text", text.apply(entry))));
    }
  }

  private String standard(StandardUse use) {
    return words.phrase(
        "standard",
        Map.of(
            "name", places.standard(use.name()),
            "place", values.place(use.league()),
            "value", new StandardValues(words).lookedUp(use.name(), use.value())));
  }

  private String warning(Warning warning) {
    return words.phrase(
        "warning." + warning.code(), "place", places.at(warning.path()).in(words));
  }
}
