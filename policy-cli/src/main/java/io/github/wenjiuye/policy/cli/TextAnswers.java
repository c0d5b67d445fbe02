package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.model.determination.Determination;

/** Answers for people: determinations in words, and on standard error what is wrong with a claim. */
final class TextAnswers extends Answers {

  private final boolean several;
  private final Output output;
  private final Messages messages;
  private String separator = "";

  TextAnswers(boolean several, Output output, Messages messages) {
    this.several = several;
    this.output = output;
    this.messages = messages;
  }

  @Override
  void writeStart(DocumentForm form) {}

  @Override
  void write(Answer answer, DocumentForm form) {
    String where = messages.place(answer.place(), form);
    answer
        .determination()
        .ifPresentOrElse(
            determination ->
                print(several || form != DocumentForm.SINGLE ? where : "", determination),
            () -> answer.violations().stream()
                .map(violation -> messages.violation(where, violation))
                .forEach(output::tell));
  }

  @Override
  void writeEnd(DocumentForm form) {}

  private void print(String heading, Determination determination) {
    output.print(separator);
    if (!heading.isEmpty()) {
      output.print("── " + heading + " ──\n");
    }
    output.print(Explainer.explain(determination, messages.language()));
    separator = "\n";
  }
}
