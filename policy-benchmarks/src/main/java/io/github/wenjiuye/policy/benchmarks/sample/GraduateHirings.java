package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Claims under 16.1. */
public final class GraduateHirings {

  static final int HIRES = 5;

  private static final LocalDate GRADUATION = LocalDate.of(2020, 6, 30);

  private GraduateHirings() {}

  /**
   * The claims for five hires in which everything is known.
   *
   * @return as many as {@link Samples#COUNT}
   */
  public static ImmutableList<GraduateHiringClaim> claims() {
    return Samples.draw(random -> claim(random, HIRES));
  }

  /**
   * Claims that differ in nothing but their hires, all of which are known, and that succeed.
   *
   * @param hires how many hires
   * @return one claim
   */
  public static GraduateHiringClaim ofHires(int hires) {
    return open(hires, 0);
  }

  /**
   * A claim that would succeed, were the last days of the first contracts known.
   *
   * @param hires how many hires
   * @param openContracts how many of their contracts end nobody knows when
   * @return one claim
   */
  public static GraduateHiringClaim open(int hires, int openContracts) {
    SplittableRandom random = Samples.random();
    ImmutableList.Builder<Hire> all = ImmutableList.builder();
    for (int i = 0; i < hires; i++) {
      LocalDate hiredOn = GRADUATION.plusDays(random.nextInt(90));
      Contract contract = i < openContracts
          ? Contract.builder().startsOn(hiredOn).build()
          : Samples.contract(random, hiredOn, false);
      all.add(hire(i, GRADUATION, hiredOn, contract));
    }
    return GraduateHiringClaim.builder()
        .league(League.HOHHOT)
        .receivedOn(Samples.ISSUED.plusDays(150))
        .enterprise(Enterprise.builder()
            .size(Size.SMALL)
            .registeredIn(Division.of("150105"))
            .build())
        .hires(all.build())
        .build();
  }

  private static GraduateHiringClaim claim(SplittableRandom random, int count) {
    boolean hopeless = Samples.onceIn(random, 10);
    ImmutableList.Builder<Hire> hires = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      hires.add(hire(random, hopeless || Samples.onceIn(random, 5)));
    }
    Enterprise enterprise = Samples.enterprise(random)
        .size(
            Samples.onceIn(random, 10)
                ? Size.LARGE
                : Samples.any(random, Size.MEDIUM, Size.SMALL, Size.MICRO))
        .staff(random.nextInt(1, 400))
        .build();
    return GraduateHiringClaim.builder()
        .league(Samples.any(random, League.values()))
        .receivedOn(Samples.receivedOn(random))
        .enterprise(enterprise)
        .hires(hires.build())
        .build();
  }

  private static Hire hire(SplittableRandom random, boolean fails) {
    boolean late = fails && random.nextBoolean();
    LocalDate graduatedOn = GRADUATION.minusYears(late ? random.nextInt(1, 3) : 0);
    LocalDate hiredOn = GRADUATION.plusDays(random.nextInt(-30, 120));
    return hire(
        random.nextInt(100_000),
        graduatedOn,
        hiredOn,
        Samples.contract(random, hiredOn, fails && (!late || random.nextBoolean())));
  }

  private static Hire hire(
      int number, LocalDate graduatedOn, LocalDate hiredOn, Contract contract) {
    return Hire.builder()
        .ref("H-" + number)
        .person(Person.builder().graduatedOn(graduatedOn).build())
        .hiredOn(hiredOn)
        .contract(contract)
        .build();
  }
}
