package io.github.wenjiuye.policy.cli;

import static io.github.wenjiuye.policy.cli.Samples.ELIGIBLE;
import static io.github.wenjiuye.policy.cli.Samples.LOAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: clear messages, exit code 2, nothing on standard output. */
class BadInputTest {

  @TempDir
  Path folder;

  static Stream<Arguments> claims() {
    return Stream.of(
        Arguments.of("nothing at all", "", ""),
        Arguments.of("blanks alone", " \n\n ", ""),
        Arguments.of("no JSON", "provision=16.1", "line 1"),
        Arguments.of("JSON that breaks off", "{\"provision\":\n\"16.1\",", "line 2"),
        Arguments.of("a claim and rubbish", LOAN + " }", "1"),
        Arguments.of("a text in the place of a claim", "\"16.1\"", "16.1"),
        Arguments.of("a number in the place of a claim", "42", "42"),
        Arguments.of("nothing in the place of a claim", "[null]", ""),
        Arguments.of("no provision", "{\"league\":\"150100\"}", "provision"),
        Arguments.of("an unknown provision", LOAN.replace("6.1", "16.2"), "16.1"),
        Arguments.of("an unlisted league", ELIGIBLE.replace("150100", "150000"), "league"),
        Arguments.of("a wrong type", LOAN.replace("46", "true"), "enterprise.staff"),
        Arguments.of(
            "a party that is none", "{\"provision\":\"6.1\",\"enterprise\":3}", "enterprise"),
        Arguments.of("an unknown property", LOAN.replace("staff", "staf"), "staff"),
        Arguments.of("a property given twice", LOAN.replace("}", ",\"staff\":46}"), "staff"),
        Arguments.of("no such member", ELIGIBLE.replace("SMALL", "SMAL"), "SMALL"),
        Arguments.of("no such day", ELIGIBLE.replace("2020-09-15", "2020-09-31"), "receivedOn"),
        Arguments.of(
            "a day written otherwise", ELIGIBLE.replace("2020-09-15", "15.9.2020"), "receivedOn"),
        Arguments.of("staff 0", LOAN.replace("46", "0"), "enterprise.staff"),
        Arguments.of("staff with a fraction", LOAN.replace("46", "46.5"), "enterprise.staff"),
        Arguments.of("staff beyond counting", LOAN.replace("46", "1e400"), "enterprise.staff"),
        Arguments.of("less than no hires", LOAN.replace("7}", "-7}"), "qualifyingHires"),
        Arguments.of(
            "a contract that ends before it starts", Samples.INVALID, "hires[0].contract.endsOn"),
        Arguments.of(
            "an open-ended contract with an end",
            ELIGIBLE.replace("\"startsOn\"", "\"openEnded\":true,\"startsOn\""),
            "hires[0].contract.openEnded"),
        Arguments.of(
            "a credit code with a wrong check character",
            LOAN.replace("\"size\"", "\"creditCode\":\"91150202MA0PWL7R4A\",\"size\""),
            "enterprise.creditCode"),
        Arguments.of("nesting without end", "[".repeat(100_000), ""),
        Arguments.of("nesting inside a claim", "{\"hires\":".repeat(100_000), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("claims")
  void isRefusedWithAClearMessage(String what, String input, String hint) {
    Run run = Run.reading(input, "evaluate", "-").isRefused(hint);
    assertThat(run.errors()).isNotEmpty().allMatch(line -> line.length() < 500);
    Run.in(Run.CHINESE, input, "evaluate", "-").isRefused(hint.replace("line", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("claims")
  void isToldInTheAnswerToo(String what, String input, String hint) {
    Run run = Run.reading(input, "evaluate", "--format", "json", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out() + run.err()).contains("violations");
  }

  @Test
  void allViolationsOfAClaimAreToldAtOnce() {
    String claim = Samples.INVALID.replace("SMALL", "TINY").replace("2020-09-15", "yesterday");
    Run run = Run.reading(claim, "evaluate", "-")
        .isRefused("receivedOn", "enterprise.size", "hires[0].contract.endsOn");
    assertThat(run.errors()).hasSize(3);
  }

  @Test
  void whatCouldNotBeReadIsNotMissingToo() {
    String claim =
        "{\"provision\":\"5.2\",\"rentWaived\":[{\"month\":\"2020-13\"},{\"amount\":\"0\"}]}";
    Run run = Run.reading(claim, "evaluate", "-")
        .isRefused("rentWaived[0].month", "rentWaived[1].month", "rentWaived[1].amount");
    assertThat(run.errors()).hasSize(3);
  }

  static Stream<Arguments> standards() {
    return Stream.of(
        Arguments.of(
            "below the floor",
            "{\"150100\":{\"graduateHiringSubsidy\":\"999\"}}",
            "150100.graduateHiringSubsidy"),
        Arguments.of(
            "an unknown standard",
            "{\"150100\":{\"graduateHiringSubsidie\":\"1500\"}}",
            "graduateHiringSubsidy"),
        Arguments.of(
            "an unknown place", "{\"150101\":{\"graduateHiringSubsidy\":\"1500\"}}", "150101"),
        Arguments.of(
            "three decimals",
            "{\"150100\":{\"graduateHiringSubsidy\":\"1500.005\"}}",
            "150100.graduateHiringSubsidy"),
        Arguments.of(
            "beyond counting",
            "{\"150100\":{\"graduateHiringSubsidy\":1e400}}",
            "150100.graduateHiringSubsidy"),
        Arguments.of("no JSON", "graduateHiringSubsidy: 1500", "standards.json"),
        Arguments.of("empty", "", "standards.json"),
        Arguments.of("an array", "[]", "standards.json"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("standards")
  void badStandardsAreRefusedBeforeAnyClaimIsRead(String what, String content, String hint)
      throws IOException {
    Path file = Files.writeString(folder.resolve("standards.json"), content);
    Run.reading(ELIGIBLE, "evaluate", "--standards", file.toString(), "-")
        .isRefused(hint, file.toString());
  }

  @Test
  void aFileInAnotherCharsetIsToldHowToBeSaved() throws IOException {
    String claim = LOAN.replace("\"size\"", "\"name\":\"青城软件有限公司\",\"size\"");
    Path file = Files.write(folder.resolve("gbk.json"), claim.getBytes(Charset.forName("GBK")));
    Run.of("evaluate", file.toString()).isRefused(file.toString(), "save it as UTF-8");
    Path wide = Files.write(folder.resolve("wide.json"), claim.getBytes(StandardCharsets.UTF_16));
    Run.of("evaluate", wide.toString()).isRefused("save it as UTF-8");
  }

  @Test
  void aLineInAnotherCharsetDoesNotStopTheOthers() throws IOException {
    String claim = LOAN.replace("\"size\"", "\"name\":\"青城软件有限公司\",\"size\"") + "\n";
    byte[] good = claim.getBytes(StandardCharsets.UTF_8);
    byte[] bad = claim.getBytes(Charset.forName("GBK"));
    Path file = folder.resolve("mixed.jsonl");
    Files.write(file, good);
    Files.write(file, bad, java.nio.file.StandardOpenOption.APPEND);
    Files.write(file, good, java.nio.file.StandardOpenOption.APPEND);
    Run run = Run.of("evaluate", file.toString()).isClear();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("line 2", "save it as UTF-8");
    assertThat(run.out()).contains("line 1", "line 3");
  }

  @Test
  void whatStandsInAFileDoesNotSteerTheTerminal() {
    Run run = Run.reading("{\"provision\":\"\\u001b[31mred\"}", "evaluate", "-").isRefused("red");
    assertThat(run.err()).doesNotContain("\u001b");
  }

  @Test
  void aLineOfAHundredMegabytesIsOneMessageAndTheOthersAreAnswered() {
    InputStream huge = Stream.of(
            text(LOAN + "\n{\"provision\":\""),
            new Repeated('x', 100_000_000),
            text("\"}\n" + LOAN + "\n"))
        .reduce(java.io.SequenceInputStream::new)
        .orElseThrow();
    Run run =
        Run.in(Run.ENGLISH, huge, false, "evaluate", "--format", "json", "-").isClear();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(1)).contains("violations").hasSizeLessThan(1000);
  }

  @Test
  void manyLinesAreAnsweredInOrder() {
    int count = 3000;
    String lines = String.join(
        "\n", IntStream.range(0, count).mapToObj(i -> i % 3 == 0 ? "{" : LOAN).toList());
    Run run = Run.reading(lines, "evaluate", "--format", "json", "-");
    assertThat(run.lines()).hasSize(count);
    assertThat(run.lines().get(2997)).contains("\"line\":2998");
    assertThat(run.err()).contains("1000 of 3000");
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One byte many times. */
  private static final class Repeated extends InputStream {
    private final int value;
    private long left;

    Repeated(int value, long count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(left, length);
      java.util.Arrays.fill(target, offset, offset + count, (byte) value);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
