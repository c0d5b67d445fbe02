package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;

/** What there is for parties, for people: one below the other; on standard error what is wrong with a party. */
final class ScreenedText extends Answers<Screened> {

  private final Output output;
  private final Messages messages;
  private final int columns;
  private String separator = "";

  ScreenedText(Context context) {
    this.output = context.output();
    this.messages = context.messages();
    this.columns = context.surroundings().columns();
  }

  @Override
  Place place(Screened answer) {
    return answer.place();
  }

  @Override
  void writeStart(DocumentForm form) {}

  @Override
  void write(Screened answer, DocumentForm form) {
    answer
        .screening()
        .ifPresentOrElse(
            screening -> print(screening, answer.advice()),
            () -> answer.violations().stream()
                .map(violation ->
                    messages.violation(messages.placeOfParty(answer.place(), form), violation))
                .forEach(output::tell));
  }

  @Override
  void writeEnd(DocumentForm form) {}

  private void print(Screening screening, ImmutableMap<ScreenedClaim, Advice> advice) {
    String text = Explainer.explain(screening, advice, messages.language());
    output.print(separator + Wrapped.of(text, columns));
    separator = "\n";
  }
}
