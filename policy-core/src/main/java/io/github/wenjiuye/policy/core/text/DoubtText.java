package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.core.notice.Concurrences;
import io.github.wenjiuye.policy.core.notice.Doubt;
import io.github.wenjiuye.policy.core.rule.Concurrence;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page of a provision tells of doubts about its text: those with a choice, and those that are decided. */
final class DoubtText {

  private static final String INDENT = "    ";

  private final Words words;
  private final Values values;
  private final DoubtWords doubtWords;
  private final Resolution resolution;
  private final Page page;

  DoubtText(Words words, Resolution resolution, Page page) {
    this.words = words;
    this.values = new Values(words);
    this.doubtWords = new DoubtWords(words);
    this.resolution = resolution;
    this.page = page;
  }

  /** The readings that a provision asks for, each with every choice. */
  void readings(Set<Reading> asked) {
    if (!asked.isEmpty()) {
      page.heading(words.phrase("rule.readings"));
      asked.stream().sorted().forEach(this::reading);
    }
  }

  /** The readings that only matter where a claim under another provision is seen beside. */
  void together(Provision provision) {
    for (Concurrence concurrence : Concurrences.all()) {
      if (concurrence.parties().containsKey(provision.id())) {
        List<String> others = concurrence.parties().keySet().stream()
            .filter(other -> !other.equals(provision.id()))
            .toList();
        page.heading(words.phrase("rule.together", "provisions", words.comma(others)));
        reading(concurrence.reading());
      }
    }
  }

  private void reading(Reading reading) {
    String question = words.reading(reading.id()).orElse("");
    entry(words.phrase("reading", Map.of("id", reading.id(), "question", question)));
    String chosen = resolution.choice(reading);
    for (String code : reading.codes()) {
      choice(reading, code, code.equals(chosen));
    }
    if (!reading.codes().contains(chosen)) {
      choice(reading, chosen, true);
    }
    reading.valueSort().ifPresent(sort -> page.line(INDENT + words.phrase("rule.orValue." + sort)));
    page.line(INDENT
        + words.phrase("rule.default.reason", "reason", new ReadingWords(words).reason(reading)));
  }

  private void choice(Reading reading, String choice, boolean chosen) {
    String text = words.colon(choice, values.reading(reading.id(), choice));
    boolean isDefault = choice.equals(reading.defaultCode());
    String mark = chosen
        ? isDefault ? "rule.chosen.default" : "rule.chosen"
        : isDefault ? "rule.default" : "";
    page.line(INDENT + (mark.isEmpty() ? text : words.note(text, words.phrase(mark))));
  }

  /** The doubts about a provision that have one answer, with the reason. */
  void settled(Provision provision) {
    List<Doubt> doubts = Arrays.stream(Doubt.values())
        .filter(doubt -> doubt.provisions().contains(provision.id()))
        .toList();
    if (!doubts.isEmpty()) {
      page.heading(words.phrase("rule.doubts"));
      doubts.forEach(this::settled);
    }
  }

  private void settled(Doubt doubt) {
    entry(words.cited(doubt.sentence(), doubtWords.question(doubt)));
    page.line(INDENT + doubtWords.decision(doubt));
    page.line(INDENT + words.phrase("rule.doubt.reason", "reason", doubtWords.reason(doubt)));
  }

  private void entry(String text) {
    page.line(words.phrase("entry", "text", text));
  }
}
