package io.github.wenjiuye.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** Rates are exact in millionths, and say so when they cannot be. */
class RateProperties {

  private static final long GREATEST = 999_999_999_999_999L;

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @LongRange(min = -GREATEST, max = GREATEST) long millionths) {
    Rate rate = Rate.ofMillionths(millionths);
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate).hasSameHashCodeAs(rate);
    assertThat(Rate.of(rate.value())).isEqualTo(rate);
    assertThat(rate.toString()).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
  }

  @Property
  void everyDecimalIsExactOrThrows(@ForAll @Scale(8) BigDecimal value) {
    if (value.stripTrailingZeros().scale() <= 6
        && value.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) < 0) {
      assertThat(Rate.of(value).value()).isEqualByComparingTo(value);
    } else {
      assertThatThrownBy(() -> Rate.of(value)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void ordersAndEqualsAsItsMillionthsDo(@ForAll long one, @ForAll long other) {
    assertThat(Rate.ofMillionths(one).compareTo(Rate.ofMillionths(other)))
        .isEqualTo(Long.compare(one, other));
    assertThat(Rate.ofMillionths(one).equals(Rate.ofMillionths(other))).isEqualTo(one == other);
  }

  @Property(tries = 50)
  void anEnormousExponentCostsNothing(@ForAll @IntRange(min = 400) int exponent) {
    assertThatThrownBy(() -> Rate.of(new BigDecimal(BigInteger.ONE, -exponent)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rate.of(new BigDecimal(BigInteger.ONE, exponent)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void ratesAreWrittenPlainly() {
    assertThat(Rate.parse("0.0550")).hasToString("0.055");
    assertThat(Rate.parse("100")).hasToString("100");
    assertThat(Rate.parse("0.000")).hasToString("0").isEqualTo(Rate.ofMillionths(0));
    assertThat(Rate.parse("1").millionths()).isEqualTo(Rate.UNITS);
  }

  @Example
  void whatIsNoRateIsNotRead() {
    for (String text : new String[] {"", "5%", "1/3", "NaN", "0".repeat(1_000_000)}) {
      assertThatThrownBy(() -> Rate.parse(text)).isInstanceOf(NumberFormatException.class);
    }
    assertThatThrownBy(() -> Rate.parse("0.0000001")).isInstanceOf(ArithmeticException.class);
  }
}
