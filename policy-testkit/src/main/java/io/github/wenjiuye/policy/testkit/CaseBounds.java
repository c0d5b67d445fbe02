package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.rule.Boundary;
import io.github.wenjiuye.policy.core.rule.Compare;
import io.github.wenjiuye.policy.core.rule.Comparison;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each fact just before, on and just after each value at which something changes, or at each of its few values. */
final class CaseBounds {

  private final CaseBook book;
  private final Comparisons comparisons;
  private final CaseValues values;
  private final CaseSearch search;
  private final Set<Object> shown = new HashSet<>();
  private final Set<CaseSheet> done = new HashSet<>();

  CaseBounds(CaseBook book, Comparisons comparisons, CaseValues values, CaseSearch search) {
    this.book = book;
    this.comparisons = comparisons;
    this.values = values;
    this.search = search;
  }

  /**
   * Finds the cases.
   *
   * @param bases claims that succeed, of which each fact is tried
   * @param pairs claims between which a comparison decides, of which the facts are tried that it looks at
   */
  void find(ImmutableList<CaseSheet> bases, ImmutableList<CasePairs.Found> pairs) {
    bases.forEach(base -> values.places(base).forEach((path, code) -> each(base, path, code)));
    pairs.forEach(pair -> {
      beside(pair, pair.met());
      beside(pair, pair.unmet());
      pair.comparison().list().ifPresent(list -> mixed(pair, list));
    });
    comparisons.all().forEach(comparison -> bound(bases.get(0), comparison));
  }

  private void each(CaseSheet base, String path, String code) {
    ImmutableList<Boundary> boundaries = values.boundaries(base, path);
    boundaries.forEach(boundary -> cross(base, path, code, boundary));
    if (boundaries.isEmpty()) {
      values.of(code).forEach(value -> change(base, path, value));
    }
    values.many(code).ifPresent(many -> change(base, path, many));
  }

  /** What a comparison looks at, as it is in one claim of a pair, and with much of one of its facts. */
  private void beside(CasePairs.Found pair, CaseSheet sheet) {
    ImmutableMap<String, String> facts = facts(pair.comparison(), sheet);
    facts.forEach((path, code) -> {
      each(sheet, path, code);
      for (Boundary boundary : values.boundaries(sheet, path)) {
        ImmutableList<CaseSheet> sheets = around(sheet, path, code, boundary);
        if (sheets.stream().map(each -> truths(pair, each)).distinct().count() > 1) {
          add(path, sheets);
        }
      }
    });
    facts.forEach((path, code) -> values
        .many(code)
        .flatMap(many -> search.changed(sheet, path, many))
        .ifPresent(much -> facts.forEach((other, otherCode) -> {
          if (!other.equals(path)) {
            each(much, other, otherCode);
          }
        })));
  }

  /** An item that meets a comparison beside one that does not, whichever way it fails, and in either order. */
  private void mixed(CasePairs.Found pair, Fact<?, ?> list) {
    CaseSheet good = pair.met();
    Set<CaseSheet> bad = new LinkedHashSet<>();
    bad.add(pair.unmet());
    facts(pair.comparison(), good)
        .forEach((path, code) -> values
            .boundaries(good, path)
            .forEach(boundary -> bad.addAll(around(good, path, code, boundary))));
    ImmutableList<Long> met = truths(pair, good);
    for (CaseSheet other : bad) {
      ImmutableList<Long> unmet = truths(pair, other);
      for (int i = 0; i < Math.min(met.size(), unmet.size()); i++) {
        if (met.get(i) > unmet.get(i)) {
          mixed(pair.comparison(), good.withItemOf(other, list, i));
          mixed(pair.comparison(), other.withItemOf(good, list, i));
        }
      }
    }
  }

  private void mixed(Comparison comparison, CaseSheet sheet) {
    if (sheet.isPossible() && done.add(sheet)) {
      book.add(Case.Kind.MIXED, comparison, sheet);
    }
  }

  private ImmutableList<Long> truths(CasePairs.Found pair, CaseSheet sheet) {
    return comparisons.truths(sheet.claim(), pair.comparison());
  }

  private static ImmutableMap<String, String> facts(Comparison comparison, CaseSheet sheet) {
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    comparison
        .facts()
        .forEach(fact -> sheet.paths(fact).forEach(path -> facts.put(path, fact.code())));
    return facts.buildOrThrow();
  }

  /** A boundary is shown once for each way in which the answer changes there, or does not. */
  private void cross(CaseSheet base, String path, String code, Boundary boundary) {
    ImmutableList<CaseSheet> sheets = around(base, path, code, boundary);
    List<Case.Answer> answers = sheets.stream().map(book::answer).toList();
    boolean turns = answers.stream().distinct().count() > 1;
    if (shown.add(List.of(boundary, answers)) || turns) {
      add(path, sheets);
    }
  }

  private void change(CaseSheet base, String path, Object value) {
    Case.Answer before = book.answer(base);
    search.changed(base, path, value).ifPresent(sheet -> {
      Case.Answer after = book.answer(sheet);
      if (shown.add(List.of(path, value, before, after)) || !before.equals(after)) {
        add(path, ImmutableList.of(sheet));
      }
    });
  }

  /** A bound that makes no difference beside the others is tried all the same. */
  private void bound(CaseSheet base, Comparison comparison) {
    if (comparison.condition() instanceof Compare compare
        && compare.left() instanceof FactNode fact
        && compare.right() instanceof Constant bound
        && bound.value() != Node.UNBOUNDED) {
      long last = fact.sort() == Sort.DAY
          ? Days.of(Days.date(bound.value()).minusDays(1))
          : bound.value() - 1;
      Boundary boundary =
          new Boundary(fact.code(), fact.sort(), last, bound.value(), ImmutableSet.of());
      base.paths(fact).forEach(path -> add(path, around(base, path, fact.code(), boundary)));
    }
  }

  private void add(String path, ImmutableList<CaseSheet> sheets) {
    sheets.stream().filter(done::add).forEach(sheet -> book.add(Case.Kind.BOUNDARY, path, sheet));
  }

  private ImmutableList<CaseSheet> around(
      CaseSheet base, String path, String code, Boundary boundary) {
    Set<Object> around = new LinkedHashSet<>();
    values.value(code, boundary.last()).ifPresent(around::add);
    values.value(code, boundary.next()).ifPresent(next -> {
      around.add(next);
      values.after(code, next).ifPresent(around::add);
    });
    return around.stream()
        .flatMap(value -> base.get(path).filter(value::equals).isPresent()
            ? Stream.of(base)
            : search.changed(base, path, value).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
