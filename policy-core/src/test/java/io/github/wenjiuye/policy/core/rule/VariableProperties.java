package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Longs;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class VariableProperties {

  @Property
  void everyNumberIsFoundByHalving(@ForAll @LongRange(max = 1L << 59) long wanted) {
    assertFound(unknown(Domain.between(Sort.COUNT, 0, Domain.UNBOUNDED)), wanted);
  }

  @Property
  void everyDayIsFoundByHalving(@ForAll @IntRange(min = -800_000, max = 800_000) int day) {
    Domain days = Domain.between(Sort.DAY, Days.MIN, Days.MAX);
    assertFound(unknown(days), Days.of(LocalDate.ofEpochDay(day)));
  }

  /** Halves until two neighbours are left, of which the higher is the first that is not below the wanted one. */
  private static void assertFound(Variable unknown, long wanted) {
    long[] tried = unknown.candidates();
    long low = tried[0];
    long high = tried[tried.length - 1];
    if (wanted == low) {
      return;
    }
    int steps = 0;
    for (long middle = unknown.middle(low, high);
        middle != low;
        middle = unknown.middle(low, high)) {
      assertThat(middle).isBetween(low, high);
      if (middle < wanted) {
        low = middle;
      } else {
        high = middle;
      }
      assertThat(++steps).isLessThan(150);
    }
    assertThat(high).isEqualTo(wanted);
  }

  @Property
  void whatIsTriedStaysInOrder(@ForAll List<@IntRange(max = 30) Integer> more) {
    Variable unknown = unknown(Domain.between(Sort.COUNT, 0, 30));
    TreeSet<Long> expected = new TreeSet<>(Longs.asList(unknown.candidates()));
    for (int value : more) {
      boolean grown = expected.add((long) value);
      assertThat(unknown.add(LongStream.of(value, value))).isEqualTo(grown);
    }
    assertThat(unknown.candidates()).containsExactly(Longs.toArray(expected));
  }

  @Test
  void everyMemberOfAListIsTried() {
    assertThat(unknown(TrialClaim.FIRM.domain()).candidates()).containsExactly(0, 1);
    assertThat(unknown(TrialClaim.SIZE.domain()).candidates()).containsExactly(0, 1, 2, 3);
    assertThat(unknown(TrialClaim.SIZE.domain()).isListed()).isTrue();
    assertThat(unknown(TrialClaim.PART.domain()).isListed()).isFalse();
  }

  @Test
  void theBoundsAreTriedAndWhereThereIsNoneEnoughForEveryRate() {
    assertThat(unknown(Domain.between(Sort.COUNT, 2, 12)).candidates()).containsExactly(2, 12);
    assertThat(unknown(Domain.between(Sort.COUNT, 2, 2)).candidates()).containsExactly(2);
    Variable sum = unknown(Domain.between(Sort.MONEY, 5, Domain.UNBOUNDED));
    sum.addEnough();
    assertThat(sum.candidates()).containsExactly(5, 1_000_005, Domain.UNBOUNDED);
    Variable bounded = unknown(Domain.between(Sort.MONEY, 5, 500));
    bounded.addEnough();
    assertThat(bounded.candidates()).containsExactly(5, 500);
  }

  @Test
  void aPeriodAfterAnyDayThatIsTriedIsADateToo() {
    for (long day : unknown(Domain.between(Sort.DAY, Days.MIN, Days.MAX)).candidates()) {
      assertThat(Days.date(day).plusYears(1000).minusYears(2000)).isNotNull();
    }
    Domain atTheEnd = Domain.between(Sort.DAY, Days.of(LocalDate.MAX.minusDays(1)), Days.MAX);
    assertThat(unknown(atTheEnd).candidates()).containsExactly(atTheEnd.min(), atTheEnd.max());
  }

  @Test
  void nothingIsLookedForAboveTheHugeOrBeyondTheEndsOfTheCalendar() {
    long huge = 1L << 60;
    Variable numbers = unknown(Domain.between(Sort.COUNT, huge, Domain.UNBOUNDED));
    numbers.addEnough();
    assertThat(numbers.candidates()).containsExactly(huge, Domain.UNBOUNDED);
    assertThat(numbers.middle(huge, Domain.UNBOUNDED)).isEqualTo(huge);
    assertThat(numbers.middle(huge - 1, Domain.UNBOUNDED)).isEqualTo(2 * huge - 2);
    long latest = Days.of(LocalDate.of(900_000_000, 1, 1));
    long earliest = Days.of(LocalDate.of(-900_000_000, 1, 1));
    assertThat(unknown(Domain.between(Sort.DAY, latest, Days.MAX)).candidates())
        .contains(latest, Days.MAX);
    assertThat(unknown(Domain.between(Sort.DAY, Days.MIN, earliest)).candidates())
        .contains(Days.MIN, earliest);
  }

  @Test
  void whatStandsForWithoutEndIsNoAnchorUnlessThereIsNoOther() {
    assertThat(unknown(Domain.between(Sort.COUNT, 3, Domain.UNBOUNDED)).anchors())
        .containsExactly(3);
    assertThat(unknown(Domain.between(Sort.DAY, Days.MIN, Days.MAX)).anchors()).hasSize(1);
    Domain only = Domain.between(Sort.COUNT, Domain.UNBOUNDED, Domain.UNBOUNDED);
    assertThat(unknown(only).anchors()).containsExactly(Domain.UNBOUNDED);
  }

  private static Variable unknown(Domain domain) {
    return new Variable(Pending.Kind.FACT, "fact", domain);
  }
}
