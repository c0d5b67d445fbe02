package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecimalPatternProperties {

  @Property
  void aTextMatchesExactlyWhenItsValueLiesBetweenTheBounds(
      @ForAll("values") long one,
      @ForAll("values") long other,
      @ForAll("values") long value,
      @ForAll @IntRange(min = 1, max = 6) int decimals,
      @ForAll @IntRange(max = 3) int leading,
      @ForAll @IntRange(max = 3) int trailing) {
    long min = Math.min(one, other);
    long max = Math.max(one, other);
    Pattern pattern = Pattern.compile(DecimalPattern.between(min, max, decimals));
    for (long near : List.of(value, min, max, min - 1, max + 1, 0L)) {
      boolean inside = min <= near && near <= max;
      for (String text : texts(near, decimals, leading, trailing)) {
        assertThat(pattern.matcher(text).matches()).as(pattern + " " + text).isEqualTo(inside);
        assertThat(pattern.matcher(text + "\n").matches()).isFalse();
        assertThat(pattern.matcher("+" + text).matches()).isFalse();
      }
    }
  }

  @Property
  void moreDecimalsAreOneTooMany(
      @ForAll("values") long one, @ForAll @IntRange(min = 1, max = 6) int decimals) {
    Pattern pattern =
        Pattern.compile(DecimalPattern.between(-Long.MAX_VALUE, Long.MAX_VALUE, decimals));
    String text = BigDecimal.valueOf(one, decimals).toPlainString();
    assertThat(pattern.matcher(text).matches()).isTrue();
    assertThat(pattern.matcher(text + "1").matches()).isFalse();
    assertThat(pattern.matcher(text + "00").matches()).isTrue();
  }

  /** The ways in which a value can be written. */
  private static List<String> texts(long value, int decimals, int leading, int trailing) {
    BigDecimal decimal = BigDecimal.valueOf(value, decimals);
    String sign = value < 0 ? "-" : "";
    String zeros = "0".repeat(leading);
    String whole = decimal.abs().toPlainString();
    BigDecimal shortest = decimal.abs().stripTrailingZeros();
    String brief = (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    return List.of(sign + whole, sign + zeros + whole + "0".repeat(trailing), sign + zeros + brief);
  }

  @Provide
  Arbitrary<Long> values() {
    Arbitrary<Long> around = Combinators.combine(
            Arbitraries.integers().between(0, 15),
            Arbitraries.integers().between(-9, 9),
            Arbitraries.of(-1, 0, 1))
        .as((exponent, times, off) -> times * BigDecimal.TEN.pow(exponent).longValueExact() + off);
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-1200, 1200),
        around,
        Arbitraries.longs().between(-Long.MAX_VALUE + 1, Long.MAX_VALUE - 1));
  }
}
