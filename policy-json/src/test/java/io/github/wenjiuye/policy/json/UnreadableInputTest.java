package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableInputTest {

  private static final String CLAIM = "{\"provision\":\"6.1\",\"qualifyingHires\":3}";
  private static final int HUNDRED_MEGABYTES = 100_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF \r\n"})
  void anEmptyDocumentHoldsNothing(String text) {
    assertThat(Documents.violation(text).code()).isEqualTo("emptyInput");
    assertThat(Documents.readLines(text).only().violations())
        .extracting(Violation::code)
        .containsExactly("emptyInput");
  }

  @Test
  void anEmptyArrayHoldsNoClaims() {
    Documents read = Documents.read(" [ ] ");
    assertThat(read.form()).isEqualTo(DocumentForm.ARRAY);
    assertThat(read.entries()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Documents.read("\uFEFF" + CLAIM).outline()).containsExactly("claim");
    assertThat(Documents.read("\uFEFF[" + CLAIM + "]").outline()).containsExactly("claim");
    assertThat(Documents.readLines("\uFEFF" + CLAIM + "\n" + CLAIM).outline())
        .containsExactly("claim", "claim");
  }

  @Test
  void unreadableJsonIsToldWithLineAndColumn() {
    Violation told = Documents.violation("{\"provision\": \"16.1\",\n  \"league\" 150100}");
    assertThat(told.path()).isEmpty();
    assertThat(told.code()).isEqualTo("json");
    assertThat(told.english()).contains("line 2, column 12");
    assertThat(told.chinese()).contains("第 2 行第 12 列");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"provision\"",
        "{\"provision\":\"6.1\"",
        "{\"provision\":\"6.1",
        "[{",
        "{'provision':'6.1'}",
        "{provision:1}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":NaN}",
        "{\"a\":.5}",
        "{\"a\":1,}",
        "nul",
        "}",
        "{\"provision\":\"6.1\"} x",
        "{\"provision\":\"6.1\"}]",
        "{\"name\":\"\t\"}",
        "// no\n{}",
        "{\"a\":\"\\x\"}"
      })
  void whatIsNoJsonIsOneClearMessage(String text) {
    assertThat(Documents.violation(text).code()).isEqualTo("json");
  }

  @Test
  void bytesThatAreNotUtf8AreToldWithLineAndColumn() {
    byte[] bytes = "{\"provision\":\"16.1\",\n\"enterprise\":{\"name\":\"呼和x\"}}"
        .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;
    Violation told = Documents.read(new ByteArrayInputStream(bytes), false)
        .only()
        .violations()
        .get(0);
    assertThat(told.code()).isEqualTo("encoding");
    assertThat(told.english()).isEqualTo("is not UTF-8: see line 2, column 25; save it as UTF-8");
  }

  @Test
  void anotherEncodingIsTold() {
    for (byte[] bytes : List.of(
        CLAIM.getBytes(StandardCharsets.UTF_16),
        "{\"provision\":\"6.1\",\"enterprise\":{\"name\":\"\u00fc\"}}"
            .getBytes(StandardCharsets.ISO_8859_1))) {
      Documents read = Documents.read(new ByteArrayInputStream(bytes), false);
      assertThat(read.outline()).containsExactly("encoding");
    }
  }

  @Test
  void inJsonLinesTheOtherLinesAreReadAllTheSame() {
    String text = CLAIM + "\n{\n\n" + CLAIM + " x\n{\"provision\":\"9\"}\n[]\n" + CLAIM + "\r\n";
    Documents read = Documents.readLines(text);
    assertThat(read.outline())
        .containsExactly("claim", "json", "json", "unknownProvision", "wrongForm", "claim");
    assertThat(read.lines()).containsExactly(1L, 2L, 4L, 5L, 6L, 7L);
    assertThat(read.entries().get(1).violations().get(0).english()).contains("line 2, column");
  }

  @Test
  void aLineThatIsNotUtf8LeavesTheOthersAlone() {
    byte[] bytes = (CLAIM + "\n{\"x\":\"?\"}\n" + CLAIM).getBytes(StandardCharsets.UTF_8);
    bytes[CLAIM.length() + 7] = (byte) 0x80;
    Documents read = Documents.read(new ByteArrayInputStream(bytes), true);
    assertThat(read.outline()).containsExactly("claim", "encoding", "claim");
    assertThat(read.entries().get(1).violations().get(0).english()).contains("line 2, column 7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no json", "{\"provision\":\"6.1\",\"enterprise\":{", "{\"provision\":\"6.1\"},"})
  void jsonLinesAreToldByTheirSecondLineWhereTheFirstIsUnreadable(String first) {
    Documents read = Documents.read(first + "\n" + CLAIM + "\n" + CLAIM);
    assertThat(read.form()).isEqualTo(DocumentForm.LINES);
    assertThat(read.outline()).containsExactly("json", "claim", "claim");
  }

  @Test
  void anObjectOnALineOfItsOwnInsideAClaimMakesNoJsonLines() {
    Documents read = Documents.read("{\"provision\":\"16.1\",\"hires\":[\n{\"ref\":\"a\"}\n]}");
    assertThat(read.form()).isEqualTo(DocumentForm.SINGLE);
    assertThat(read.outline()).containsExactly("claim");
    assertThat(read.lines()).containsExactly(0L);
  }

  @Test
  void anArrayEndsWhereItBecomesUnreadable() {
    Documents read = Documents.read("[" + CLAIM + ",\n{},\n{\"a\" 1},\n" + CLAIM + "]");
    assertThat(read.form()).isEqualTo(DocumentForm.ARRAY);
    assertThat(read.outline()).containsExactly("claim", "noProvision", "json");
    assertThat(Documents.read("[" + CLAIM).outline()).containsExactly("claim", "json");
    assertThat(Documents.read("[" + CLAIM + "] {}").outline()).containsExactly("claim", "json");
  }

  @Test
  void objectsOneAfterAnotherEndWhereTheyBecomeUnreadable() {
    String pretty = "{\n\"provision\":\"6.1\"\n}\n";
    Documents read = Documents.read(pretty + pretty + "{\n oops");
    assertThat(read.form()).isEqualTo(DocumentForm.LINES);
    assertThat(read.outline()).containsExactly("claim", "claim", "json");
    assertThat(read.lines()).containsExactly(1L, 4L, 8L);
  }

  @Test
  void nestingWithoutEndIsOneClearMessage() {
    for (String open : List.of("[", "{\"a\":")) {
      String text = "{\"provision\":\"16.1\",\"hires\":" + open.repeat(1_000_000);
      assertThat(Documents.violation(text).code()).isEqualTo("nesting");
      assertThat(Documents.read(open.repeat(1_000_000)).outline()).containsExactly("nesting");
      assertThat(Documents.readLines(text + "\n" + CLAIM).outline())
          .containsExactly("nesting", "claim");
    }
  }

  @Test
  void whatIsNestedForNothingIsPassedOver() {
    String text = "[{\"provision\":\"16.1\",\"hires\":" + "[".repeat(90) + "]".repeat(90) + "},"
        + CLAIM + "]";
    assertThat(Documents.read(text).outline()).containsExactly("wrongForm", "claim");
  }

  @Test
  void aTextOfAHundredMegabytesIsOneClearMessage() {
    String start = "{\"provision\":\"6.1\",\"enterprise\":{\"name\":\"";
    String rest = "\"}}\n" + CLAIM;
    assertThat(Documents.read(endless(start, rest), false).outline()).containsExactly("tooLarge");
    assertThat(Documents.read(endless(start, rest), true).outline())
        .containsExactly("tooLarge", "claim");
  }

  @Test
  void aNumberOfAHundredMegabytesIsOneClearMessage() {
    String start = "{\"provision\":\"6.1\",\"qualifyingHires\":1";
    assertThat(Documents.read(endless(start, "}", "7"), false).outline())
        .containsExactly("tooLarge");
  }

  @Test
  void aNumberOfManyDigitsIsRefusedWithoutReckoning() {
    String text = "{\"provision\":\"6.1\",\"qualifyingHires\":" + "9".repeat(900_000) + "}";
    assertThat(Documents.violation(text).code()).isEqualTo("tooBig");
  }

  @Test
  void aClaimOfAHundredMegabytesIsOneClearMessageAndTheNextIsRead() {
    String start = "[{\"provision\":\"16.1\",\"hires\":[1";
    String item = ",\"" + "x".repeat(1000) + "\"";
    assertThat(Documents.read(endless(start, "]}," + CLAIM + "]", item), false).outline())
        .containsExactly("tooLarge", "claim");
  }

  @Test
  void aClaimOfTooManyValuesIsOneClearMessageAndTheNextIsRead() {
    String values = "[{\"provision\":\"16.1\",\"hires\":[1" + ",1".repeat(1 << 20) + "]},";
    assertThat(Documents.read(values + CLAIM + "]").outline()).containsExactly("tooLarge", "claim");
  }

  @Test
  void blanksOfAHundredMegabytesAreNothing() {
    assertThat(Documents.read(endless("", CLAIM, " "), false).outline()).containsExactly("claim");
  }

  @Test
  void aDocumentThatCannotBeGotAtIsThrown() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }
    };
    assertThatThrownBy(() -> Documents.read(broken, false))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static InputStream endless(String start, String rest) {
    return endless(start, rest, "x");
  }

  private static InputStream endless(String start, String rest, String repeated) {
    return new SequenceInputStream(Collections.enumeration(List.of(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
        new Repeated(repeated.getBytes(StandardCharsets.UTF_8), HUNDRED_MEGABYTES),
        new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8)))));
  }
}
