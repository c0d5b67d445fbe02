package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.util.SplittableRandom;

/** Claims under 6.1 in which everything is known. */
public final class SmallEnterpriseLoans {

  private SmallEnterpriseLoans() {}

  /**
   * The claims.
   *
   * @return as many as {@link Samples#COUNT}
   */
  public static ImmutableList<SmallEnterpriseLoanClaim> claims() {
    return Samples.draw(SmallEnterpriseLoans::claim);
  }

  private static SmallEnterpriseLoanClaim claim(SplittableRandom random) {
    boolean early = Samples.onceIn(random, 4);
    long staff = Samples.onceIn(random, 3) ? random.nextInt(101, 400) : random.nextInt(1, 101);
    int percent = staff > 100 ? early ? 15 : 8 : early ? 25 : 15;
    long needed = (staff * percent + 99) / 100;
    long hires = Samples.onceIn(random, 4)
        ? random.nextLong(needed)
        : needed + random.nextLong(1 + staff / 4);
    Enterprise enterprise = Samples.enterprise(random)
        .size(
            Samples.onceIn(random, 10)
                ? Size.MEDIUM
                : random.nextBoolean() ? Size.SMALL : Size.MICRO)
        .staff(staff)
        .build();
    return SmallEnterpriseLoanClaim.builder()
        .league(Samples.any(random, League.values()))
        .appliedOn(
            early
                ? Samples.ISSUED.minusDays(random.nextInt(1, 120))
                : Samples.ISSUED.plusDays(random.nextInt(200)))
        .enterprise(enterprise)
        .qualifyingHires(hires)
        .build();
  }
}
