package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Determination;
import java.util.Map;

/** Answers for people: determinations in words, and on standard error what is wrong with a claim. */
final class TextAnswers extends Answers<Answer> {

  private final boolean several;
  private final boolean together;
  private final Output output;
  private final Messages messages;
  private final int columns;
  private String separator = "";
  private long claims;

  TextAnswers(boolean several, boolean together, Context context) {
    this.several = several;
    this.together = together;
    this.output = context.output();
    this.messages = context.messages();
    this.columns = context.surroundings().columns();
  }

  @Override
  Place place(Answer answer) {
    return answer.place();
  }

  @Override
  void writeStart(DocumentForm form) {}

  @Override
  void write(Answer answer, DocumentForm form) {
    claims++;
    String where = where(answer, form);
    answer
        .determination()
        .ifPresentOrElse(
            determination -> {
              print(several || together || form != DocumentForm.SINGLE ? where : "", determination);
              answer.advice().ifPresent(advice -> print(determination.provision(), advice));
            },
            () -> answer.violations().stream()
                .map(violation -> messages.violation(where, violation))
                .forEach(output::tell));
  }

  /** Claims that are seen together are numbered through, whatever they stand in. */
  private String where(Answer answer, DocumentForm form) {
    String where = messages.place(answer.place(), form);
    return together
        ? messages.text("place.together", Map.of("input", where, "number", Long.toString(claims)))
        : where;
  }

  @Override
  void writeEnd(DocumentForm form) {}

  private void print(String provision, Advice advice) {
    String text = Explainer.explainAdvice(provision, advice, messages.language());
    output.print("\n" + Wrapped.of(text, columns));
  }

  private void print(String heading, Determination determination) {
    output.print(separator);
    if (!heading.isEmpty()) {
      output.print("── " + heading + " ──\n");
    }
    output.print(Explainer.explain(determination, messages.language()));
    separator = "\n";
  }
}
