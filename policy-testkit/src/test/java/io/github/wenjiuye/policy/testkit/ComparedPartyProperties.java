package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.PolicyComparison;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.comparison.ComparedParty;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.PartyKind;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What becomes of a party under other standards or readings is what becomes of its claims, where nobody is paid for twice. */
class ComparedPartyProperties {

  private static final PolicyEvaluator NOW = Cases.evaluatorWithEveryStandard().build();
  private static final PolicyEvaluator EACH =
      Cases.evaluatorWithEveryStandard().reading("R0-2", "EACH").build();
  private static final PolicyEvaluator NOTHING_SET =
      PolicyEvaluator.builder().standards(LocalStandards.none()).build();

  @Property(tries = 30)
  void eachSideIsWhatThePartyIsPaidInAll(
      @ForAll PartyKind kind, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Dossier dossier = DrawnDossiers.of(kind, seed);
    ComparedParty party = PolicyComparison.between(NOW, NOTHING_SET).compare(dossier);
    assertThat(party.paid().before())
        .isEqualTo(NOW.screen(dossier).together().total().amount());
    assertThat(party.paid().after())
        .isEqualTo(NOTHING_SET.screen(dossier).together().total().amount());
    PolicyComparison comparison = PolicyComparison.between(NOW, NOTHING_SET);
    assertThat(party.claims())
        .isEqualTo(dossier.claims().stream()
            .map(claim -> comparison.compare(claim.claim()))
            .toList());
    assertThat(ComparisonSummary.of(party).sums().getOrDefault(Grant.Payment.KIND, party.paid()))
        .isEqualTo(party.paid());
  }

  @Property(tries = 30)
  void nothingChangesBesideItself(
      @ForAll PartyKind kind, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Dossier dossier = DrawnDossiers.of(kind, seed);
    assertThat(PolicyComparison.between(NOW, NOW).compare(dossier).paid().change())
        .isEqualTo(MoneyChange.NONE);
  }

  @Property(tries = 10)
  void whatIsLearntOfThePartyLeavesTheChangeWithinItsRange(
      @ForAll PartyKind kind, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Random random = new Random(seed);
    Interview interview = Interview.of(NOW, DrawnDossiers.of(kind, seed));
    Dossier open = interview.dossier();
    for (int asked = 0; interview.question().isPresent() && asked < 12; asked++) {
      try {
        interview =
            interview.answer(DrawnDossiers.value(interview.question().get().domain(), random));
      } catch (InvalidInputException e) {
        interview = interview.skip();
      }
    }
    for (PolicyEvaluator other : new PolicyEvaluator[] {EACH, NOTHING_SET}) {
      PolicyComparison comparison = PolicyComparison.between(NOW, other);
      ComparedSum before = comparison.compare(open).paid();
      ComparedSum after = comparison.compare(interview.dossier()).paid();
      assertThat(within(after.change(), before.change()))
          .as("%s within %s", after.change(), before.change())
          .isTrue();
      assertThat(PolicyComparison.between(other, NOW).compare(open).paid())
          .isEqualTo(before.reversed());
      assertThat(before.change().isExact()
              || !before.before().isExact()
              || !before.after().isExact())
          .isTrue();
    }
  }

  private static boolean within(MoneyChange narrow, MoneyChange wide) {
    return wide.min()
            .map(least -> narrow.min().map(min -> min.compareTo(least) >= 0).orElse(false))
            .orElse(true)
        && wide.max()
            .map(most -> narrow.max().map(max -> max.compareTo(most) <= 0).orElse(false))
            .orElse(true);
  }
}
