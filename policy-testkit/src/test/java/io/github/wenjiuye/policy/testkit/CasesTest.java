package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import org.junit.jupiter.api.Test;

/** How cases are asked for, and what is told where there are none. */
class CasesTest {

  @Test
  void casesAreNamedInTheWordsOfTheField() {
    Cases cases = EveryCase.of("6.1");
    assertThat(cases.all())
        .extracting(Case::english)
        .contains(
            "Under 6.1 a claim is eligible where all is in order",
            "Under 6.1 a claim is ineligible where size of the enterprise is medium; what decides is"
                + " not met: size of the enterprise being small or micro");
    assertThat(cases.all())
        .extracting(each -> each.name(Language.ZH_CN))
        .contains("6.1：企业规模为中型，结论为不符合，由未满足的“企业规模为小型或微型”决定");
  }

  @Test
  void casesAreAlsoAskedForByTheTypeOfTheClaim() {
    assertThat(Cases.of(GraduateHiringClaim.class).provision()).isEqualTo("16.1");
  }

  @Test
  void theSameCasesAreMadeAgain() {
    assertThat(Cases.of("8.1a").all()).isEqualTo(EveryCase.of("8.1a").all());
  }

  @Test
  void casesFollowTheReadingOfTheEvaluator() {
    PolicyEvaluator evaluator =
        Cases.evaluatorWithEveryStandard().reading("R8-1", "EXCLUDED").build();
    assertThat(Cases.of("8.1a", evaluator).pairs())
        .extracting(CasePair::condition)
        .contains("loan.issuedOn AT_LEAST 2020-04-16");
  }

  @Test
  void aProvisionThatThereIsNotIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.of("99.9"))
        .withMessageContaining("99.9")
        .withMessageContaining("16.1");
  }

  @Test
  void aTypeOfClaimThatNoProvisionHasIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.of(Claim.class))
        .withMessageContaining(Claim.class.getName());
  }

  @Test
  void anEmptySelectionIsTold() {
    Cases none = new Cases(
        "16.1",
        PolicyEvaluator.builder().build(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.of(Case.Kind.MATTERS))
        .withMessageContaining("16.1")
        .withMessageContaining("MATTERS");
  }

  @Test
  void aProvisionThatCannotBeDecidedWithoutAStandardIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.of("5.1", PolicyEvaluator.builder().build()))
        .withMessageContaining("5.1");
  }
}
