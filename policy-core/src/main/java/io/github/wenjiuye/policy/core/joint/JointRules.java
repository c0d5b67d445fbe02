package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Concurrence;
import io.github.wenjiuye.policy.core.rule.Settlement;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.JointTotal;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Sees claims together: an overlap for each party that is claimed for more than once, and what is paid in all. */
public final class JointRules {

  private final ImmutableList<Concurrence> concurrences;
  private final Function<Claim, Determination> rules;
  private final Function<Reading, String> choices;
  private final PolicyVersion version;
  private final boolean onePartyAPlace;

  /**
   * Rules under chosen readings.
   *
   * @param concurrences which provisions may not go together; none is in two
   * @param rules decides a valid claim
   * @param choices the choice of each reading
   * @param version what is told as applied
   * @param onePartyAPlace whether all claims are of one party, so that whoever stands at the same place in two of them is the
   *     same also without a label
   */
  public JointRules(
      ImmutableList<Concurrence> concurrences,
      Function<Claim, Determination> rules,
      Function<Reading, String> choices,
      PolicyVersion version,
      boolean onePartyAPlace) {
    this.concurrences = concurrences;
    this.rules = rules;
    this.choices = choices;
    this.version = version;
    this.onePartyAPlace = onePartyAPlace;
  }

  /**
   * Sees claims together.
   *
   * @param entries each decided by the same rules, or refused
   * @return the answer
   * @throws ArithmeticException if a sum is larger than can be counted in fen
   */
  public JointDetermination determine(ImmutableList<Entry> entries) {
    Parts parts = new Parts(entries, rules);
    ImmutableList.Builder<Overlap> overlaps = ImmutableList.builder();
    List<Outcome> outcomes = new ArrayList<>();
    List<PlacedWarning> warnings = new ArrayList<>();
    Map<Integer, Rest> rests = new HashMap<>();
    for (Concurrence concurrence : concurrences) {
      Meetings meetings = new Meetings(concurrence, parts, onePartyAPlace);
      warnings.addAll(meetings.warnings());
      for (Meetings.Meeting meeting : meetings.all()) {
        Outcome outcome = outcome(concurrence, choice(concurrence), meeting);
        outcomes.add(outcome);
        overlaps.add(overlap(concurrence, meeting, outcome));
        for (Bid bid : meeting.bids()) {
          rests
              .computeIfAbsent(bid.party().claim(), claim -> new Rest(concurrence, new HashSet<>()))
              .taken()
              .add(bid.party().item());
        }
      }
    }
    warnings.sort(Comparator.comparingInt(PlacedWarning::claim));
    return new JointDetermination(
        entries.stream().map(Entry::answer).collect(toImmutableList()),
        overlaps.build(),
        total(parts, rests, outcomes),
        ImmutableList.copyOf(warnings),
        version);
  }

  /** What is left of a claim beside the items that are bid for. */
  private record Rest(Concurrence concurrence, Set<Integer> taken) {}

  private String choice(Concurrence concurrence) {
    return choices.apply(concurrence.reading());
  }

  private static Outcome outcome(Concurrence concurrence, String choice, Meetings.Meeting meeting) {
    Settlement settlement = Objects.requireNonNull(concurrence.settlements().get(choice));
    return Outcome.of(settlement, meeting.bids());
  }

  private Overlap overlap(Concurrence concurrence, Meetings.Meeting meeting, Outcome outcome) {
    String chosen = choice(concurrence);
    boolean decisive = concurrence.settlements().keySet().stream()
        .filter(code -> !code.equals(chosen))
        .map(code -> outcome(concurrence, code, meeting))
        .anyMatch(other ->
            !other.stakes().equals(outcome.stakes()) || !other.granted().equals(outcome.granted()));
    return new Overlap(
        new ReadingUse(concurrence.reading().id(), chosen, decisive),
        meeting.known().mark(),
        meeting.known().party(),
        outcome.stakes(),
        outcome.granted());
  }

  private static JointTotal total(Parts parts, Map<Integer, Rest> rests, List<Outcome> outcomes) {
    Sum together = new Sum();
    Sum apart = new Sum();
    for (int claim : parts.valid()) {
      Determination whole = parts.whole(claim);
      apart.addClaim(claim, whole);
      Rest rest = rests.get(claim);
      if (rest == null) {
        together.addClaim(claim, whole);
      } else if (!rest.taken().contains(Candidate.WHOLE)) {
        together.addRest(claim, parts.rest(claim, rest.concurrence(), rest.taken()));
      }
    }
    for (int overlap = 0; overlap < outcomes.size(); overlap++) {
      together.addOverlap(overlap, outcomes.get(overlap));
    }
    return new JointTotal(together.amount(), apart.amount(), together.working(), parts.refused());
  }
}
