package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import java.time.LocalDate;
import java.util.Optional;

/** What the notice promises of every limit of a loan, in its own numbers. Source: 7.1, 7.2. */
final class LoanLimits {

  /** Source: 7.1. */
  private static final Money PERSONAL_LIMIT = Money.ofYuan(200_000);

  /** The limit before, on days that are before the notice however it is read. Source: 7.1. */
  private static final Money PERSONAL_LIMIT_BEFORE = Money.ofYuan(150_000);

  private static final LocalDate FIRST_DAY_OF_2020 = LocalDate.of(2020, 1, 1);

  /** Ten per cent more than the personal limit. Source: 7.2. */
  private static final Money LIMIT_OF_A_PARTNER = Money.ofYuan(220_000);

  private LoanLimits() {}

  static void personal(PersonalLoanClaim claim, Determination answer) {
    boolean before =
        claim.appliedOn().filter(day -> day.isBefore(FIRST_DAY_OF_2020)).isPresent();
    limit("7.1", before ? PERSONAL_LIMIT_BEFORE : PERSONAL_LIMIT, claim.requested(), answer);
  }

  /** A claim with so many times the partners. */
  static PartnershipLoanClaim withPartners(PartnershipLoanClaim claim, int times) {
    return (PartnershipLoanClaim)
        Parts.withItems(claim, partners -> Parts.repeated(partners, times));
  }

  static void ofPartners(PartnershipLoanClaim claim, Determination answer) {
    claim.partners().ifPresent(partners -> {
      long qualified = partners.stream()
          .filter(partner -> partner.meetsLoanConditions().orElse(true))
          .count();
      limit("7.2", LIMIT_OF_A_PARTNER.times(qualified), claim.requested(), answer);
    });
  }

  private static void limit(
      String sentence, Money most, Optional<Money> requested, Determination answer) {
    if (answer.grant().isPresent()) {
      Grant.LoanLimit loan = (Grant.LoanLimit) answer.grant().get();
      Demand.notAbove(sentence, most, loan.limit());
      loan.granted().ifPresent(granted -> {
        Demand.notAbove(sentence, most, granted);
        requested.ifPresent(sum -> Demand.notAbove(sentence, sum, granted));
      });
    }
  }
}
