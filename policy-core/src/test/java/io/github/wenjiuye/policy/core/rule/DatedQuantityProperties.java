package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.model.Money;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

/** A value that changed on a day holds before it or from it on: no day has two, and none is without. */
class DatedQuantityProperties {

  private static final Money BEFORE = Money.ofYuan(1);
  private static final Money AFTER = Money.ofYuan(2);

  @Property
  void everyDayHasExactlyOneValue(
      @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate change,
      @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate asked) {
    Day start = day(change);
    Quantity value = DatedQuantity.until("value", "0.0", start, BEFORE)
        .thenFrom(start, AFTER)
        .on(day(asked));
    assertThat(value.node().eval(new Scope(SampleClaim.builder().build())))
        .isEqualTo((asked.isBefore(change) ? BEFORE : AFTER).fen());
  }

  @Property
  void aValueThatStartsOnAnotherDayThanTheOneBeforeEndsDoesNotBuild(
      @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate end,
      @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate start) {
    Assume.that(!start.equals(end));
    DatedQuantity.Change<Money> change = DatedQuantity.until("value", "0.0", day(end), BEFORE);
    assertThatThrownBy(() -> change.thenFrom(day(start), AFTER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value ends before " + end + " but goes on from " + start);
  }

  private static Day day(LocalDate date) {
    return Day.of("day", "0.0", date);
  }
}
