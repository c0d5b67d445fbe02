package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.DocumentForm;
import java.util.function.Function;

/**
 * Answers for programs, in the form of the input; to several inputs, whatever their forms, a line each.
 *
 * @param <A> what an answer is
 */
final class JsonAnswers<A> extends Answers<A> {

  private final boolean several;
  private final Output output;
  private final Function<A, Place> place;
  private final Function<A, String> line;
  private final Function<A, String> indented;
  private String separator = "";

  /**
   * Answers that are written so.
   *
   * @param several whether there are several inputs
   * @param output where to write
   * @param place where that which is answered stands
   * @param line an answer on one line
   * @param indented an answer by itself
   */
  JsonAnswers(
      boolean several,
      Output output,
      Function<A, Place> place,
      Function<A, String> line,
      Function<A, String> indented) {
    this.several = several;
    this.output = output;
    this.place = place;
    this.line = line;
    this.indented = indented;
  }

  @Override
  Place place(A answer) {
    return place.apply(answer);
  }

  @Override
  void writeStart(DocumentForm form) {
    if (isArray(form)) {
      output.write("[");
      separator = "\n";
    }
  }

  @Override
  void write(A answer, DocumentForm form) {
    boolean byItself = !several && form == DocumentForm.SINGLE;
    output.write(separator);
    output.write((byItself ? indented : line).apply(answer));
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
}
