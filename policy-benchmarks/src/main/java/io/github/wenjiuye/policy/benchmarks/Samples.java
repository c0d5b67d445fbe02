package io.github.wenjiuye.policy.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * The claims that are measured, always the same ones. Most come from somebody who has read the notice: two claims in three
 * succeed, and of the others each condition fails in some.
 */
final class Samples {

  /** How many claims there are of each kind: a power of two. */
  static final int COUNT = 1024;

  /** What the region pays for each graduate, in fen. */
  static final long REGION_FEN = 1_000_00;

  /** What three leagues pay instead, in fen. */
  static final ImmutableMap<League, Long> LEAGUE_FEN =
      ImmutableMap.of(League.HOHHOT, 1_500_00L, League.BAOTOU, 1_200_00L, League.ORDOS, 2_000_00L);

  private static final long SEED = 20200509;
  private static final int HIRES = 5;
  private static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);
  private static final LocalDate GRADUATION = LocalDate.of(2020, 6, 30);

  private Samples() {}

  static LocalStandards standards() {
    LocalStandards.Builder standards = LocalStandards.builder()
        .put(
            LocalStandard.REGION,
            LocalStandard.GRADUATE_HIRING_SUBSIDY,
            new StandardValue.Single(REGION_FEN));
    LEAGUE_FEN.forEach((league, fen) -> standards.put(
        league.code(), LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(fen)));
    return standards.build();
  }

  /** An evaluator that has decided claims of every kind, as in a program that uses all of the library. */
  static PolicyEvaluator usedEvaluator() {
    PolicyEvaluator evaluator = PolicyEvaluator.builder().standards(standards()).build();
    SmallEnterpriseLoanClaim[] loans = smallEnterpriseLoans();
    GraduateHiringClaim[] hirings = graduateHirings();
    GraduateHiringClaim open = openGraduateHiring(HIRES, 1);
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < COUNT; i++) {
        evaluator.evaluate(loans[i]).recorded();
        evaluator.evaluate(hirings[i]).recorded();
        evaluator.evaluate(open).grant();
      }
    }
    return evaluator;
  }

  /** Claims under 6.1 in which everything is known. */
  static SmallEnterpriseLoanClaim[] smallEnterpriseLoans() {
    SplittableRandom random = new SplittableRandom(SEED);
    SmallEnterpriseLoanClaim[] claims = new SmallEnterpriseLoanClaim[COUNT];
    for (int i = 0; i < COUNT; i++) {
      claims[i] = smallEnterpriseLoan(random);
    }
    return claims;
  }

  private static SmallEnterpriseLoanClaim smallEnterpriseLoan(SplittableRandom random) {
    boolean early = random.nextInt(4) == 0;
    long staff = random.nextInt(3) == 0 ? random.nextInt(101, 400) : random.nextInt(1, 101);
    int percent = staff > 100 ? early ? 15 : 8 : early ? 25 : 15;
    long needed = (staff * percent + 99) / 100;
    long hires =
        random.nextInt(4) == 0 ? random.nextLong(needed) : needed + random.nextLong(1 + staff / 4);
    Enterprise enterprise = enterprise(random)
        .size(
            random.nextInt(10) == 0 ? Size.MEDIUM : random.nextBoolean() ? Size.SMALL : Size.MICRO)
        .staff(staff)
        .build();
    return SmallEnterpriseLoanClaim.builder()
        .league(any(random, League.values()))
        .appliedOn(
            early ? ISSUED.minusDays(random.nextInt(1, 120)) : ISSUED.plusDays(random.nextInt(200)))
        .enterprise(enterprise)
        .qualifyingHires(hires)
        .build();
  }

  /** Claims under 16.1 for five hires in which everything is known. */
  static GraduateHiringClaim[] graduateHirings() {
    SplittableRandom random = new SplittableRandom(SEED);
    GraduateHiringClaim[] claims = new GraduateHiringClaim[COUNT];
    for (int i = 0; i < COUNT; i++) {
      claims[i] = graduateHiring(random);
    }
    return claims;
  }

  private static GraduateHiringClaim graduateHiring(SplittableRandom random) {
    boolean hopeless = random.nextInt(10) == 0;
    ImmutableList.Builder<Hire> hires = ImmutableList.builder();
    for (int i = 0; i < HIRES; i++) {
      hires.add(hire(random, hopeless || random.nextInt(5) == 0));
    }
    Enterprise enterprise = enterprise(random)
        .size(
            random.nextInt(10) == 0 ? Size.LARGE : any(random, Size.MEDIUM, Size.SMALL, Size.MICRO))
        .staff(random.nextInt(1, 400))
        .build();
    return GraduateHiringClaim.builder()
        .league(any(random, League.values()))
        .receivedOn(
            random.nextInt(10) == 0
                ? any(random, ISSUED.minusDays(1), LocalDate.of(2021, 1, 1))
                : ISSUED.plusDays(random.nextInt(200)))
        .enterprise(enterprise)
        .hires(hires.build())
        .build();
  }

  /** A claim under 16.1 that would succeed, were the last days of the first contracts known. */
  static GraduateHiringClaim openGraduateHiring(int hires, int openContracts) {
    SplittableRandom random = new SplittableRandom(SEED);
    ImmutableList.Builder<Hire> all = ImmutableList.builder();
    for (int i = 0; i < hires; i++) {
      LocalDate hiredOn = GRADUATION.plusDays(random.nextInt(90));
      Contract contract = i < openContracts
          ? Contract.builder().startsOn(hiredOn).build()
          : contract(random, hiredOn, false);
      all.add(hire(i, GRADUATION, hiredOn, contract));
    }
    return GraduateHiringClaim.builder()
        .league(League.HOHHOT)
        .receivedOn(ISSUED.plusDays(150))
        .enterprise(Enterprise.builder()
            .size(Size.SMALL)
            .registeredIn(Division.of("150105"))
            .build())
        .hires(all.build())
        .build();
  }

  private static Enterprise.Builder enterprise(SplittableRandom random) {
    boolean elsewhere = random.nextInt(15) == 0;
    Enterprise.Builder enterprise = Enterprise.builder();
    enterprise
        .name("E-" + random.nextInt(100_000))
        .registeredIn(Division.of(
            elsewhere ? "110105" : any(random, "150105", "150203", "150602", "152201", "152921")));
    return enterprise;
  }

  private static Hire hire(SplittableRandom random, boolean fails) {
    boolean late = fails && random.nextBoolean();
    LocalDate graduatedOn = GRADUATION.minusYears(late ? random.nextInt(1, 3) : 0);
    LocalDate hiredOn = GRADUATION.plusDays(random.nextInt(-30, 120));
    return hire(
        random.nextInt(100_000),
        graduatedOn,
        hiredOn,
        contract(random, hiredOn, fails && (!late || random.nextBoolean())));
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

  private static Contract contract(SplittableRandom random, LocalDate startsOn, boolean tooShort) {
    Contract.Builder contract = Contract.builder();
    contract.startsOn(startsOn);
    if (!tooShort && random.nextInt(5) == 0) {
      contract.openEnded(true);
    } else {
      LocalDate year = startsOn.plusYears(1);
      contract.endsOn(
          tooShort
              ? year.minusDays(random.nextInt(2, 300))
              : year.plusDays(random.nextInt(-1, 800)));
    }
    return contract.build();
  }

  @SafeVarargs
  private static <T> T any(SplittableRandom random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
