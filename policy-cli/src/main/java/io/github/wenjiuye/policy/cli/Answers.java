package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.DocumentForm;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answers in the order of the claims. The form of an input is known when its second claim comes or it ends: so
 * the first answer waits, and no other does.
 */
abstract class Answers {

  private @Nullable Answer waiting;
  private @Nullable DocumentForm form;

  /** Takes the next answer of an input. */
  final void add(Answer answer) {
    if (form == null && waiting == null) {
      waiting = answer;
      return;
    }
    boolean lines = answer.place().line().isPresent();
    write(answer, settled(lines ? DocumentForm.LINES : DocumentForm.ARRAY));
  }

  /** Takes the end of an input. */
  final void end(DocumentForm found) {
    writeEnd(settled(found));
    form = null;
  }

  private DocumentForm settled(DocumentForm found) {
    DocumentForm known = form;
    if (known == null) {
      known = found;
      form = found;
      writeStart(found);
    }
    if (waiting != null) {
      write(waiting, known);
      waiting = null;
    }
    return known;
  }

  /** Writes what stands before the first answer to an input of that form. */
  abstract void writeStart(DocumentForm form);

  /** Writes an answer to a claim of an input of that form. */
  abstract void write(Answer answer, DocumentForm form);

  /** Writes what stands behind the last answer to an input of that form. */
  abstract void writeEnd(DocumentForm form);
}
