package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import java.util.SplittableRandom;

/** Claims under 7.2 in which everything is known: two to six partners. */
public final class PartnershipLoans {

  private PartnershipLoans() {}

  /**
   * The claims.
   *
   * @return as many as {@link Samples#COUNT}
   */
  public static ImmutableList<PartnershipLoanClaim> claims() {
    return Samples.draw(PartnershipLoans::claim);
  }

  private static PartnershipLoanClaim claim(SplittableRandom random) {
    boolean hopeless = Samples.onceIn(random, 4);
    int count = random.nextInt(2, 7);
    int qualified = 0;
    ImmutableList.Builder<Person> partners = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      boolean qualifies = hopeless ? i == 0 : i < 2 || !Samples.onceIn(random, 4);
      qualified += qualifies ? 1 : 0;
      partners.add(Person.builder()
          .ref("P-" + random.nextInt(100_000))
          .meetsLoanConditions(qualifies)
          .build());
    }
    return PartnershipLoanClaim.builder()
        .league(Samples.any(random, League.values()))
        .appliedOn(
            Samples.onceIn(random, 10)
                ? Samples.ISSUED.minusDays(random.nextInt(1, 60))
                : Samples.ISSUED.plusDays(random.nextInt(200)))
        .partners(partners.build())
        .requested(Money.ofYuan(qualified * 200_000L + random.nextInt(-90, 60) * 1_000L))
        .build();
  }
}
