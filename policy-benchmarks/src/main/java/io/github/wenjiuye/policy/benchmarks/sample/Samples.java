package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the claims that are measured have in common. Most come from somebody who has read the notice: about two in three
 * succeed, and of the others each condition fails in some.
 */
public final class Samples {

  /** How many claims there are of each kind: a power of two. */
  public static final int COUNT = 1024;

  static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);
  static final LocalDate AFTER_DEADLINE = LocalDate.of(2021, 1, 1);

  private static final long SEED = 20200509;

  private Samples() {}

  /**
   * The local standards under which they are decided.
   *
   * @return what the region and some leagues set
   */
  public static LocalStandards standards() {
    LocalStandards.Builder standards = LocalStandards.builder();
    LocalValue.PARTNERSHIP_UPLIFT.putInto(standards);
    LocalValue.RURAL_HIRING.putInto(standards);
    LocalValue.GRADUATE_HIRING.putInto(standards);
    return standards.build();
  }

  /**
   * An evaluator under the standards that has decided nothing yet.
   *
   * @return a new evaluator
   */
  public static PolicyEvaluator evaluator() {
    return PolicyEvaluator.builder().standards(standards()).build();
  }

  /**
   * An evaluator that has decided claims of every kind, as in a program that uses all of the library: so that nothing is compiled
   * for one provision alone, whichever evaluator is measured.
   *
   * @return a new evaluator
   */
  public static PolicyEvaluator usedEvaluator() {
    PolicyEvaluator evaluator = evaluator();
    List<Claim> claims = Stream.<List<? extends Claim>>of(
            SmallEnterpriseLoans.claims(),
            PartnershipLoans.claims(),
            SmallLoans.claims(),
            RuralHirings.claims(),
            GraduateHirings.claims())
        .flatMap(List::stream)
        .map(Claim.class::cast)
        .toList();
    Claim open = GraduateHirings.open(GraduateHirings.HIRES, 1);
    for (int round = 0; round < 5; round++) {
      for (Claim claim : claims) {
        evaluator.evaluate(claim).recorded();
      }
      for (int i = 0; i < COUNT; i++) {
        evaluator.evaluate(open).grant();
      }
    }
    return evaluator;
  }

  static SplittableRandom random() {
    return new SplittableRandom(SEED);
  }

  static <T> ImmutableList<T> draw(Function<SplittableRandom, T> one) {
    SplittableRandom random = random();
    ImmutableList.Builder<T> all = ImmutableList.builder();
    for (int i = 0; i < COUNT; i++) {
      all.add(one.apply(random));
    }
    return all.build();
  }

  static boolean onceIn(SplittableRandom random, int times) {
    return random.nextInt(times) == 0;
  }

  /** A day of receipt: in one of ten claims just outside the period. */
  static LocalDate receivedOn(SplittableRandom random) {
    return onceIn(random, 10)
        ? any(random, ISSUED.minusDays(1), AFTER_DEADLINE)
        : ISSUED.plusDays(random.nextInt(200));
  }

  static Enterprise.Builder enterprise(SplittableRandom random) {
    boolean elsewhere = random.nextInt(15) == 0;
    Enterprise.Builder enterprise = Enterprise.builder();
    enterprise
        .name("E-" + random.nextInt(100_000))
        .registeredIn(Division.of(
            elsewhere ? "110105" : any(random, "150105", "150203", "150602", "152201", "152921")));
    return enterprise;
  }

  static Contract contract(SplittableRandom random, LocalDate startsOn, boolean tooShort) {
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
  static <T> T any(SplittableRandom random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
