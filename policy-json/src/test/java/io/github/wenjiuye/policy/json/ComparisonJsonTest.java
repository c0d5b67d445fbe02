package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyComparison;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.safetynet.AllowanceGround;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What becomes of claims, as it stands on the wire. */
class ComparisonJsonTest {

  private static final ComparedClaim CLAIM = PolicyComparison.between(benefit(1500), benefit(1800))
      .compare(UnemploymentAllowanceClaim.builder()
          .ground(AllowanceGround.BENEFIT_EXHAUSTED)
          .build());

  private static PolicyEvaluator benefit(long yuan) {
    return PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.UNEMPLOYMENT_BENEFIT,
                new StandardValue.Single(Money.ofYuan(yuan).fen()))
            .build())
        .build();
  }

  private static ComparisonEntry entry(OptionalLong line, Optional<String> party) {
    return new ComparisonEntry(
        Optional.of(CLAIM), ImmutableList.of(), line, party, Optional.empty());
  }

  private static JsonNode written(ComparisonEntry... entries) throws Exception {
    return new ObjectMapper()
        .readTree(PolicyJson.writePretty(
            ImmutableList.copyOf(entries), ComparisonSummary.of(CLAIM), Language.EN));
  }

  @Test
  void aClaimHasBothVerdictsTheSumsAndItsDifferences() throws Exception {
    JsonNode claim = written(entry(OptionalLong.of(3), Optional.of("P-1"))).at("/claims/0");
    assertThat(claim.path("line").asInt()).isEqualTo(3);
    assertThat(claim.path("party").asText()).isEqualTo("P-1");
    assertThat(claim.path("provision").asText()).isEqualTo("21.1");
    assertThat(claim.path("differs").asBoolean()).isTrue();
    assertThat(claim.path("before").asText()).isEqualTo("UNDETERMINED");
    assertThat(claim.at("/sum/change/min").asText()).isEqualTo("0.00");
    assertThat(claim.at("/sum/before/max").asText()).isEqualTo("7200.00");
    assertThat(claim.at("/sum/after/max").asText()).isEqualTo("8640.00");
    assertThat(claim.at("/sum/change/max").asText()).isEqualTo("1440.00");
    assertThat(claim.path("differences").findValuesAsText("path")).contains("grant.amount");
  }

  @Test
  void theSummaryHasTheSumsByTheKindOfGrant() throws Exception {
    JsonNode summary = written(entry(OptionalLong.empty(), Optional.empty())).path("summary");
    assertThat(summary.path("claims").asInt()).isEqualTo(1);
    assertThat(summary.path("different").asInt()).isEqualTo(1);
    assertThat(summary.path("verdicts")).isEmpty();
    assertThat(summary.at("/sums/PAYMENT/change/max").asText()).isEqualTo("1440.00");
  }

  @Test
  void inThePlaceOfAnInvalidClaimStandsWhatIsWrong() throws Exception {
    ImmutableList<Violation> violations = ImmutableList.of(
        new Violation("enterprise.staff", Optional.of("0"), "atLeast", "错", "bad"));
    JsonNode claim = written(new ComparisonEntry(
            Optional.empty(),
            violations,
            OptionalLong.empty(),
            Optional.empty(),
            Optional.of("loans[0]")))
        .at("/claims/0");
    assertThat(claim.at("/violations/0/message").asText()).isEqualTo("bad");
    assertThat(claim.path("of").asText()).isEqualTo("loans[0]");
    assertThat(claim.has("line") || claim.has("provision")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComparisonEntry(
            Optional.of(CLAIM),
            violations,
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
