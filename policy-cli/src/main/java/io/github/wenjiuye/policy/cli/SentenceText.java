package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.ExplainedSentence;
import java.util.stream.Collectors;

/** What a sentence of the notice has come to, for people. */
final class SentenceText {

  private final Messages messages;

  SentenceText(Messages messages) {
    this.messages = messages;
  }

  /** The days and numbers that a sentence states, a line each, with the provisions that ask for them. */
  String parameters(ExplainedSentence sentence) {
    return sentence.parameters().stream()
        .map(parameter -> messages.text(
            parameter.provisions().equals(sentence.provisions())
                ? "coverage.parameter"
                : "coverage.parameter.of",
            ImmutableMap.of(
                "meaning", parameter.meaning(),
                "value", parameter.value(),
                "provisions", String.join(" ", parameter.provisions()))))
        .collect(Collectors.joining("\n"));
  }

  /** The duties of a sentence, a line each. */
  String duties(ExplainedSentence sentence) {
    return sentence.duties().stream().map(messages::duty).collect(Collectors.joining("\n"));
  }

  /** A row for each kind of thing that there is. */
  void rows(Table table, ExplainedSentence sentence) {
    row(table, "provisions", String.join(" ", sentence.provisions()));
    row(table, "parameters", parameters(sentence));
    row(table, "duties", duties(sentence));
  }

  private void row(Table table, String label, String text) {
    if (!text.isEmpty()) {
      table.row(label(label), text);
    }
  }

  String label(String of) {
    return messages.text("coverage.label." + of);
  }
}
