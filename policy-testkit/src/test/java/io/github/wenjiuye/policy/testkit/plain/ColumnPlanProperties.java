package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.rule.LazyHandle;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.testkit.AlmostValid;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of columns is answered as its claim is: by a kernel where there are many rows, as a claim where there are few. */
class ColumnPlanProperties {

  private static final int TRIES = Math.max(4, Integer.getInteger("policy.tries", 400) / 40);
  private static final int EVALUATORS = 2;
  private static final int GENERATED = 1000;

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyRowIsAnsweredAsItsClaim(String provision) {
    for (long seed = 0; seed < EVALUATORS; seed++) {
      Drawn place = Drawn.of(provision, seed);
      List<Claim> known = new ArrayList<>();
      List<Claim> all = new ArrayList<>();
      for (long other = 0; other < TRIES; other++) {
        Drawn drawn = Drawn.of(provision, EVALUATORS + seed * TRIES + other);
        known.add(drawn.claim());
        all.add(drawn.claim());
        all.add(OpenClaim.of(drawn, new Random(other)).claim());
      }
      all.addAll(arbitrary(provision, new Random(seed)));
      assertAnsweredAlike(place, known);
      assertAnsweredAlike(place, all);
    }
  }

  private static List<Claim> arbitrary(String provision, Random random) {
    List<Claim> claims = new ArrayList<>();
    JqwikSession.run(() -> {
      claims.addAll(some(PolicyArbitraries.claims(provision), random));
      PolicyArbitraries.almostValid(provision)
          .ifPresent(flaws -> claims.addAll(some(flaws.map(AlmostValid::claim), random)));
    });
    return claims;
  }

  private static List<Claim> some(Arbitrary<Claim> arbitrary, Random random) {
    RandomGenerator<Claim> generator = arbitrary.generator(GENERATED);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      claims.add(generator.next(random).value());
    }
    return claims;
  }

  private static void assertAnsweredAlike(Drawn place, List<Claim> claims) {
    Shape<? extends Claim> shape = claims.get(0).shape();
    PolicyEvaluator evaluator = place.evaluator();
    Claim refused = Drawn.refused(evaluator, place.claim().provision());
    List<Claim> many = new ArrayList<>(claims);
    while (many.size() <= LazyHandle.ASKED_IN_VAIN) {
      many.add(refused);
    }
    DeterminationColumns few = evaluator.decide(ClaimColumns.of(shape, claims));
    DeterminationColumns compiled = evaluator.decide(ClaimColumns.of(shape, many));
    for (int row = 0; row < claims.size(); row++) {
      Claim claim = claims.get(row);
      Optional<Determination> expected = evaluated(evaluator, claim);
      assertAnswer(few, row, expected, claim, place);
      assertAnswer(compiled, row, expected, claim, place);
    }
  }

  private static Optional<Determination> evaluated(PolicyEvaluator evaluator, Claim claim) {
    try {
      return Optional.of(evaluator.evaluate(claim));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  private static void assertAnswer(
      DeterminationColumns columns,
      int row,
      Optional<Determination> expected,
      Claim claim,
      Drawn place) {
    String told = "%s under %s and %s".formatted(claim, place.standards(), place.readings());
    assertThat(columns.verdict(row)).as(told).isEqualTo(expected.map(Determination::verdict));
    Optional<MoneyRange> amount =
        expected.flatMap(Determination::grant).flatMap(ColumnPlanProperties::amount);
    assertThat(columns.hasAmount(row)).as(told).isEqualTo(amount.isPresent());
    assertThat(columns.isAmountKnown(row))
        .as(told)
        .isEqualTo(amount.filter(MoneyRange::isExact).isPresent());
    assertThat(columns.least(row))
        .as(told)
        .isEqualTo(amount.map(range -> range.min().fen()).orElse(0L));
    assertThat(columns.greatest(row))
        .as(told)
        .isEqualTo(amount
            .map(range -> range.max().map(max -> max.fen()).orElse(DeterminationColumns.UNBOUNDED))
            .orElse(0L));
  }

  private static Optional<MoneyRange> amount(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      return Optional.of(payment.amount());
    }
    if (grant instanceof Grant.LoanLimit loan) {
      return Optional.of(loan.limit());
    }
    if (grant instanceof Grant.Deferral deferral) {
      return deferral.amount();
    }
    if (grant instanceof Grant.Waiver waiver) {
      return waiver.amount();
    }
    return grant instanceof Grant.Extension extension ? extension.monthly() : Optional.empty();
  }
}
