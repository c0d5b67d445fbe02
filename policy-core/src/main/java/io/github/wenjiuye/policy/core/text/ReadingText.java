package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.determination.ReadingUse;
import java.util.List;
import java.util.Map;

/** The readings that were relied on: the question, what was chosen, and whether another choice changes the answer. */
final class ReadingText {

  private static final String INDENT = "        ";

  private final Words words;
  private final Page page;

  ReadingText(Words words, Page page) {
    this.words = words;
    this.page = page;
  }

  void write(List<ReadingUse> readings) {
    if (!readings.isEmpty()) {
      page.heading(words.phrase("readings"));
      readings.forEach(this::write);
    }
  }

  private void write(ReadingUse use) {
    String question = words.reading(use.id()).orElse("");
    String first = words.phrase("reading", Map.of("id", use.id(), "question", question));
    String meaning = new Values(words).reading(use.id(), use.choice());
    page.line(
        words.phrase("entry", "text", first),
        use.decisive() ? words.phrase("reading.decisive", "choice", meaning) : meaning,
        words.phrase("list.space"),
        INDENT);
  }
}
