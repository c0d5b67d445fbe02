package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;

/**
 * What 7.2 asks.
 *
 * @param appliedOn the day of application
 * @param partners of each partner, whether he or she meets the conditions of a loan
 * @param requestedFen what is asked for
 * @param uplift how much is lent above their limits together, in millionths
 */
public record PartnershipLoanFacts(
    int appliedOn, ImmutableList<Boolean> partners, long requestedFen, long uplift)
    implements Facts {

  /**
   * The facts of every sample.
   *
   * @return in the order of {@link PartnershipLoans#claims()}
   */
  public static ImmutableList<PartnershipLoanFacts> all() {
    return PartnershipLoans.claims().stream()
        .map(PartnershipLoanFacts::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static PartnershipLoanFacts of(PartnershipLoanClaim claim) {
    return new PartnershipLoanFacts(
        claim.appliedOn().map(Days::of).orElseThrow(),
        claim.partners().orElseThrow().stream()
            .map(partner -> partner.meetsLoanConditions().orElseThrow())
            .collect(ImmutableList.toImmutableList()),
        claim.requested().orElseThrow().fen(),
        LocalValue.PARTNERSHIP_UPLIFT.in(claim.league().orElseThrow()));
  }

  @Override
  public ImmutableMap<String, Object> asMap() {
    return ImmutableMap.of(
        "appliedOn", (long) appliedOn,
        "partners", partners,
        "requestedFen", requestedFen,
        "uplift", uplift);
  }
}
