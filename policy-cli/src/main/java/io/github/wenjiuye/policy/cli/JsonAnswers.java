package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Language;

/** Answers for programs, in the form of the input; to several inputs, whatever their forms, a line each. */
final class JsonAnswers extends Answers {

  private final boolean several;
  private final Output output;
  private final Language language;
  private String separator = "";

  JsonAnswers(boolean several, Output output, Language language) {
    this.several = several;
    this.output = output;
    this.language = language;
  }

  @Override
  void writeStart(DocumentForm form) {
    if (isArray(form)) {
      output.write("[");
      separator = "\n";
    }
  }

  @Override
  void write(Answer answer, DocumentForm form) {
    output.write(separator);
    output.write(several || form != DocumentForm.SINGLE ? line(answer) : indented(answer));
    if (isArray(form)) {
      separator = ",\n";
    } else {
      output.write("\n");
    }
  }

  @Override
  void writeEnd(DocumentForm form) {
    if (isArray(form)) {
      output.write("\n]\n");
    }
  }

  private boolean isArray(DocumentForm form) {
    return !several && form == DocumentForm.ARRAY;
  }

  private String line(Answer answer) {
    return answer
        .determination()
        .map(PolicyJson::write)
        .orElseGet(
            () -> PolicyJson.write(answer.violations(), language, answer.place().line()));
  }

  private String indented(Answer answer) {
    return answer
        .determination()
        .map(PolicyJson::writePretty)
        .orElseGet(() ->
            PolicyJson.writePretty(answer.violations(), language, answer.place().line()));
  }
}
