package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Boundaries;
import io.github.wenjiuye.policy.core.rule.Comparison;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the cases of one provision: from a claim that succeeds, by changing a little. */
final class CaseMaker {

  /** How many ways of choosing between the numbers of a provision are told apart, as a power of two. */
  private static final int MOST_BANDS = 4;

  private final Comparisons comparisons;
  private final CaseValues values;
  private final CaseSearch search;
  private final CasePairs turning;
  private final CaseBook book;

  /** Claims that succeed, from which others are made. */
  private final Set<CaseSheet> bases = new LinkedHashSet<>();

  private final Map<Comparison, CasePairs.Found> decided = new LinkedHashMap<>();

  /** The comparisons that never decide alone. */
  private final List<Comparison> idle = new ArrayList<>();

  CaseMaker(String provision, PolicyEvaluator evaluator) {
    Provision rule = Notice.provision(provision);
    Resolution resolution = resolution(evaluator);
    this.comparisons = Comparisons.of(rule, resolution);
    this.values = CaseValues.of(comparisons, Boundaries.of(rule, resolution));
    this.search = new CaseSearch(rule.shape(), values);
    CaseSheet witness = search
        .find(search.first(), comparisons::distance)
        .orElseThrow(() -> new IllegalArgumentException("No claim under " + provision
            + " succeeds with the standards " + evaluator.standards()));
    this.book = new CaseBook(provision, evaluator, resolution, values, witness);
    this.turning = new CasePairs(comparisons, values, search, this::differ);
    this.bases.add(witness);
  }

  private static Resolution resolution(PolicyEvaluator evaluator) {
    ImmutableMap.Builder<Reading, String> choices = ImmutableMap.builder();
    for (Reading reading : Reading.values()) {
      choices.put(reading, evaluator.choice(reading));
    }
    return new Resolution(choices.buildOrThrow(), evaluator.standards());
  }

  Cases make() {
    bands();
    bases.forEach(base -> book.add(Case.Kind.SUCCEEDS, "", base));
    comparisons.all().forEach(this::pair);
    idle.forEach(comparison -> {
      gap(comparison);
      onTheLine(comparison);
    });
    // What is granted changes where something is granted.
    decided.values().stream()
        .filter(pair -> pair.comparison().effect() != Comparison.Effect.VERDICT)
        .forEach(pair -> bases.add(pair.met()));
    new CaseBounds(book, comparisons, values, search)
        .find(ImmutableList.copyOf(bases), ImmutableList.copyOf(decided.values()));
    new CaseUnknowns(book, values).find();
    return book.cases();
  }

  /** A claim that succeeds for each way in which the numbers are chosen. */
  private void bands() {
    CaseSheet witness = bases.iterator().next();
    ImmutableList<Comparison> bands = comparisons.bands();
    int several = Math.min(bands.size(), MOST_BANDS);
    for (int sides = 0; sides < 1 << several; sides++) {
      Map<Comparison, Boolean> wanted = new LinkedHashMap<>();
      for (int i = 0; i < several; i++) {
        wanted.put(bands.get(i), (sides >> i & 1) == 1);
      }
      search.find(witness, claim -> comparisons.distance(claim, wanted)).ifPresent(bases::add);
    }
  }

  private void pair(Comparison comparison) {
    Optional<CasePairs.Found> found = turning.find(comparison, bases);
    if (found.isEmpty()) {
      idle.add(comparison);
      return;
    }
    CaseSheet met = found.get().met();
    CaseSheet unmet = found.get().unmet();
    decided.put(comparison, found.get());
    book.add(new CasePair(
        comparison.toString(),
        CasePair.Decides.valueOf(comparison.effect().name()),
        changed(met, unmet),
        book.add(Case.Kind.MET, comparison, met),
        book.add(Case.Kind.UNMET, comparison, unmet)));
  }

  /** Whether the answers to two claims differ in what a comparison decides. */
  private boolean differ(CasePairs.Found pair) {
    Case.Answer met = book.answer(pair.met());
    Case.Answer unmet = book.answer(pair.unmet());
    return switch (pair.comparison().effect()) {
      case VERDICT -> met.verdict() != unmet.verdict();
      case GRANT -> met.verdict() == unmet.verdict() && !met.grant().equals(unmet.grant());
      case WARNING -> !met.warnings().equals(unmet.warnings());
    };
  }

  /** The facts in which two claims differ, without what follows from others: what items that are gone had, an end beside none. */
  private ImmutableSet<String> changed(CaseSheet one, CaseSheet other) {
    Set<String> paths = new LinkedHashSet<>(values.places(one).keySet());
    paths.addAll(values.places(other).keySet());
    paths.removeIf(path -> one.get(path).equals(other.get(path)));
    ImmutableSet<String> lists = values.lists().stream()
        .map(Fact::name)
        .filter(paths::contains)
        .collect(ImmutableSet.toImmutableSet());
    paths.removeIf(path -> lists.stream().anyMatch(list -> path.startsWith(list + "["))
        && (one.get(path).isEmpty() || other.get(path).isEmpty()));
    paths.removeIf(path -> one.isExcluded(path) || other.isExcluded(path));
    return ImmutableSet.copyOf(paths);
  }

  /** Looks for what makes a condition idle: it decides once everybody meets some other, or nobody does. */
  private void gap(Comparison comparison) {
    ImmutableList<Comparison> implying = idling(comparison, true);
    ImmutableList<Comparison> covering =
        implying.isEmpty() ? idling(comparison, false) : ImmutableList.of();
    book.gap(
        Case.Kind.UNMET,
        comparison.toString(),
        names -> names.idle(comparison, implying, covering));
  }

  /** What never decides alone is tried where it is just met, in a claim that succeeds. */
  private void onTheLine(Comparison comparison) {
    search
        .find(bases.iterator().next(), claim -> comparisons.distanceToLine(claim, comparison))
        .ifPresent(bases::add);
  }

  private ImmutableList<Comparison> idling(Comparison comparison, boolean met) {
    return comparisons.all().stream()
        .filter(other -> !other.equals(comparison))
        .filter(other -> !Sets.intersection(other.facts(), comparison.facts()).isEmpty())
        .filter(other -> decides(comparison, comparisons.without(other, met)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean decides(Comparison comparison, Comparisons others) {
    return others.all().contains(comparison)
        && new CasePairs(others, values, search, pair -> true)
            .decides(comparison, start(comparison));
  }

  /** A claim in which what a comparison could decide is decided by another. */
  private CaseSheet start(Comparison comparison) {
    return decided.values().stream()
        .filter(pair -> pair.comparison().effect() == comparison.effect())
        .map(CasePairs.Found::met)
        .reduce(bases.iterator().next(), (first, last) -> last);
  }
}
