package io.github.wenjiuye.policy.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.LocalValue;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules by hand say what the library says, or there would be nothing to compare. */
class ByHandTest {

  private final PolicyEvaluator evaluator = Samples.evaluator();
  private final GraduateHiringByHand graduateHiring =
      new GraduateHiringByHand(LocalValue.GRADUATE_HIRING);

  @Test
  void bothAgreeOnVerdictReasonsAndLackingHiresOfEveryLoanClaim() {
    for (SmallEnterpriseLoanClaim claim : SmallEnterpriseLoans.claims()) {
      SmallEnterpriseLoanByHand.Answer answer = SmallEnterpriseLoanByHand.decide(claim);
      Determination determination = evaluator.evaluate(claim);
      assertThat(answer.verdict()).as("%s", claim).isEqualTo(determination.verdict());
      assertThat(reasons(answer)).as("%s", claim).isEqualTo(unmet(determination));
      assertThat(answer.lacking()).as("%s", claim).isEqualTo(lacking(determination));
    }
  }

  @Test
  void bothAgreeOnVerdictTimingAmountAndReasonsOfEveryHiringClaim() {
    for (GraduateHiringClaim claim : GraduateHirings.claims()) {
      GraduateHiringByHand.Answer answer = graduateHiring.decide(claim);
      Determination determination = evaluator.evaluate(claim);
      assertThat(answer.verdict()).as("%s", claim).isEqualTo(determination.verdict());
      assertThat(answer.timing()).as("%s", claim).isEqualTo(determination.timing());
      assertThat(answer.fen()).as("%s", claim).isEqualTo(fen(determination));
      assertThat(reasons(claim, answer)).as("%s", claim).isEqualTo(unmet(determination));
    }
  }

  @Test
  void bothLeaveOpenWhatTurnsOnAnUnknown() {
    GraduateHiringClaim hiring = GraduateHirings.open(1, 1);
    assertThat(graduateHiring.decide(hiring).verdict())
        .isEqualTo(evaluator.evaluate(hiring).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
    SmallEnterpriseLoanClaim loan = SmallEnterpriseLoanClaim.builder().build();
    assertThat(SmallEnterpriseLoanByHand.decide(loan).verdict())
        .isEqualTo(evaluator.evaluate(loan).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void bothVerdictsAndEveryReasonAreCommonAmongTheLoanClaims() {
    List<Set<String>> reasons = SmallEnterpriseLoans.claims().stream()
        .map(claim -> reasons(SmallEnterpriseLoanByHand.decide(claim)))
        .toList();
    assertCommon(reasons, "enterprise.size", "qualifyingHires");
  }

  @Test
  void bothVerdictsAndEveryReasonAreCommonAmongTheHiringClaims() {
    List<Set<String>> reasons = GraduateHirings.claims().stream()
        .map(claim -> reasons(claim, graduateHiring.decide(claim)))
        .toList();
    assertCommon(
        reasons,
        "receivedOn",
        "enterprise.registeredIn",
        "enterprise.size",
        "hires",
        "hires[0].hiredOn",
        "hires[0].contract.endsOn");
  }

  private static void assertCommon(List<Set<String>> reasonsOfClaims, String... reasons) {
    assertThat(reasonsOfClaims).hasSize(Samples.COUNT);
    for (String reason : reasons) {
      assertThat(reasonsOfClaims.stream().filter(of -> of.contains(reason)).count())
          .as(reason)
          .isGreaterThan(Samples.COUNT / 50);
    }
    long failing = reasonsOfClaims.stream()
        .filter(of -> !Collections.disjoint(
            of,
            List.of(reasons).stream().filter(reason -> !reason.contains("[")).toList()))
        .count();
    assertThat(failing).isBetween(Samples.COUNT / 5L, Samples.COUNT / 2L);
  }

  private static Set<String> reasons(SmallEnterpriseLoanByHand.Answer answer) {
    Set<String> reasons = new TreeSet<>();
    note(reasons, answer.unmet(), SmallEnterpriseLoanByHand.SIZE, "enterprise.size");
    note(reasons, answer.unmet(), SmallEnterpriseLoanByHand.SHARE, "qualifyingHires");
    return reasons;
  }

  private static Set<String> reasons(
      GraduateHiringClaim claim, GraduateHiringByHand.Answer answer) {
    Set<String> reasons = new TreeSet<>();
    note(reasons, answer.unmet(), GraduateHiringByHand.RECEIVED_ON, "receivedOn");
    note(reasons, answer.unmet(), GraduateHiringByHand.REGISTERED_IN, "enterprise.registeredIn");
    note(reasons, answer.unmet(), GraduateHiringByHand.SIZE, "enterprise.size");
    note(reasons, answer.unmet(), GraduateHiringByHand.HIRES, "hires");
    for (int i = 0; i < claim.hires().orElseThrow().size(); i++) {
      String hire = "hires[" + i + "].";
      int unmet = answer.unmetOfHire(i);
      note(reasons, unmet, GraduateHiringByHand.HIRED_ON, hire + "hiredOn");
      note(reasons, unmet, GraduateHiringByHand.CONTRACT, hire + "contract.endsOn");
    }
    return reasons;
  }

  private static void note(Collection<String> reasons, int unmet, int mask, String reason) {
    if ((unmet & mask) != 0) {
      reasons.add(reason);
    }
  }

  private static Set<String> unmet(Determination determination) {
    return determination.findings().stream()
        .filter(finding -> finding.truth() == Truth.UNMET)
        .map(Finding::fact)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long lacking(Determination determination) {
    return determination.findings().stream()
        .flatMap(finding -> finding.lacking().stream())
        .mapToLong(Long::parseLong)
        .sum();
  }

  private static long fen(Determination determination) {
    return determination
        .grant()
        .map(grant -> ((Grant.Payment) grant).amount())
        .filter(MoneyRange::isExact)
        .map(amount -> amount.min().fen())
        .orElse(0L);
  }
}
