package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;

/**
 * What 12.1 asks.
 *
 * @param receivedOn the day of receipt
 * @param employer what the employer is
 * @param fenPerHead what is paid for each hire
 * @param hires who was hired
 */
public record RuralHiringFacts(
    int receivedOn, Employer employer, long fenPerHead, ImmutableList<HireFacts> hires)
    implements Facts {

  /**
   * The facts of every sample.
   *
   * @return in the order of {@link RuralHirings#claims()}
   */
  public static ImmutableList<RuralHiringFacts> all() {
    return RuralHirings.claims().stream()
        .map(RuralHiringFacts::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static RuralHiringFacts of(RuralHiringClaim claim) {
    return new RuralHiringFacts(
        claim.receivedOn().map(Days::of).orElseThrow(),
        claim.employer().orElseThrow(),
        LocalValue.RURAL_HIRING.in(claim.league().orElseThrow()),
        HireFacts.of(claim.hires().orElseThrow()));
  }

  @Override
  public ImmutableMap<String, Object> asMap() {
    return ImmutableMap.of(
        "receivedOn",
        (long) receivedOn,
        "employer",
        employer.code(),
        "fenPerHead",
        fenPerHead,
        "hires",
        HireFacts.asMaps(hires));
  }
}
