package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.DocumentForm;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answers in the order of what is asked, such as claims. The form of an input is known when the second of them comes
 * or it ends: so the first answer waits, and no other does.
 *
 * @param <A> what an answer is
 */
abstract class Answers<A> {

  private @Nullable A waiting;
  private @Nullable DocumentForm form;

  /** Takes the next answer of an input. */
  final void add(A answer) {
    if (form == null && waiting == null) {
      waiting = answer;
      return;
    }
    boolean lines = place(answer).line().isPresent();
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

  /** Takes the end of all inputs. */
  void close() {}

  /** Where that which is answered stands. */
  abstract Place place(A answer);

  /** Writes what stands before the first answer to an input of that form. */
  abstract void writeStart(DocumentForm form);

  /** Writes an answer to something in an input of that form. */
  abstract void write(A answer, DocumentForm form);

  /** Writes what stands behind the last answer to an input of that form. */
  abstract void writeEnd(DocumentForm form);
}
