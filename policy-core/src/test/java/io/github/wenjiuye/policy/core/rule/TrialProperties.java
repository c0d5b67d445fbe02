package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is tried on claims that nobody has made comes to what all completions of them do. */
@Domain(Trials.class)
@Domain(DomainContext.Global.class)
class TrialProperties {

  private static final int OTHERS = 2;
  private static final int STEP = 7;

  @Property(seed = "20200509")
  void theVerdictIsThatOfAllCompletionsAndDependsOnWhatChangesItAlone(@ForAll OpenTrial open) {
    Completions completions = Completions.of(open);
    Trial trial = new Trial(open.plan());
    long verdict = trial.verdict(open.claim());
    assertThat(verdict).isEqualTo(code(completions.decision().verdict()));
    if (verdict == Node.UNKNOWN) {
      assertThat(trial.open(open.claim()))
          .containsExactlyInAnyOrderElementsOf(completions.pending().stream()
              .filter(pending -> pending.settles() == Settles.VERDICT)
              .toList());
    }
  }

  private static long code(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> 1;
      case INELIGIBLE -> 0;
      case UNDETERMINED -> Node.UNKNOWN;
    };
  }

  /** What was found out on one claim is not taken for what holds on another. */
  @Property(seed = "20200509")
  void aTrialOfManyClaimsFindsOnEachWhatATrialOfItAloneFinds(
      @ForAll OpenTrial open, @ForAll int choice) {
    Plan plan = open.plan();
    Trial trial = new Trial(plan);
    ImmutableList<String> paths = open.source().keySet().asList();
    for (int i = 0; i < OTHERS; i++) {
      String path = paths.get(Math.floorMod(choice + i * STEP, paths.size()));
      TrialClaim told = open.telling(path, open.source().get(path)).claim();
      TrialClaim untold =
          open.knowing(Sets.union(open.unknown(), ImmutableSet.of(path))).claim();
      for (TrialClaim claim : ImmutableList.of(told, untold)) {
        Trial alone = new Trial(plan);
        assertThat(trial.verdict(claim)).isEqualTo(alone.verdict(claim));
        if (alone.verdict(claim) == Node.UNKNOWN) {
          assertThat(trial.open(claim)).isEqualTo(alone.open(claim));
        }
      }
    }
  }

  @Property(seed = "20200509")
  void aValueIsTheFactThatWasTold(@ForAll OpenTrial open) {
    TrialClaim claim = open.claim();
    for (FactNode fact : Walk.nodes(open.provision().roots(), FactNode.class)) {
      if (fact.list().isEmpty()) {
        assertThat(told(fact, claim, Trial.NO_ITEM)).isEqualTo(read(fact, claim));
      }
      List<?> items = fact.list().map(list -> OfList.items(list, claim)).orElse(null);
      for (int i = 0; items != null && i < items.size(); i++) {
        assertThat(told(fact, claim, i)).isEqualTo(read(fact, items.get(i)));
      }
    }
  }

  private static Optional<Object> told(FactNode fact, TrialClaim claim, int index) {
    return Trial.written(fact, claim, index)
        .flatMap(text -> Trial.value(fact, Trial.value(fact, claim, fact.list(), index)));
  }

  private static Optional<Object> read(FactNode fact, Object holder) {
    Optional<Object> current = Optional.of(holder);
    for (Fact<?, ?> step : fact.path()) {
      current = current.flatMap(step::readFrom);
    }
    return current;
  }
}
