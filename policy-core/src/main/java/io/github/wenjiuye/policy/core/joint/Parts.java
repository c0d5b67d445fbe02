package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Concurrence;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The parts of claims: of one that lists its parties what it comes to for some of them. It is decided as the whole is, of a claim
 * that lists only these.
 */
final class Parts {

  private final ImmutableList<Entry> entries;
  private final Function<Claim, Determination> rules;

  Parts(ImmutableList<Entry> entries, Function<Claim, Determination> rules) {
    this.entries = entries;
    this.rules = rules;
  }

  static boolean maySucceed(Determination determination) {
    return determination.verdict() != Verdict.INELIGIBLE;
  }

  /** The places of the claims that were decided. */
  ImmutableList<Integer> valid() {
    return places(true);
  }

  /** The places of the claims that were not. */
  ImmutableList<Integer> refused() {
    return places(false);
  }

  private ImmutableList<Integer> places(boolean valid) {
    return IntStream.range(0, entries.size())
        .filter(place -> entries.get(place).claim().isPresent() == valid)
        .boxed()
        .collect(toImmutableList());
  }

  /** The provision of a valid claim. */
  String provision(int claim) {
    return claim(claim).provision();
  }

  private Claim claim(int place) {
    return entries.get(place).claim().orElseThrow();
  }

  /** What was decided of a valid claim. */
  Determination whole(int claim) {
    return entries.get(claim).answer().determination().orElseThrow();
  }

  /** The parties of every valid claim. */
  ImmutableList<Candidate> named(Concurrence concurrence) {
    List<Candidate> named = new ArrayList<>();
    for (int place : valid()) {
      if (concurrence.parties().containsKey(provision(place))) {
        add(place, concurrence.party(provision(place)), named);
      }
    }
    return ImmutableList.copyOf(named);
  }

  private void add(int place, Fact<?, ?> fact, List<Candidate> candidates) {
    Optional<?> value = fact.readFrom(claim(place));
    if (value.isPresent() && value.get() instanceof List<?> items) {
      for (int item = 0; item < items.size(); item++) {
        String path = fact.name() + "[" + item + "]";
        candidates.add(new Candidate(place, path, item, Optional.of(items.get(item))));
      }
    } else {
      candidates.add(new Candidate(place, fact.name(), Candidate.WHOLE, value));
    }
  }

  /** What the claim comes to for one of its parties. */
  Determination alone(Candidate candidate, Concurrence concurrence) {
    int claim = candidate.claim();
    return candidate.item() == Candidate.WHOLE
        ? whole(claim)
        : of(claim, concurrence, ImmutableList.of(candidate.party().orElseThrow()));
  }

  /** What the claim comes to for the items of its list that are not taken. */
  Determination rest(int claim, Concurrence concurrence, Set<Integer> taken) {
    List<?> items = items(claim, concurrence);
    return of(
        claim,
        concurrence,
        IntStream.range(0, items.size())
            .filter(item -> !taken.contains(item))
            .mapToObj(items::get)
            .collect(toImmutableList()));
  }

  private Determination of(int claim, Concurrence concurrence, ImmutableList<Object> some) {
    Claim whole = claim(claim);
    return some.size() == items(claim, concurrence).size()
        ? whole(claim)
        : rules.apply(whole.shape().with(whole, concurrence.party(whole.provision()), some));
  }

  private List<?> items(int claim, Concurrence concurrence) {
    Claim whole = claim(claim);
    return (List<?>) concurrence.party(whole.provision()).readFrom(whole).orElseThrow();
  }
}
