package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.text.Columns;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TableProperties {

  @Property
  void noLineIsWiderThanAskedWhereOneColumnCanGiveWay(
      @ForAll("cells") List<String> cells, @ForAll @IntRange(min = 30, max = 90) int width) {
    assertThat(table(cells, width).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
  }

  @Property
  void nothingIsLost(@ForAll("cells") List<String> cells, @ForAll @IntRange(max = 90) int width) {
    String text = table(cells, width).replaceAll("\\s", "");
    assertThat(text.chars().sorted().toArray())
        .isEqualTo(("Headings" + "ab1".repeat(cells.size()) + String.join("", cells))
            .replaceAll("\\s", "")
            .chars()
            .sorted()
            .toArray());
  }

  @Test
  void theWidestColumnGivesWay() {
    Table table = new Table(26);
    table.heading("Measures");
    table.row("1", "Work for the registered poor", "15.1\n15.2");
    table.row("2", "", "16.1");
    assertThat(table).hasToString("""
        Measures
          1  Work for the      15.1
             registered poor   15.2
          2                    16.1
        """);
  }

  private static String table(List<String> cells, int width) {
    Table table = new Table(width);
    table.heading("Headings");
    cells.forEach(cell -> table.row("ab", cell, "1"));
    return table.toString();
  }

  /** Of words that fit: neither begins with a mark that belongs to the word before, nor ends with one that belongs to the next. */
  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars("ab 汉字，。（）")
        .ofMaxLength(8)
        .map(word -> word.replaceAll("(^|(?<= ))[，。）]+|（+($|(?= ))", ""))
        .list()
        .ofMaxSize(6)
        .map(words -> String.join(" ", words).strip())
        .list()
        .ofMaxSize(5);
  }
}
