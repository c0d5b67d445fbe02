package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyComparison;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What changes under other standards and readings, held against every completion as the second evaluator answers it. */
class ComparisonProperties {

  private static final int TRIES = Math.max(3, Integer.getInteger("policy.tries", 400) / 100);

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  /** The same claim under the standards, or the readings too, of another question. */
  private static Drawn other(Drawn drawn, long seed) {
    Drawn other = Drawn.of(drawn.claim().provision(), seed + 1);
    return new Drawn(
        drawn.claim(), other.standards(), seed % 2 == 0 ? drawn.readings() : other.readings());
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void theChangeHoldsThatOfEveryCompletion(String provision) {
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn before = Drawn.of(provision, seed);
      Drawn after = other(before, seed);
      OpenClaim open = OpenClaim.of(before, new Random(seed));
      ComparedClaim compared =
          PolicyComparison.between(before.evaluator(), after.evaluator()).compare(open.claim());
      if (compared.sum().isEmpty()) {
        assertThat(Stream.of(compared.before(), compared.after())
                .flatMap(side -> side.grant().stream()))
            .allMatch(grant -> sum(grant).isEmpty());
        continue;
      }
      MoneyChange change = compared.sum().get().change();
      Facts facts = Facts.of(open.claim());
      List<Optional<Told>> one = new Grid(provision, facts, before, open.axes()).answers();
      List<Optional<Told>> two = new Grid(provision, facts, after, open.axes()).answers();
      for (int i = 0; i < one.size(); i++) {
        if (one.get(i).isPresent()
            && !holds(change, one.get(i).get(), two.get(i).orElseThrow())) {
          fail("%s seed %s completion %s is not in %s", provision, seed, i, change);
        }
      }
    }
  }

  private static boolean holds(MoneyChange change, Told before, Told after) {
    OptionalLong one = paid(before);
    OptionalLong other = paid(after);
    if (one.isPresent() && other.isPresent()) {
      long difference = other.getAsLong() - one.getAsLong();
      return change.min().map(least -> least.fen() <= difference).orElse(true)
          && change.max().map(most -> most.fen() >= difference).orElse(true);
    }
    boolean bothEndless = one.isEmpty() && other.isEmpty();
    return bothEndless || (one.isEmpty() ? change.min() : change.max()).isEmpty();
  }

  /** What is granted, in fen; nothing for a sum that stands for every greater one. */
  private static OptionalLong paid(Told told) {
    Optional<MoneyRange> sum = told.grant().flatMap(ComparisonProperties::sum);
    if (!told.eligible() || sum.isEmpty()) {
      return OptionalLong.of(0);
    }
    return sum.get().max().map(most -> OptionalLong.of(most.fen())).orElse(OptionalLong.empty());
  }

  private static Optional<MoneyRange> sum(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      return Optional.of(payment.amount());
    } else if (grant instanceof Grant.LoanLimit loan) {
      return Optional.of(loan.limit());
    } else if (grant instanceof Grant.Deferral deferral) {
      return deferral.amount();
    } else if (grant instanceof Grant.Waiver waiver) {
      return waiver.amount();
    }
    return grant instanceof Grant.Extension extension ? extension.monthly() : Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void theChangeLiesBetweenTheEndsOfBothSumsAndIsExactWhereTheyAre(String provision) {
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn before = Drawn.of(provision, seed);
      Drawn after = other(before, seed);
      OpenClaim open = OpenClaim.of(before, new Random(seed));
      PolicyComparison comparison = PolicyComparison.between(before.evaluator(), after.evaluator());
      for (ComparedClaim compared :
          List.of(comparison.compare(before.claim()), comparison.compare(open.claim()))) {
        compared.sum().ifPresent(ComparisonProperties::assertWithin);
      }
    }
  }

  private static void assertWithin(ComparedSum sum) {
    sum.before().max().ifPresent(most -> {
      long least = sum.after().min().fen() - most.fen();
      assertThat(sum.change().min()).isPresent();
      assertThat(sum.change().min().get().fen()).isGreaterThanOrEqualTo(least);
    });
    sum.after().max().ifPresent(most -> {
      long greatest = most.fen() - sum.before().min().fen();
      assertThat(sum.change().max()).isPresent();
      assertThat(sum.change().max().get().fen()).isLessThanOrEqualTo(greatest);
    });
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void comparedWithItselfAClaimDiffersNowhere(String provision) {
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn drawn = Drawn.of(provision, seed);
      OpenClaim open = OpenClaim.of(drawn, new Random(seed));
      ComparedClaim compared =
          PolicyComparison.between(drawn.evaluator(), drawn.evaluator()).compare(open.claim());
      assertThat(compared.differs()).isFalse();
      assertThat(compared.differences()).isEmpty();
      compared.sum().ifPresent(sum -> assertThat(sum.change()).isEqualTo(MoneyChange.NONE));
    }
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void withTheSidesSwappedEverythingHasTheOppositeSign(String provision) {
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn before = Drawn.of(provision, seed);
      Drawn after = other(before, seed);
      OpenClaim open = OpenClaim.of(before, new Random(seed));
      ComparedClaim compared =
          PolicyComparison.between(before.evaluator(), after.evaluator()).compare(open.claim());
      ComparedClaim swapped =
          PolicyComparison.between(after.evaluator(), before.evaluator()).compare(open.claim());
      assertThat(swapped).isEqualTo(compared.reversed());
      assertThat(swapped.differences())
          .containsExactlyInAnyOrderElementsOf(
              compared.differences().stream().map(Difference::reversed).toList());
      assertThat(ComparisonSummary.of(swapped))
          .isEqualTo(ComparisonSummary.of(compared).reversed());
    }
  }

  @Test
  void theSummaryIsTheSameInWhateverOrderClaimsAreAdded() {
    List<ComparisonSummary> each = new ArrayList<>();
    for (String provision : ImmutableList.of("16.1", "12.1", "7.2", "21.1", "3.1a")) {
      for (long seed = 0; seed < 10 * TRIES; seed++) {
        Drawn before = Drawn.of(provision, seed);
        each.add(ComparisonSummary.of(
            PolicyComparison.between(before.evaluator(), other(before, seed).evaluator())
                .compare(before.claim())));
      }
    }
    ComparisonSummary all = each.stream().reduce(ComparisonSummary.NONE, ComparisonSummary::plus);
    Collections.shuffle(each, new Random(1));
    assertThat(each.stream().reduce(ComparisonSummary.NONE, ComparisonSummary::plus))
        .isEqualTo(all);
    assertThat(all.claims()).isEqualTo(each.size());
    assertThat(all.different()).isBetween(1L, all.claims() - 1);
    assertThat(all.verdicts()).isNotEmpty();
    assertThat(all.sums()).containsOnlyKeys("PAYMENT", "LOAN_LIMIT");
    assertThat(all.reversed().reversed()).isEqualTo(all);
  }
}
