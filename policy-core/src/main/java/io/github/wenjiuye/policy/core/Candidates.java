package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All that could be asked of a party. */
final class Candidates {

  private static final Domain HOW_MANY = Domain.between(Sort.COUNT, 0, DossierForm.MOST_ITEMS);

  private final Screening screening;
  private final Map<String, Map<ScreenedClaim, Pending>> pending = new LinkedHashMap<>();
  private final ImmutableSetMultimap<String, ScreenedClaim> undetermined;
  private final Few few;

  /**
   * Of what is pending that has not been skipped.
   *
   * @param screening the party's claims
   * @param skipped the places of which nothing is to be asked
   */
  Candidates(Screening screening, ImmutableSet<String> skipped) {
    this.screening = screening;
    GivingWay givingWay = new GivingWay(screening);
    for (int i = 0; i < screening.claims().size(); i++) {
      ScreenedClaim claim = screening.claims().get(i);
      for (Pending each : claim.determination().pending()) {
        String place = claim.claim().place(each.name());
        if (each.kind() == Pending.Kind.FACT
            && !skipped.contains(place)
            && !givingWay.isIdle(i, each)) {
          pending
              .computeIfAbsent(place, key -> new LinkedHashMap<>())
              .merge(claim, each, Candidates::stronger);
        }
      }
    }
    this.undetermined = screening.claims().stream()
        .filter(Candidates::isUndetermined)
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(ScreenedClaim::provision, claim -> claim));
    this.few = new Few(screening.dossier(), pending);
  }

  private static Pending stronger(Pending one, Pending other) {
    return one.settles() == Settles.VERDICT ? one : other;
  }

  private static boolean isUndetermined(ScreenedClaim claim) {
    return claim.determination().verdict() == Verdict.UNDETERMINED;
  }

  /**
   * A question with what an answer may settle.
   *
   * @param question the question
   * @param settled the provisions that an answer may settle: those of which all that is undetermined depends on it
   * @param open how many provisions are undetermined that depend on it
   * @param fenAtStake how far apart the sums are that may come out
   */
  record Candidate(Question question, ImmutableSet<String> settled, long open, long fenAtStake) {
    private static final Comparator<Candidate> MOST_FIRST = Comparator.<Candidate>comparingInt(
            candidate -> candidate.settled().size())
        .thenComparingLong(Candidate::open)
        .thenComparingLong(Candidate::fenAtStake)
        .reversed();
  }

  /** Those that may settle most first; of those that are alike the first in the dossier alone. */
  ImmutableList<Candidate> all() {
    Set<Object> seen = new HashSet<>();
    return pending.entrySet().stream()
        .filter(entry -> seen.add(few.likeness(entry.getKey())))
        .map(entry -> candidate(entry.getKey(), entry.getValue()))
        .sorted(Candidate.MOST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /** The dossier on which they are tried. */
  Few few() {
    return few;
  }

  private Candidate candidate(String place, Map<ScreenedClaim, Pending> claims) {
    ImmutableSet<ScreenedClaim> open = claims.entrySet().stream()
        .filter(entry -> entry.getValue().settles() == Settles.VERDICT)
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
    ImmutableSet<String> provisions =
        open.stream().map(ScreenedClaim::provision).collect(toImmutableSet());
    return new Candidate(
        new Question(place, domain(place), ImmutableSet.copyOf(claims.keySet())),
        provisions.stream()
            .filter(provision -> open.containsAll(undetermined.get(provision)))
            .collect(toImmutableSet()),
        provisions.size(),
        claims.keySet().stream().mapToLong(Candidates::atStake).reduce(0, Candidates::plus));
  }

  private Domain domain(String place) {
    return DossierForm.of(screening.dossier().kind())
        .leaf(place)
        .<Domain>map(Fact::domain)
        .orElse(HOW_MANY);
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
}
