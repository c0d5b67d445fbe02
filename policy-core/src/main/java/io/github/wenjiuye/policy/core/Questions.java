package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.Candidates.Candidate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Of all that is pending for a party the question whose answer settles most. */
final class Questions {

  /** Of how many values of a number or day it is tried what they settle. */
  private static final int TRIED = 8;

  private final Screening screening;
  private final Candidates candidates;
  private final Supposing supposing;

  Questions(PolicyEvaluator evaluator, Screening screening, ImmutableSet<String> skipped) {
    this.screening = screening;
    this.candidates = new Candidates(screening, skipped);
    this.supposing = new Supposing(evaluator, screening, candidates.few());
  }

  Optional<Question> best() {
    Candidate best = null;
    Share most = Share.NONE;
    for (Candidate candidate : candidates.all()) {
      if (best != null && most.isAtLeast(candidate.settled().size())) {
        break;
      }
      Share share = settled(candidate, most);
      if (best == null || share.compareTo(most) > 0) {
        best = candidate;
        most = share;
      }
    }
    return Optional.ofNullable(best).map(Candidate::question);
  }

  /** How many provisions are settled, in the mean of some values. */
  private record Share(long settled, long values) implements Comparable<Share> {
    static final Share NONE = new Share(0, 1);

    @Override
    public int compareTo(Share other) {
      return Long.compare(settled * other.values, other.settled * values);
    }

    boolean isAtLeast(long provisions) {
      return settled >= provisions * values;
    }
  }

  /** What is settled; no more than some share as soon as it can be no more. */
  private Share settled(Candidate candidate, Share most) {
    ImmutableList<Object> values = values(candidate);
    if (values.isEmpty()) {
      return Share.NONE;
    }
    long settled = 0;
    long left = (long) values.size() * candidate.settled().size();
    for (Object value : values) {
      left -= candidate.settled().size();
      settled += supposing.settled(candidate, value);
      if (new Share(settled + left, values.size()).compareTo(most) <= 0) {
        break;
      }
    }
    return new Share(settled, values.size());
  }

  /** The values of a fact between which something changes in some claim. */
  private ImmutableList<Object> values(Candidate candidate) {
    Question question = candidate.question();
    Domain domain = question.domain();
    if (DossierForm.of(screening.dossier().kind()).leaf(question.place()).isEmpty()) {
      return ImmutableList.of(0L, 1L);
    }
    return switch (domain.sort()) {
      case TRUTH, SYMBOL ->
        LongStream.rangeClosed(domain.min(), domain.max())
            .boxed()
            .flatMap(code -> domain.value(code).stream())
            .collect(ImmutableList.toImmutableList());
      case TEXT, CREDIT_CODE, PARTY, ITEMS -> ImmutableList.of();
      default ->
        some(supposing
            .changes(candidate)
            .flatMap(code -> domain.value(code).stream())
            .collect(ImmutableList.toImmutableList()));
    };
  }

  /** Not too many of some values, from the first to the last. */
  private static ImmutableList<Object> some(ImmutableList<Object> values) {
    int size = values.size();
    return IntStream.range(0, Math.min(size, TRIED))
        .mapToObj(i -> values.get(size <= TRIED ? i : i * (size - 1) / (TRIED - 1)))
        .collect(ImmutableList.toImmutableList());
  }
}
