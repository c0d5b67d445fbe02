package io.github.wenjiuye.policy.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month stands in the list once. */
class DistinctTest {

  private static final Distinct MONTHS = Iterables.getOnlyElement(RentReliefClaim.SHAPE.distinct());
  private static final RentMonth MARCH = month(3);
  private static final RentMonth APRIL = month(4);
  private static final RentMonth NONE = RentMonth.builder().build();

  @Test
  void eachMonthButTheFirstOfItsKindIsARepetition() {
    assertThat(repeated(MARCH, APRIL, MARCH, APRIL, MARCH)).containsExactly(2, 3, 4);
  }

  @Test
  void monthsThatDifferAreNoRepetition() {
    assertThat(repeated()).isEmpty();
    assertThat(repeated(MARCH)).isEmpty();
    assertThat(repeated(MARCH, APRIL)).isEmpty();
  }

  @Test
  void whatIsNotGivenRepeatsNothing() {
    assertThat(repeated(NONE, NONE, MARCH)).isEmpty();
    assertThat(MONTHS.repeated(RentReliefClaim.builder().build())).isEmpty();
  }

  private static List<Integer> repeated(RentMonth... months) {
    return MONTHS.repeated(RentReliefClaim.builder().rentWaived(List.of(months)).build());
  }

  private static RentMonth month(int month) {
    return RentMonth.builder().month(YearMonth.of(2020, month)).build();
  }
}
