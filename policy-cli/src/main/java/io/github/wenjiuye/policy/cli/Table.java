package io.github.wenjiuye.policy.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Text for a terminal under way: headings at the margin, and rows of cells that stand below each other. Where a row would be
 * too wide, the widest columns give way and their cells go on in further lines.
 */
final class Table {

  private static final String GAP = "  ";
  private static final int NARROWEST = 16;

  private final int width;
  private final List<Row> rows = new ArrayList<>();

  Table(int width) {
    this.width = width;
  }

  private record Row(ImmutableList<String> cells, boolean heading) {}

  void heading(String text) {
    rows.add(new Row(ImmutableList.of(text), true));
  }

  /** Adds a row; all rows have as many cells, and a line feed within a cell is kept. */
  void row(String... cells) {
    rows.add(new Row(ImmutableList.copyOf(cells), false));
  }

  /** The lines, each ended by a line feed. */
  @Override
  public String toString() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      if (row.heading()) {
        Columns.wrap(row.cells().get(0), width)
            .forEach(line -> text.append(line).append('\n'));
      } else {
        write(row, widths, text);
      }
    }
    return text.toString();
  }

  private int[] widths() {
    List<Row> cells = rows.stream().filter(row -> !row.heading()).toList();
    int columns = cells.isEmpty() ? 0 : cells.get(0).cells().size();
    int[] widths = IntStream.range(0, columns)
        .map(column -> Columns.widest(
            cells.stream().flatMap(row -> row.cells().get(column).lines()).toList()))
        .toArray();
    int surplus = IntStream.of(widths).sum() + columns * GAP.length() - width;
    while (surplus > 0) {
      int widest = IntStream.range(0, columns)
          .reduce((one, other) -> widths[other] > widths[one] ? other : one)
          .orElseThrow();
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      surplus--;
    }
    return widths;
  }

  private static void write(Row row, int[] widths, StringBuilder text) {
    List<ImmutableList<String>> cells = IntStream.range(0, widths.length)
        .mapToObj(column -> wrapped(row.cells().get(column), widths[column]))
        .toList();
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder written = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = line < cells.get(column).size() ? cells.get(column).get(line) : "";
        written.append(GAP).append(Columns.left(cell, widths[column]));
      }
      text.append(written.toString().stripTrailing()).append('\n');
    }
  }

  private static ImmutableList<String> wrapped(String cell, int width) {
    return cell.lines()
        .flatMap(line -> Columns.wrap(line, width).stream())
        .collect(toImmutableList());
  }
}
