package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 17.2 over all completions. The league and standards play no part. */
final class RecruitmentReference {

  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger FOUR = BigInteger.valueOf(4);
  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final BigInteger HUGE = BigInteger.TEN.pow(30);

  private RecruitmentReference() {}

  static ReferenceAnswer answer(GraduateRecruitmentPlan claim, Readings readings) {
    Enterprise enterprise = claim.enterprise().orElse(Enterprise.builder().build());
    Worlds worlds = new Worlds();
    Worlds.Axis<LocalDate> day = worlds.fact(
        "appliedOn", claim.appliedOn(), Candidates.between(Stream.of(readings.start())));
    Worlds.Axis<Boolean> stateOwned =
        worlds.truth("enterprise.stateOwned", enterprise.stateOwned());
    Worlds.Axis<Boolean> special = worlds.truth("enterprise.special", enterprise.special());
    Optional<BigInteger> knownPlan = LoanReference.number(claim.planned());
    Optional<BigInteger> knownFresh = LoanReference.number(claim.plannedFreshGraduates());
    Worlds.Axis<BigInteger> planned = worlds.fact("planned", knownPlan, unknownPlan(knownFresh));
    Worlds.Axis<BigInteger> fresh =
        worlds.fact("plannedFreshGraduates", knownFresh, unknownFresh(planned(knownPlan)));
    return worlds
        .walk(() -> {
          if (fresh.value().compareTo(planned.value()) > 0) {
            return Outcome.IMPOSSIBLE;
          } else if (day.value().isBefore(readings.start()) || !stateOwned.value()) {
            return Outcome.FAILS;
          }
          return judged(special.value(), planned.value(), fresh.value());
        })
        .answer(Windows.timing(claim.appliedOn(), readings.start(), Optional.empty()));
  }

  /** The notice exempts a special enterprise, which thereby keeps to it. */
  private static Outcome judged(boolean special, BigInteger planned, BigInteger fresh) {
    BigInteger lacking = PlainRules.freshGraduatesOf(planned).subtract(fresh);
    if (special || lacking.signum() <= 0) {
      return Outcome.binds(true, PlainGrants.compliance(ImmutableMap.of()));
    }
    return Outcome.binds(
        false,
        PlainGrants.compliance(ImmutableMap.of("plannedFreshGraduates", lacking.toString())));
  }

  /**
   * The smallest plan that there can be, the greatest of which the fresh graduates are four fifths, the next, and one that
   * leaves more to be lacking. Where their number is unknown too, there is a plan which one graduate fills and one which
   * four do.
   */
  private static List<BigInteger> unknownPlan(Optional<BigInteger> knownFresh) {
    TreeSet<BigInteger> plans = new TreeSet<>(List.of(ONE, FIVE, HUGE));
    knownFresh.ifPresent(fresh -> {
      BigInteger most = fresh.multiply(FIVE).divide(FOUR);
      plans.addAll(List.of(fresh.max(ONE), most.max(ONE), most.add(ONE)));
    });
    return List.copyOf(plans);
  }

  private static List<BigInteger> planned(Optional<BigInteger> known) {
    return Candidates.known(known, unknownPlan(Optional.empty()));
  }

  /** None, all, the fewest that do and one less. */
  private static List<BigInteger> unknownFresh(List<BigInteger> plans) {
    TreeSet<BigInteger> numbers = new TreeSet<>(List.of(BigInteger.ZERO));
    for (BigInteger planned : plans) {
      BigInteger fewest = PlainRules.freshGraduatesOf(planned);
      numbers.addAll(List.of(fewest.subtract(ONE), fewest, planned));
    }
    return List.copyOf(numbers);
  }
}
