package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Claims under 12.1 for five hires in which everything is known. */
public final class RuralHirings {

  private static final int HIRES = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 20);

  private RuralHirings() {}

  /**
   * The claims.
   *
   * @return as many as {@link Samples#COUNT}
   */
  public static ImmutableList<RuralHiringClaim> claims() {
    return Samples.draw(RuralHirings::claim);
  }

  private static RuralHiringClaim claim(SplittableRandom random) {
    boolean hopeless = Samples.onceIn(random, 10);
    ImmutableList.Builder<Hire> hires = ImmutableList.builder();
    for (int i = 0; i < HIRES; i++) {
      hires.add(hire(random, hopeless || Samples.onceIn(random, 4)));
    }
    return RuralHiringClaim.builder()
        .league(Samples.any(random, League.values()))
        .receivedOn(Samples.receivedOn(random))
        .employer(
            Samples.onceIn(random, 10)
                ? Employer.HOUSEHOLD
                : Samples.any(
                    random,
                    Employer.ENTERPRISE,
                    Employer.FARMING_ENTITY,
                    Employer.POVERTY_WORKSHOP,
                    Employer.OTHER_CARRIER))
        .hires(hires.build())
        .build();
  }

  /** One that qualifies, or lacks one thing. */
  private static Hire hire(SplittableRandom random, boolean fails) {
    int lacking = fails ? random.nextInt(3) : -1;
    LocalDate hiredOn = FIRST_DAY.plusDays(random.nextInt(250));
    return Hire.builder()
        .ref("H-" + random.nextInt(100_000))
        .person(Person.builder().ruralLabourer(lacking != 0).build())
        .hiredOn(hiredOn)
        .contract(Samples.contract(random, hiredOn, lacking == 1))
        .socialInsurancePaid(lacking != 2)
        .build();
  }
}
