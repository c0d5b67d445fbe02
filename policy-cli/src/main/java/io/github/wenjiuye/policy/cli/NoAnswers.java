package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.DocumentForm;

/** Writes nothing of a claim by itself: what became of it stands in the answer to all of them. */
final class NoAnswers extends Answers<Answer> {

  @Override
  Place place(Answer answer) {
    return answer.place();
  }

  @Override
  void writeStart(DocumentForm form) {}

  @Override
  void write(Answer answer, DocumentForm form) {}

  @Override
  void writeEnd(DocumentForm form) {}
}
