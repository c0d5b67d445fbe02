package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.rural.Charge;
import io.github.wenjiuye.policy.model.rural.ParkChargesClaim;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.safetynet.TemporaryPostClaim;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;

/** For how many months the notice pays or waives at most, in its own numbers. */
final class MonthCaps {

  /** Source: 5.2. */
  private static final int MONTHS_OF_RENT = 3;

  /** Source: 12.2, 21.1, 22.4. */
  static final long MOST_MONTHS = 6;

  /** Three years. Source: 14.1. */
  private static final int MONTHS_IN_A_PARK = 36;

  private MonthCaps() {}

  /** The same training for no more than six months each. */
  static Claim withoutFurtherMonths(WorkTrainingClaim claim) {
    return Parts.withItems(
        claim,
        hires -> hires.stream()
            .map(hire -> capped(Hire.SHAPE, (Hire) hire, Hire.TRAINING_MONTHS))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The same post for no more than six months. */
  static Claim withoutFurtherMonths(TemporaryPostClaim claim) {
    return capped(TemporaryPostClaim.SHAPE, claim, TemporaryPostClaim.MONTHS);
  }

  private static <T> T capped(Shape<T> shape, T party, Fact<T, Long> months) {
    return months.read(party).filter(number -> number > MOST_MONTHS).isPresent()
        ? shape.with(party, months, MOST_MONTHS)
        : party;
  }

  static void sameWithout(String sentence, String what, Determination answer, Determination less) {
    Demand.that(
        Refinement.same(answer, less),
        sentence,
        "%s, %s with %s, and %s, %s without",
        answer.verdict(),
        answer.grant(),
        what,
        less.verdict(),
        less.grant());
  }

  static void sixMonths(Determination answer) {
    if (answer.grant().isPresent()) {
      Grant.Payment payment = PaidByHead.payment(answer);
      MoneyRange monthly = payment.monthly().orElseThrow();
      Demand.that(
          payment.months().equals(OptionalLong.of(MOST_MONTHS))
              && payment
                  .amount()
                  .equals(new MoneyRange(
                      monthly.min().times(MOST_MONTHS),
                      monthly.max().map(most -> most.times(MOST_MONTHS)))),
          "21.1",
          "%s is not six months of %s",
          payment,
          monthly);
    }
  }

  static void threeMonthsOfRent(RentReliefClaim claim, Determination answer) {
    ImmutableList<RentMonth> months = claim.rentWaived().orElse(ImmutableList.of());
    if (answer.grant().isPresent()
        && !months.isEmpty()
        && months.stream().allMatch(month -> month.amount().isPresent())) {
      Money most = months.stream()
          .map(month -> month.amount().orElseThrow())
          .sorted(Comparator.reverseOrder())
          .limit(MONTHS_OF_RENT)
          .reduce(Money.ZERO, Money::plus);
      Demand.notAbove("5.2", most, PaidByHead.payment(answer).amount());
    }
  }

  /** The same charges without those that fall due once the three years are over. */
  static Claim withoutLaterCharges(ParkChargesClaim claim, LocalDate movedInOn) {
    LocalDate over = movedInOn.plusMonths(MONTHS_IN_A_PARK);
    return Parts.withItems(
        claim,
        charges -> charges.stream()
            .filter(charge ->
                ((Charge) charge).chargedOn().filter(day -> !day.isBefore(over)).isEmpty())
            .collect(ImmutableList.toImmutableList()));
  }

  static void threeYearsInAPark(LocalDate movedInOn, Determination answer) {
    answer
        .grant()
        .flatMap(grant -> ((Grant.Waiver) grant).until())
        .ifPresent(until -> Demand.that(
            until.isBefore(movedInOn.plusMonths(MONTHS_IN_A_PARK)),
            "14.1",
            "no charges until %s, more than three years from %s",
            until,
            movedInOn));
  }
}
