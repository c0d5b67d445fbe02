package io.github.wenjiuye.policy.core.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Concurrence;
import io.github.wenjiuye.policy.core.rule.Mark;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who meets whom under one concurrence: parties that bear the same mark in claims under several of its provisions. */
final class Meetings {

  /** What a party is known by that is known by its place. */
  private static final String PLACE = "path";

  private final Concurrence concurrence;
  private final Parts parts;
  private final boolean onePartyAPlace;
  private final Map<Known, List<Candidate>> known = new LinkedHashMap<>();
  private final List<PlacedWarning> warnings = new ArrayList<>();

  /**
   * By which label a party is known, and what it says. A hire and a person may bear the same mark by chance.
   *
   * @param mark the name of the label
   * @param party what it says
   */
  record Known(String mark, String party) {}

  /**
   * What is bid for one party under several provisions.
   *
   * @param known who it is
   * @param bids in the order of the claims
   */
  record Meeting(Known known, ImmutableList<Bid> bids) {}

  Meetings(Concurrence concurrence, Parts parts, boolean onePartyAPlace) {
    this.concurrence = concurrence;
    this.parts = parts;
    this.onePartyAPlace = onePartyAPlace;
    List<Candidate> candidates = parts.candidates(concurrence);
    if (provisions(candidates) > 1) {
      candidates.forEach(this::tell);
    }
  }

  /** A claim that may succeed and names somebody without a mark is told; who cannot be paid for is not missed. */
  private void tell(Candidate candidate) {
    Optional<Known> mark = candidate.party().flatMap(this::mark).or(() -> place(candidate));
    if (mark.isPresent()) {
      known.computeIfAbsent(mark.get(), key -> new ArrayList<>()).add(candidate);
    } else if (Parts.maySucceed(parts.alone(candidate, concurrence))) {
      warnings.add(new PlacedWarning(
          candidate.claim(), new Warning(Warning.Code.NOT_MATCHED, missing(candidate))));
    }
  }

  private Optional<Known> mark(Object party) {
    for (Mark mark : concurrence.marks()) {
      Optional<String> label = mark.read(party);
      if (label.isPresent()) {
        return Optional.of(new Known(mark.name(), label.get()));
      }
    }
    return Optional.empty();
  }

  /** Where all claims are of one party, whoever stands at the same place is the same, with a label or without. */
  private Optional<Known> place(Candidate candidate) {
    return onePartyAPlace && !isUnknownList(candidate)
        ? Optional.of(new Known(PLACE, candidate.path()))
        : Optional.empty();
  }

  private boolean isUnknownList(Candidate candidate) {
    return candidate.item() == Candidate.WHOLE
        && concurrence.isOfItems(parts.provision(candidate.claim()));
  }

  /** The label that would tell; of a list of which nothing is known the list. */
  private String missing(Candidate candidate) {
    return isUnknownList(candidate)
        ? candidate.path()
        : candidate.path() + "." + concurrence.marks().get(0).name();
  }

  private long provisions(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> parts.provision(candidate.claim()))
        .distinct()
        .count();
  }

  /** In the order in which each party is first met. */
  ImmutableList<Meeting> all() {
    ImmutableList.Builder<Meeting> meetings = ImmutableList.builder();
    known.forEach((who, candidates) -> {
      if (provisions(candidates) > 1) {
        ImmutableList<Bid> bids = bids(candidates);
        if (bids.stream().map(Bid::rank).distinct().count() > 1) {
          meetings.add(new Meeting(who, bids));
        }
      }
    });
    return meetings.build();
  }

  private ImmutableList<Bid> bids(List<Candidate> candidates) {
    ImmutableList<String> ranks = concurrence.parties().keySet().asList();
    ImmutableList.Builder<Bid> bids = ImmutableList.builder();
    for (Candidate candidate : candidates) {
      Determination alone = parts.alone(candidate, concurrence);
      if (Parts.maySucceed(alone)) {
        bids.add(new Bid(candidate, ranks.indexOf(alone.provision()), alone));
      }
    }
    return bids.build();
  }

  /** Of those who bear no mark. */
  ImmutableList<PlacedWarning> warnings() {
    return ImmutableList.copyOf(warnings);
  }
}
