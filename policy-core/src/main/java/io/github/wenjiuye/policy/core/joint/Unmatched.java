package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who may be somebody in another claim, for all that the labels tell, and which label would tell. */
final class Unmatched {

  private final Function<Candidate, Labels> identities;
  private final Predicate<Candidate> hopeful;
  private final ImmutableListMultimap<Sighting, Candidate> sightings;
  private final ImmutableListMultimap<Integer, Sighting> bearers;

  /** Who bears some labels in one claim. */
  private record Sighting(int claim, Labels labels) {

    /** Whether it is open that the two are the same. One claim names everybody once unless labels say otherwise. */
    boolean mayBe(Sighting other) {
      return claim != other.claim
          && !labels.contradicts(other.labels)
          && (labels.isEmpty() || !labels.equals(other.labels));
    }
  }

  /**
   * Looks through the parties of all claims.
   *
   * @param candidates the parties
   * @param identities all that is known of who each is
   * @param hopeful whether there may be something to gain for a party: who cannot be paid for is not missed
   */
  Unmatched(
      Collection<Candidate> candidates,
      Function<Candidate, Labels> identities,
      Predicate<Candidate> hopeful) {
    this.identities = identities;
    this.hopeful = hopeful;
    this.sightings = candidates.stream()
        .collect(toImmutableListMultimap(this::sighting, candidate -> candidate));
    ImmutableListMultimap.Builder<Integer, Sighting> bearing = ImmutableListMultimap.builder();
    for (Sighting sighting : sightings.keySet()) {
      marks(sighting.labels())
          .filter(sighting.labels()::bears)
          .forEach(mark -> bearing.put(mark, sighting));
    }
    this.bearers = bearing.build();
  }

  private Sighting sighting(Candidate candidate) {
    return new Sighting(candidate.claim(), identities.apply(candidate));
  }

  private static IntStream marks(Labels labels) {
    return IntStream.range(0, labels.said().size());
  }

  /** The mark of the label that would tell a party from those who may be the same; nothing where nobody may be. */
  Optional<Integer> missing(Candidate candidate) {
    Sighting own = sighting(candidate);
    Optional<Integer> label = marks(own.labels())
        .filter(mark -> !own.labels().bears(mark))
        .filter(mark -> isDoubtful(own, bearers.get(mark)))
        .boxed()
        .findFirst();
    boolean among =
        label.isEmpty() && own.labels().isEmpty() && isDoubtful(own, sightings.keySet());
    return (among ? Optional.of(0) : label).filter(mark -> hopeful.test(candidate));
  }

  private boolean isDoubtful(Sighting own, Collection<Sighting> others) {
    return others.stream()
        .anyMatch(other -> own.mayBe(other) && sightings.get(other).stream().anyMatch(hopeful));
  }
}
