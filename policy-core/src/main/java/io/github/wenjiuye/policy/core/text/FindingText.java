package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Truth;
import java.util.Map;

/** A condition with what was observed, what was required, and what is lacking. */
final class FindingText {

  private static final String INDENT = "        ";

  private final Words words;
  private final Values values;
  private final Places places;
  private final Page page;

  FindingText(Words words, Places places, Page page) {
    this.words = words;
    this.values = new Values(words);
    this.places = places;
    this.page = page;
  }

  void write(Finding finding) {
    Places.Place place = places.observed(finding.fact());
    String name = place.isWholeItem() ? place.item() : place.name();
    boolean valued = finding.observed().isPresent() || !finding.required().isEmpty();
    String observed = finding
        .observed()
        .map(value -> values.value(place.domain(), value))
        .orElseGet(() -> words.phrase("value.unknown"));
    String first = words.phrase(
        "finding",
        Map.of(
            "mark", mark(finding.truth()),
            "sentence", finding.sentence(),
            "fact", valued ? words.colon(name, observed) : name));
    page.line(
        first, words.semicolon(comparison(finding, place)), words.phrase("list.semicolon"), INDENT);
  }

  private ImmutableList<String> comparison(Finding finding, Places.Place place) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    if (!finding.required().isEmpty()) {
      String required = values.bounds(finding.required(), finding.fact(), place.domain());
      parts.add(words.phrase("finding.required", "required", required));
    }
    finding
        .lacking()
        .ifPresent(lacking -> parts.add(
            words.phrase("finding.lacking", "lacking", values.value(place.domain(), lacking))));
    return parts.build();
  }

  private static String mark(Truth truth) {
    return switch (truth) {
      case MET -> "✓";
      case UNMET -> "✗";
      case UNKNOWN -> "?";
    };
  }
}
