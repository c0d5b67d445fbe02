package io.github.wenjiuye.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Money is exact to the fen, and says so when it cannot be. */
class MoneyProperties {

  @Property
  void whatIsWrittenIsReadBack(@ForAll long fen) {
    Money money = Money.ofFen(fen);
    assertThat(Money.parse(money.toString())).isEqualTo(money).hasSameHashCodeAs(money);
    assertThat(Money.of(money.yuan())).isEqualTo(money);
    assertThat(money.toString()).matches("-?[0-9]+\\.[0-9]{2}");
  }

  @Property
  void aSumIsExactOrThrows(@ForAll long one, @ForAll long other) {
    BigInteger sum = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
    if (sum.bitLength() < Long.SIZE) {
      assertThat(Money.ofFen(one).plus(Money.ofFen(other)).fen()).isEqualTo(sum.longValueExact());
    } else {
      assertThatThrownBy(() -> Money.ofFen(one).plus(Money.ofFen(other)))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void aProductIsExactOrThrows(@ForAll long fen, @ForAll long factor) {
    BigInteger product = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(factor));
    if (product.bitLength() < Long.SIZE) {
      assertThat(Money.ofFen(fen).times(factor).fen()).isEqualTo(product.longValueExact());
    } else {
      assertThatThrownBy(() -> Money.ofFen(fen).times(factor))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void yuanIsExactOrThrows(@ForAll long yuan) {
    BigInteger fen = BigInteger.valueOf(yuan).multiply(BigInteger.valueOf(100));
    if (fen.bitLength() < Long.SIZE) {
      assertThat(Money.ofYuan(yuan).fen()).isEqualTo(fen.longValueExact());
    } else {
      assertThatThrownBy(() -> Money.ofYuan(yuan)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void everyDecimalIsExactOrThrows(@ForAll @Scale(4) BigDecimal yuan) {
    if (yuan.stripTrailingZeros().scale() <= 2
        && yuan.movePointRight(2).toBigInteger().bitLength() < Long.SIZE) {
      assertThat(Money.of(yuan).yuan()).isEqualByComparingTo(yuan);
    } else {
      assertThatThrownBy(() -> Money.of(yuan)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void ordersAndEqualsAsItsFenDo(@ForAll long one, @ForAll long other) {
    assertThat(Money.ofFen(one).compareTo(Money.ofFen(other))).isEqualTo(Long.compare(one, other));
    assertThat(Money.ofFen(one).equals(Money.ofFen(other))).isEqualTo(one == other);
  }

  @Property(tries = 50)
  void anEnormousExponentCostsNothing(@ForAll @IntRange(min = 400) int exponent) {
    assertThatThrownBy(() -> Money.of(new BigDecimal(BigInteger.ONE, -exponent)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.of(new BigDecimal(BigInteger.ONE, exponent)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void zeroIsZeroWhateverItsExponent() {
    assertThat(Money.of(new BigDecimal("0e2000000000"))).isEqualTo(Money.ZERO);
    assertThat(Money.of(new BigDecimal("0.000"))).isSameAs(Money.ofFen(0)).isEqualTo(Money.ZERO);
  }

  @Example
  void trailingZerosAreNoFractionOfAFen() {
    assertThat(Money.of(new BigDecimal("1500.500"))).isEqualTo(Money.parse("1500.5"));
    assertThatThrownBy(() -> Money.of(new BigDecimal("0.001")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("0.001");
  }

  @Example
  void theGreatestAndTheLeastAreWritten() {
    assertThat(Money.ofFen(Long.MAX_VALUE)).hasToString("92233720368547758.07");
    assertThat(Money.parse("-92233720368547758.08").fen()).isEqualTo(Long.MIN_VALUE);
    assertThatThrownBy(() -> Money.parse("92233720368547758.08"))
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void onlyPlainDigitsAreRead() {
    for (String text : new String[] {
      "", "-", "1.", ".5", "1.000", "1e3", "1e400", "+1", " 1", "1,000", "１２", "NaN", "0x1"
    }) {
      assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(NumberFormatException.class);
    }
    assertThatThrownBy(() -> Money.parse("9".repeat(1_000_000)))
        .isInstanceOf(NumberFormatException.class);
  }
}
