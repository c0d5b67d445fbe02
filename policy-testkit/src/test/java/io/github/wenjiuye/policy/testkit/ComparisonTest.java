package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyComparison;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.flexible.FlexibleInsuranceClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** By how much a sum changes of which not everything is known: as narrow as what is known allows. */
class ComparisonTest {

  private static PolicyEvaluator setting(
      String place, LocalStandard standard, StandardValue value) {
    return PolicyEvaluator.builder()
        .standards(LocalStandards.builder().put(place, standard, value).build())
        .build();
  }

  private static PolicyEvaluator subsidy(String place, long yuan) {
    return setting(
        place,
        LocalStandard.GRADUATE_HIRING_SUBSIDY,
        new StandardValue.Single(Money.ofYuan(yuan).fen()));
  }

  private static MoneyChange change(PolicyEvaluator before, PolicyEvaluator after, Claim claim) {
    ComparedClaim compared = PolicyComparison.between(before, after).compare(claim);
    return compared.sum().orElseThrow().change();
  }

  private static MoneyChange between(long least, long most) {
    return new MoneyChange(Optional.of(Money.ofYuan(least)), Optional.of(Money.ofYuan(most)));
  }

  private static MoneyChange atLeast(long least) {
    return new MoneyChange(Optional.of(Money.ofYuan(least)), Optional.empty());
  }

  @Test
  void aLeagueThatSetsNothingOnEitherSideSeesNoChange() {
    Claim elsewhere = GraduateHirings.inTime()
        .league(League.BAOTOU)
        .hires(ImmutableList.of(GraduateHirings.qualifying()))
        .build();
    assertThat(change(subsidy("150100", 1500), subsidy("150100", 2000), elsewhere))
        .isEqualTo(MoneyChange.NONE);
  }

  @Test
  void anUnknownLeagueMayBeTheOneThatSetsMore() {
    Claim somewhere = GraduateHirings.inTime()
        .hires(ImmutableList.of(GraduateHirings.qualifying()))
        .build();
    assertThat(change(subsidy("150100", 1500), subsidy("150100", 2000), somewhere))
        .isEqualTo(between(0, 500));
  }

  @Test
  void anUnknownNumberOfHiresGetsMoreForEach() {
    Claim open = GraduateHirings.inTime().build();
    assertThat(change(subsidy("150000", 1500), subsidy("150000", 2000), open))
        .isEqualTo(atLeast(0));
    assertThat(change(subsidy("150000", 2000), subsidy("150000", 1500), open))
        .isEqualTo(atLeast(0).reversed());
  }

  @Test
  void anUnknownSumOfWhichAGreaterShareIsPaidNeverPaysLess() {
    Claim open = FlexibleInsuranceClaim.builder().build();
    assertThat(change(share(500_000), share(600_000), open)).isEqualTo(atLeast(0));
  }

  private static PolicyEvaluator share(long millionths) {
    return setting(
        "150000",
        LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY,
        new StandardValue.Named(ImmutableMap.of("share", millionths)));
  }

  @Test
  void aLowerCeilingOnLayoffsCanOnlyTakeAway() {
    Claim open = JobRetentionRefundClaim.builder()
        .enterprise(Enterprise.builder().layoffs(3).insuredAtPriorYearEnd(100).build())
        .build();
    assertThat(change(ceiling(55_000), ceiling(20_000), open))
        .isEqualTo(atLeast(0).reversed());
    assertThat(change(ceiling(55_000), ceiling(40_000), open)).isEqualTo(MoneyChange.NONE);
  }

  private static PolicyEvaluator ceiling(long millionths) {
    return setting(
        "150000",
        LocalStandard.LAYOFF_RATE_CEILING,
        new StandardValue.Banded(
            ImmutableList.of(new StandardValue.Band(OptionalLong.empty(), millionths))));
  }
}
