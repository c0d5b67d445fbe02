package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Boundaries;
import io.github.wenjiuye.policy.core.rule.Boundary;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Of all that is pending for a party the question whose answer settles most. */
final class Questions {

  /** Of how many values of a number or day it is tried what they settle. */
  private static final int TRIED = 8;

  private static final Domain HOW_MANY = Domain.between(Sort.COUNT, 0, DossierForm.MOST_ITEMS);

  private final PolicyEvaluator evaluator;
  private final Screening screening;
  private final ImmutableSet<String> skipped;
  private final Map<ScreenedClaim, Boundaries> boundaries = new HashMap<>();

  Questions(PolicyEvaluator evaluator, Screening screening, ImmutableSet<String> skipped) {
    this.evaluator = evaluator;
    this.screening = screening;
    this.skipped = skipped;
  }

  /** A question with what an answer may settle. */
  private record Candidate(Question question, ImmutableSet<ScreenedClaim> open, long fenAtStake) {

    /** No answer settles more provisions than are open for it. */
    long most() {
      return provisions(open);
    }

    static long provisions(Set<ScreenedClaim> claims) {
      return claims.stream().map(ScreenedClaim::provision).distinct().count();
    }
  }

  Optional<Question> best() {
    List<Candidate> candidates = candidates().stream()
        .sorted(Comparator.comparingLong(Candidate::most)
            .thenComparingLong(Candidate::fenAtStake)
            .reversed())
        .toList();
    Candidate best = null;
    Share settled = Share.NONE;
    for (Candidate candidate : candidates) {
      if (best != null && settled.isAtLeast(candidate.most())) {
        break;
      }
      Share share = settled(candidate);
      if (best == null || share.compareTo(settled) > 0) {
        best = candidate;
        settled = share;
      }
    }
    return Optional.ofNullable(best).map(Candidate::question);
  }

  private ImmutableList<Candidate> candidates() {
    Map<String, Set<ScreenedClaim>> verdict = new LinkedHashMap<>();
    Map<String, Set<ScreenedClaim>> any = new LinkedHashMap<>();
    for (ScreenedClaim claim : screening.claims()) {
      for (Pending pending : claim.pending()) {
        if (pending.kind() == Pending.Kind.FACT && !skipped.contains(pending.name())) {
          any.computeIfAbsent(pending.name(), key -> new LinkedHashSet<>()).add(claim);
          if (pending.settles() == Settles.VERDICT) {
            verdict
                .computeIfAbsent(pending.name(), key -> new LinkedHashSet<>())
                .add(claim);
          }
        }
      }
    }
    return any.entrySet().stream()
        .map(entry -> new Candidate(
            new Question(
                entry.getKey(), domain(entry.getKey()), ImmutableSet.copyOf(entry.getValue())),
            ImmutableSet.copyOf(verdict.getOrDefault(entry.getKey(), ImmutableSet.of())),
            entry.getValue().stream().mapToLong(Questions::atStake).reduce(0, Questions::plus)))
        .collect(ImmutableList.toImmutableList());
  }

  private Domain domain(String place) {
    return leaf(place).map(fact -> fact.domain()).orElse(HOW_MANY);
  }

  /** The fact at a place; empty for a list, of which it is asked how long it is. */
  private Optional<Fact<?, ?>> leaf(String place) {
    return DossierForm.of(screening.dossier().kind()).leaf(place);
  }

  /** How far apart the sums are that may come out of a claim, in fen. */
  private static long atStake(ScreenedClaim claim) {
    return claim
        .determination()
        .grant()
        .filter(Grant.Payment.class::isInstance)
        .map(grant -> ((Grant.Payment) grant).amount())
        .map(amount -> spread(amount, claim.determination().verdict()))
        .orElse(0L);
  }

  private static long spread(MoneyRange amount, Verdict verdict) {
    long least = verdict == Verdict.ELIGIBLE ? amount.min().fen() : 0;
    return amount.max().map(Money::fen).orElse(Long.MAX_VALUE) - least;
  }

  private static long plus(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
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

  private Share settled(Candidate candidate) {
    ImmutableList<Object> values = values(candidate);
    long settled = 0;
    for (Object value : values) {
      settled += settled(candidate, value);
    }
    return values.isEmpty() ? Share.NONE : new Share(settled, values.size());
  }

  private long settled(Candidate candidate, Object value) {
    Dossier supposed = screening.dossier().with(candidate.question().place(), value);
    ImmutableSet<String> provisions =
        candidate.open().stream().map(ScreenedClaim::provision).collect(toImmutableSet());
    ImmutableSet<String> open = supposed.claims().stream()
        .filter(claim -> provisions.contains(claim.composition().provision()))
        .filter(this::isOpen)
        .map(claim -> claim.composition().provision())
        .collect(toImmutableSet());
    return provisions.size() - (long) open.size();
  }

  /** A value that cannot be beside what is known settles nothing, and neither does one whose sum cannot be counted. */
  private boolean isOpen(ComposedClaim claim) {
    try {
      return !evaluator.validate(claim.claim()).isEmpty()
          || evaluator.evaluate(claim.claim()).verdict() == Verdict.UNDETERMINED;
    } catch (ArithmeticException e) {
      return true;
    }
  }

  /** The values of a fact between which something changes in some claim. */
  private ImmutableList<Object> values(Candidate candidate) {
    Domain domain = candidate.question().domain();
    if (leaf(candidate.question().place()).isEmpty()) {
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
        some(candidate.open().stream()
            .flatMap(claim -> crossed(claim, candidate.question()))
            .distinct()
            .sorted()
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

  /** What changes with the year alone is no day. */
  private Stream<Long> crossed(ScreenedClaim claim, Question question) {
    Boundaries changes = boundaries.computeIfAbsent(
        claim,
        key -> Boundaries.of(
            Notice.provision(key.provision()),
            evaluator.resolution(),
            key.claim().claim()));
    return changes.paths().stream()
        .filter(path -> claim.claim().place(path).equals(question.place()))
        .flatMap(path -> changes.at(path).stream())
        .filter(boundary -> boundary.sort() == question.domain().sort())
        .flatMap(Questions::ends);
  }

  private static Stream<Long> ends(Boundary boundary) {
    return Stream.of(boundary.last(), boundary.next());
  }
}
