package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumeralProperties {

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal RATES = new BigDecimal("1000000000");

  /** Every number that JSON can write is read exactly, or refused for what it is. */
  @Property
  void moneyIsReadToTheFenOrRefused(@ForAll("numbers") String digits) {
    BigDecimal fen = new BigDecimal(digits).movePointRight(2);
    Problems problems = new Problems();
    Optional<Money> money = Numerals.money(new Node.Numeral(digits), Place.ROOT, problems);
    if (isWhole(fen) && isLong(fen)) {
      assertThat(money.orElseThrow().fen()).isEqualTo(fen.longValueExact());
    } else {
      assertThat(money).isEmpty();
      assertThat(problems.all())
          .extracting(Violation::code)
          .containsExactly(isWhole(fen) || isHuge(digits) ? "tooBig" : "tooManyDecimals");
    }
  }

  @Property
  void aRateIsReadToTheMillionthOrRefused(@ForAll("numbers") String digits) {
    BigDecimal value = new BigDecimal(digits);
    BigDecimal millionths = value.movePointRight(6);
    Optional<Rate> rate = Numerals.rate(new Node.Numeral(digits), Place.ROOT, new Problems());
    if (isWhole(millionths) && value.abs().compareTo(RATES) < 0) {
      assertThat(rate.orElseThrow().millionths()).isEqualTo(millionths.longValueExact());
    } else {
      assertThat(rate).isEmpty();
    }
  }

  @Property
  void aCountIsReadOrRefused(@ForAll("numbers") String digits) {
    BigDecimal value = new BigDecimal(digits);
    Optional<Long> count = Numerals.count(new Node.Numeral(digits), Place.ROOT, new Problems());
    if (isWhole(value) && isLong(value)) {
      assertThat(count).contains(value.longValueExact());
    } else {
      assertThat(count).isEmpty();
    }
  }

  @Property
  void whatIsQuotedIsPlain(@ForAll("numbers") String digits) {
    Optional<Money> quoted = Numerals.money(new Node.Text(digits), Place.ROOT, new Problems());
    Optional<Money> bare = Numerals.money(new Node.Numeral(digits), Place.ROOT, new Problems());
    assertThat(quoted).isEqualTo(digits.matches(".*[eE].*") ? Optional.empty() : bare);
  }

  @Example
  void noNumberIsExpandedBeforeItsSizeIsJudged() {
    for (String digits : new String[] {
      "1e400", "1e9999", "1e2147483647", "1e-2147483647", "1e99999999999999999999", "9".repeat(101)
    }) {
      Problems problems = new Problems();
      Node node = new Node.Numeral(digits);
      assertThat(Numerals.money(node, Place.ROOT, problems)).isEmpty();
      assertThat(Numerals.rate(node, Place.ROOT, problems)).isEmpty();
      assertThat(Numerals.count(node, Place.ROOT, problems)).isEmpty();
      assertThat(problems.all()).hasSize(3);
    }
    assertThat(Numerals.count(new Node.Numeral("0e400"), Place.ROOT, new Problems()))
        .contains(0L);
  }

  @Example
  void whatIsNoNumberIsRefused() {
    for (String text : new String[] {
      "", " 1", "1 ", "+1", "1,000", "１２", "1_000", "0x10", "1.", ".5", "NaN", "1e3", "元"
    }) {
      assertThat(Numerals.money(new Node.Text(text), Place.ROOT, new Problems()))
          .isEmpty();
      assertThat(Numerals.rate(new Node.Text(text), Place.ROOT, new Problems())).isEmpty();
    }
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isLong(BigDecimal value) {
    return value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
  }

  private static boolean isHuge(String digits) {
    BigDecimal value = new BigDecimal(digits);
    return value.precision() - value.scale() > 19;
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<BigInteger> unscaled = Arbitraries.oneOf(
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(25).negate(), BigInteger.TEN.pow(25)),
        Arbitraries.longs().map(BigInteger::valueOf),
        Arbitraries.integers().between(-2000, 2000).map(BigInteger::valueOf));
    Arbitrary<BigDecimal> values =
        Combinators.combine(unscaled, Arbitraries.integers().between(-8, 12)).as(BigDecimal::new);
    return Combinators.combine(values, Arbitraries.of(true, false))
        .as((value, plain) -> plain ? value.toPlainString() : value.toString());
  }
}
