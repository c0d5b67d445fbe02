package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Concurrence;
import io.github.wenjiuye.policy.core.rule.Mark;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who is claimed for more than once under the provisions of one concurrence. */
final class Meetings {

  /** What a party is known by that is known by its place. */
  private static final String PLACE = "path";

  private final Concurrence concurrence;
  private final Parts parts;
  private final boolean onePartyAPlace;
  private final ImmutableList<Candidate> candidates;
  private final Identities identities;
  private final Map<Candidate, Bid> bids = new HashMap<>();

  /**
   * By what a party is known, and what that says. A hire and a person may bear the same mark by chance.
   *
   * @param mark the name of the label
   * @param party what it says
   */
  record Known(String mark, String party) {}

  /**
   * What is bid for one party.
   *
   * @param known who it is
   * @param bids two at least, in the order of the claims
   */
  record Meeting(Known known, ImmutableList<Bid> bids) {}

  Meetings(Concurrence concurrence, Parts parts, boolean onePartyAPlace) {
    this.concurrence = concurrence;
    this.parts = parts;
    this.onePartyAPlace = onePartyAPlace;
    ImmutableList<Candidate> named = parts.named(concurrence);
    this.candidates = named.stream()
        .filter(candidate -> Parts.maySucceed(parts.whole(candidate.claim())))
        .collect(toImmutableList());
    this.identities = new Identities(
        named.stream().map(candidate -> labels(concurrence, candidate)).collect(toImmutableSet()));
  }

  private static Labels labels(Concurrence concurrence, Candidate candidate) {
    return Labels.of(concurrence.marks(), candidate.party());
  }

  private Labels labels(Candidate candidate) {
    return labels(concurrence, candidate);
  }

  private Labels identity(Candidate candidate) {
    return identities.of(labels(candidate));
  }

  /** In the order in which each party is first met. */
  ImmutableList<Meeting> all() {
    Map<Object, List<Candidate>> parties = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      who(candidate)
          .ifPresent(
              who -> parties.computeIfAbsent(who, key -> new ArrayList<>()).add(candidate));
    }
    return parties.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> same.stream().filter(this::maySucceed).collect(toImmutableList()))
        .filter(same -> same.size() > 1)
        .map(same ->
            new Meeting(known(same), same.stream().map(this::bid).collect(toImmutableList())))
        .collect(toImmutableList());
  }

  /** Equal for the same party. Where all claims are of one, who bears no label is known by the place. */
  private Optional<?> who(Candidate candidate) {
    Labels labels = identity(candidate);
    if (!labels.isEmpty()) {
      return Optional.of(labels);
    }
    return onePartyAPlace && !isUnknownList(candidate)
        ? Optional.of(candidate.path())
        : Optional.empty();
  }

  /** By the first label that all of them bear; else the first that is known of them. */
  private Known known(ImmutableList<Candidate> same) {
    Labels labels = identity(same.get(0));
    ImmutableList<Integer> borne = marks().filter(labels::bears).boxed().collect(toImmutableList());
    if (borne.isEmpty()) {
      return new Known(PLACE, same.get(0).path());
    }
    int mark = borne.stream()
        .filter(label -> same.stream().allMatch(candidate -> labels(candidate).bears(label)))
        .findFirst()
        .orElse(borne.get(0));
    return new Known(mark(mark).name(), labels.said().get(mark).orElseThrow());
  }

  private IntStream marks() {
    return IntStream.range(0, concurrence.marks().size());
  }

  private Mark mark(int mark) {
    return concurrence.marks().get(mark);
  }

  private Bid bid(Candidate candidate) {
    return bids.computeIfAbsent(candidate, party -> {
      Determination alone = parts.alone(party, concurrence);
      return new Bid(party, concurrence.precedence().indexOf(alone.provision()), alone);
    });
  }

  private boolean maySucceed(Candidate candidate) {
    return Parts.maySucceed(bid(candidate).alone());
  }

  /** Of those who may be the same as somebody in another claim, for all that their labels tell. */
  ImmutableList<PlacedWarning> warnings() {
    Unmatched unmatched = new Unmatched(candidates, this::identity, this::maySucceed);
    ImmutableList.Builder<PlacedWarning> warnings = ImmutableList.builder();
    for (Candidate candidate : candidates) {
      boolean unknownList = isUnknownList(candidate);
      if (!onePartyAPlace || unknownList) {
        unmatched
            .missing(candidate)
            .ifPresent(mark -> warnings.add(new PlacedWarning(
                candidate.claim(),
                new Warning(
                    Warning.Code.NOT_MATCHED,
                    unknownList
                        ? candidate.path()
                        : candidate.path() + "." + mark(mark).name()))));
      }
    }
    return warnings.build();
  }

  private boolean isUnknownList(Candidate candidate) {
    return candidate.item() == Candidate.WHOLE
        && concurrence.isOfItems(parts.provision(candidate.claim()));
  }
}
