package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;

/**
 * What 6.1 asks.
 *
 * @param appliedOn the day of application
 * @param size how large the enterprise is
 * @param staff how many work there
 * @param qualifyingHires how many of them are new hires who qualify
 */
public record SmallEnterpriseLoanFacts(int appliedOn, Size size, long staff, long qualifyingHires)
    implements Facts {

  /**
   * The facts of every sample.
   *
   * @return in the order of {@link SmallEnterpriseLoans#claims()}
   */
  public static ImmutableList<SmallEnterpriseLoanFacts> all() {
    return SmallEnterpriseLoans.claims().stream()
        .map(SmallEnterpriseLoanFacts::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static SmallEnterpriseLoanFacts of(SmallEnterpriseLoanClaim claim) {
    Enterprise enterprise = claim.enterprise().orElseThrow();
    return new SmallEnterpriseLoanFacts(
        claim.appliedOn().map(Days::of).orElseThrow(),
        enterprise.size().orElseThrow(),
        enterprise.staff().orElseThrow(),
        claim.qualifyingHires().orElseThrow());
  }

  @Override
  public ImmutableMap<String, Object> asMap() {
    return ImmutableMap.of(
        "appliedOn",
        (long) appliedOn,
        "size",
        size.code(),
        "staff",
        staff,
        "qualifyingHires",
        qualifyingHires);
  }
}
