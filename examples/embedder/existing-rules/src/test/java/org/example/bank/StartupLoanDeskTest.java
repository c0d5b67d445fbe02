package org.example.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.testkit.Case;
import io.github.wenjiuye.policy.testkit.Cases;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank's own rule decides every case of 6.1 as the notice does. */
class StartupLoanDeskTest {

  private final StartupLoanDesk desk = new StartupLoanDesk();

  static List<Case> cases() {
    return Cases.of("6.1").complete();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decidesAsTheNoticeDoes(Case each) {
    assertEquals(
        each.answer().verdict() == Verdict.ELIGIBLE,
        desk.mayBorrow(
            claim(each).appliedOn().orElseThrow(),
            isSmallOrMicro(claim(each)),
            staff(claim(each)),
            claim(each).qualifyingHires().orElseThrow()));
  }

  /** The same rule with the band of 100 staff on the wrong side: the cases must tell. */
  @Test
  void aSlipOfOneIsFound() {
    Predicate<SmallEnterpriseLoanClaim> slip = claim -> isSmallOrMicro(claim)
        && claim.qualifyingHires().orElseThrow() * 100
            >= staff(claim) * (staff(claim) >= 100 ? 8 : 15);
    assertFalse(cases().stream()
        .allMatch(each ->
            slip.test(claim(each)) == (each.answer().verdict() == Verdict.ELIGIBLE)));
  }

  @Test
  void nothingHereNeedsJqwik() {
    assertThrows(ClassNotFoundException.class, () -> Class.forName("net.jqwik.api.Arbitrary"));
  }

  private static SmallEnterpriseLoanClaim claim(Case each) {
    return (SmallEnterpriseLoanClaim) each.claim();
  }

  private static boolean isSmallOrMicro(SmallEnterpriseLoanClaim claim) {
    Size size = claim.enterprise().orElseThrow().size().orElseThrow();
    return size == Size.SMALL || size == Size.MICRO;
  }

  private static long staff(SmallEnterpriseLoanClaim claim) {
    return claim.enterprise().orElseThrow().staff().orElseThrow();
  }
}
