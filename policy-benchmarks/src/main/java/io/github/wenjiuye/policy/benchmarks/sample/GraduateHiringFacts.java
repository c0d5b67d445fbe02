package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;

/**
 * What 16.1 asks.
 *
 * @param receivedOn the day of receipt
 * @param registeredIn the division in which the enterprise is registered
 * @param size how large it is
 * @param fenPerHead what is paid for each hire
 * @param hires who was hired
 */
public record GraduateHiringFacts(
    int receivedOn, int registeredIn, Size size, long fenPerHead, ImmutableList<HireFacts> hires)
    implements Facts {

  /**
   * The facts of every sample.
   *
   * @return in the order of {@link GraduateHirings#claims()}
   */
  public static ImmutableList<GraduateHiringFacts> all() {
    return GraduateHirings.claims().stream()
        .map(GraduateHiringFacts::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static GraduateHiringFacts of(GraduateHiringClaim claim) {
    Enterprise enterprise = claim.enterprise().orElseThrow();
    return new GraduateHiringFacts(
        claim.receivedOn().map(Days::of).orElseThrow(),
        enterprise.registeredIn().orElseThrow().number(),
        enterprise.size().orElseThrow(),
        LocalValue.GRADUATE_HIRING.in(claim.league().orElseThrow()),
        HireFacts.of(claim.hires().orElseThrow()));
  }

  @Override
  public ImmutableMap<String, Object> asMap() {
    return ImmutableMap.of(
        "receivedOn",
        (long) receivedOn,
        "registeredIn",
        (long) registeredIn,
        "size",
        size.code(),
        "fenPerHead",
        fenPerHead,
        "hires",
        HireFacts.asMaps(hires));
  }
}
