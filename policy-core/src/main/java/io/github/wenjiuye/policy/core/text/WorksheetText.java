package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.text.Columns;
import java.util.List;
import java.util.function.UnaryOperator;

/** A worksheet in columns: what each line is about, its value, and how it comes about. */
final class WorksheetText {

  private static final String GAP = "  ";

  private final Words words;
  private final Values values;
  private final Page page;

  WorksheetText(Words words, Page page) {
    this.words = words;
    this.values = new Values(words);
    this.page = page;
  }

  /**
   * Writes a worksheet.
   *
   * @param lines top to bottom
   * @param names what a term is called
   */
  void write(List<WorkingLine> lines, UnaryOperator<String> names) {
    ImmutableList<String> terms =
        lines.stream().map(line -> names.apply(line.term())).collect(toImmutableList());
    ImmutableList<String> sums =
        lines.stream().map(line -> values.span(line.value())).collect(toImmutableList());
    int termWidth = Columns.widest(terms);
    int sumWidth = Columns.widest(sums);
    for (int i = 0; i < lines.size(); i++) {
      page.line(GAP
          + GAP
          + Columns.left(terms.get(i), termWidth)
          + GAP
          + Columns.right(sums.get(i), sumWidth)
          + origin(lines.get(i)));
    }
  }

  private String origin(WorkingLine line) {
    return line.is().map(is -> GAP + "= " + values.worked(is)).orElse("")
        + line.source()
            .map(code -> GAP + words.phrase("source", "place", values.place(code)))
            .orElse("");
  }
}
