package io.github.wenjiuye.policy.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsProperties {

  private static final String CLOSING = "，。；）〕";

  @Property
  void textsThatAreFilledUpStandBelowEachOther(@ForAll("texts") List<String> texts) {
    int width = Columns.widest(texts);

    assertThat(texts).allSatisfy(text -> {
      assertThat(Columns.width(Columns.left(text, width))).isEqualTo(width);
      assertThat(Columns.left(text, width)).startsWith(text);
      assertThat(Columns.width(Columns.right(text, width))).isEqualTo(width);
      assertThat(Columns.right(text, width)).endsWith(text);
    });
  }

  @Property
  void brokenLinesSayTheSame(@ForAll("text") String text, @ForAll @IntRange(max = 30) int width) {
    assertThat(String.join("", Columns.wrap(text, width)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Property
  void aLineIsWiderThanAskedOnlyWhereItCannotBeBroken(
      @ForAll("text") String text, @ForAll @IntRange(min = 1, max = 30) int width) {
    assertThat(Columns.wrap(text, width))
        .filteredOn(line -> Columns.width(line) > width)
        .allSatisfy(line -> assertThat(Columns.wrap(line, 1)).hasSize(1));
  }

  @Property
  void noLineStartsWithAMarkThatClosesNorEndsWithOneThatOpens(
      @ForAll("text") String text, @ForAll @IntRange(min = 1, max = 30) int width) {
    List<String> lines = Columns.wrap(text, width);
    lines.stream()
        .skip(1)
        .forEach(line -> assertThat(CLOSING).doesNotContain(line.substring(0, 1)));
    lines.stream()
        .limit(lines.size() - 1L)
        .forEach(line -> assertThat(line).doesNotEndWith("（").doesNotEndWith("〔"));
  }

  @Test
  void anIdeographTakesTwoColumns() {
    assertThat(Columns.width("")).isZero();
    assertThat(Columns.width("6.1")).isEqualTo(3);
    assertThat(Columns.width("内政办发〔2020〕10号")).isEqualTo(20);
    assertThat(Columns.width("×…")).isEqualTo(2);
  }

  @Test
  void linesAreBrokenAtBlanksAndBesideIdeographs() {
    assertThat(Columns.wrap("Work for the registered poor", 12))
        .containsExactly("Work for the", "registered", "poor");
    assertThat(Columns.wrap("失业补助金（6 个月）。", 12)).containsExactly("失业补助金", "（6 个月）。");
    assertThat(Columns.wrap("", 12)).containsExactly("");
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("abc  汉字业，。；（）〔〕×")
        .ofMaxLength(40)
        .map(text -> text.replaceAll("(?<=[（〔]) +", "").strip());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings()
        .withChars("abc 汉字，。（）〔〕×")
        .ofMaxLength(12)
        .list()
        .ofMaxSize(5);
  }
}
