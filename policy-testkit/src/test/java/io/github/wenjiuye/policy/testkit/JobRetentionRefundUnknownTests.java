package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for when little is known of an enterprise that kept its jobs. Source: 3.1. */
class JobRetentionRefundUnknownTests {

  @ParameterizedTest
  @CsvSource({"0.05, 0.06", "0.950452, 0.999999", "0.5, 0.500001", "0.999999, 1"})
  void whichLeagueItIsMattersHoweverNearTheirCeilingsAre(String region, String league) {
    PolicyEvaluator evaluator = PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(LocalStandard.REGION, LocalStandard.LAYOFF_RATE_CEILING, ceiling(region))
            .put("150100", LocalStandard.LAYOFF_RATE_CEILING, ceiling(league))
            .build())
        .build();
    JobRetentionRefundClaim claim =
        JobRetentionRefundClaim.builder().receivedOn(LocalDate.of(2020, 5, 9)).build();
    assertThat(evaluator.evaluate(claim).pending()).extracting(Pending::name).contains("league");
  }

  private static StandardValue ceiling(String rate) {
    return new StandardValue.Banded(ImmutableList.of(
        new StandardValue.Band(OptionalLong.empty(), Rate.parse(rate).millionths())));
  }
}
