package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.testkit.Case;
import io.github.wenjiuye.policy.testkit.Cases;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the desk pays for graduates, on the cases of the kit and on claims of chance. */
class SubsidyDeskTest {

  private static final SubsidyDesk DESK = new SubsidyDesk();

  static List<Case> cases() {
    return Cases.of("16.1", DESK.evaluator()).all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void transfersNothingThatIsNotGrantedToTheFen(Case each) {
    Optional<BigDecimal> granted = each.answer()
        .grant()
        .map(Grant.Payment.class::cast)
        .map(Grant.Payment::amount)
        .filter(amount -> amount.isExact())
        .map(amount -> amount.min().yuan());
    DESK.transfer(each.claim())
        .ifPresent(transferred -> assertEquals(granted.orElseThrow(), transferred));
  }

  /** Source: 16.1. */
  @Property
  void paysNoGraduateLessThanTheNoticesFloor(@ForAll("claims") GraduateHiringClaim claim) {
    Optional<BigDecimal> transferred = DESK.transfer(claim);
    transferred.ifPresent(sum -> {
      BigDecimal floor = Money.ofYuan(1000).yuan();
      assertTrue(sum.compareTo(floor) >= 0, sum::toString);
      assertEquals(0, sum.remainder(perHead(claim)).signum());
    });
  }

  private static BigDecimal perHead(GraduateHiringClaim claim) {
    boolean hohhot = claim.league().filter(League.HOHHOT::equals).isPresent();
    return BigDecimal.valueOf(hohhot ? 1500 : claim.league().isPresent() ? 1000 : 500);
  }

  @Provide
  Arbitrary<GraduateHiringClaim> claims() {
    return PolicyArbitraries.claims(GraduateHiringClaim.class);
  }
}
