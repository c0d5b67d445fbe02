package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Shares are compared exactly, however great the numbers. */
class ShareProperties {

  private static final Node ANY = new Constant("any", "0.0", Sort.COUNT, 1);
  private static final BigInteger UNITS = BigInteger.valueOf(Rate.UNITS);

  @Property
  void aShareHoldsWhereItDoesByHand(
      @ForAll("counts") long part,
      @ForAll("counts") long whole,
      @ForAll @LongRange(max = 2 * Rate.UNITS) long share) {
    boolean holds = BigInteger.valueOf(part)
            .multiply(UNITS)
            .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share)))
        >= 0;
    assertThat(holds(part, whole, share)).isEqualTo(holds ? 1 : 0);
  }

  @Property
  void theLeastPartThatDoesIsTheFirst(
      @ForAll("counts") long whole, @ForAll @LongRange(max = Rate.UNITS) long share) {
    long least = Share.least(Compare.Operator.AT_LEAST, whole, share).longValueExact();
    assertThat(least)
        .isEqualTo(BigDecimal.valueOf(whole)
            .multiply(BigDecimal.valueOf(share, 6))
            .setScale(0, RoundingMode.CEILING)
            .longValueExact());
    assertThat(holds(least, whole, share)).isEqualTo(1);
    assertThat(least == 0 || holds(least - 1, whole, share) == 0).isTrue();
  }

  @Property
  void theLeastPartThatIsMoreIsOneAboveThoseThatAreNot(
      @ForAll("counts") long whole, @ForAll @LongRange(max = Rate.UNITS) long share) {
    assertThat(Share.least(Compare.Operator.MORE_THAN, whole, share).longValueExact())
        .isEqualTo(BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(share, 6))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact()
            + 1);
  }

  @Test
  void whatHasNoEndIsAnyShareOfWhatHasOneAndTheOtherWayRoundNone() {
    assertThat(holds(Node.UNBOUNDED, 1, 1)).isEqualTo(1);
    assertThat(holds(1, Node.UNBOUNDED, 1)).isEqualTo(0);
    assertThat(holds(Node.UNKNOWN, 1, 1)).isEqualTo(Node.UNKNOWN);
    assertThat(holds(1, Node.UNKNOWN, 1)).isEqualTo(Node.UNKNOWN);
    assertThat(holds(1, 1, Node.UNKNOWN)).isEqualTo(Node.UNKNOWN);
  }

  @Provide
  Arbitrary<Long> counts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 1000),
        Arbitraries.longs().between(0, Long.MAX_VALUE - 1),
        Arbitraries.longs().between(Long.MAX_VALUE - 1000, Long.MAX_VALUE - 1));
  }

  private static long holds(long part, long whole, long share) {
    return new Share(ANY, Compare.Operator.AT_LEAST, ANY, ANY)
        .apply(new long[] {part, whole, share});
  }
}
