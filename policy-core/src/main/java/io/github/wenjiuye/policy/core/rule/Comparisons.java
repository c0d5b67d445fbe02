package io.github.wenjiuye.policy.core.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A provision looked at comparison by comparison: whether a claim meets each, and how far it is from one that succeeds, or
 * in which one comparison alone decides. A value that changes on a day is told as the comparison with that day.
 */
public final class Comparisons {

  private static final long FIRST = 3;

  private final Provision provision;
  private final Node verdict;
  private final ImmutableList<Node> terms;
  private final ImmutableMap<Node, Comparison> all;
  private final Map<Comparison, Fork> forks = new ConcurrentHashMap<>();
  private final Supplier<ImmutableList<Comparison>> bands = Suppliers.memoize(this::findBands);

  private Comparisons(Provision provision, Node verdict, ImmutableList<Node> terms) {
    this.provision = provision;
    this.verdict = verdict;
    this.terms = terms;
    this.all = new ComparisonCollector(provision.id())
        .collect(verdict, Comparison.Effect.VERDICT)
        .collect(terms, Comparison.Effect.GRANT)
        .collect(provision.cautions())
        .found();
  }

  /**
   * The comparisons of a provision.
   *
   * @param provision the provision as it stands in the notice
   * @param resolution the readings that were chosen, and the standards that were supplied
   * @return its comparisons
   */
  public static Comparisons of(Provision provision, Resolution resolution) {
    Provision resolved = resolution.resolve(provision);
    return new Comparisons(resolved, resolved.verdict(), resolved.grant().terms());
  }

  private Fork fork(Comparison comparison) {
    return forks.computeIfAbsent(
        comparison, key -> Fork.of(key, verdict, terms, provision.cautions()));
  }

  /**
   * Every comparison.
   *
   * @return each once, in the order of the provision, those on which the verdict depends first
   */
  public ImmutableList<Comparison> all() {
    return all.values().asList();
  }

  /**
   * The comparisons between the cases of a number: which of two holds, by another number or by the day.
   *
   * @return some of {@link #all}
   */
  public ImmutableList<Comparison> bands() {
    return bands.get();
  }

  private ImmutableList<Comparison> findBands() {
    Set<Node> found = new LinkedHashSet<>();
    for (Node node : nodes()) {
      if (node instanceof Dated dated) {
        found.add(Fork.band(dated));
      } else if (node instanceof Choice choice
          && choice.sort() != Sort.TRUTH
          && all.containsKey(choice.condition())) {
        found.add(choice.condition());
      }
    }
    return all().stream()
        .filter(comparison -> found.contains(comparison.condition()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Node> nodes() {
    return Walk.nodes(ImmutableList.<Node>builder().add(verdict).addAll(terms).build());
  }

  /**
   * The facts that the provision looks at, for the verdict, the grant or the warnings.
   *
   * @return each once, in the order in which they are met
   */
  public ImmutableSet<FactNode> facts() {
    return Walk.nodes(provision.roots(), FactNode.class);
  }

  /**
   * The names that the standards give, by which texts are told apart.
   *
   * @return the names
   */
  public ImmutableSet<String> texts() {
    return facts().stream()
        .flatMap(fact -> fact.texts().stream())
        .flatMap(ImmutableList::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Where something changes in what is not known of a claim.
   *
   * @param claim a claim under the provision
   * @return the boundaries of its unknowns
   */
  public Boundaries boundaries(Claim claim) {
    return Boundaries.of(provision, claim);
  }

  /**
   * The same provision with one of its comparisons settled.
   *
   * @param comparison one of {@link #all}
   * @param met whether everybody meets it, or nobody
   * @return the others
   */
  public Comparisons without(Comparison comparison, boolean met) {
    Fork fork = fork(comparison);
    return new Comparisons(
        provision,
        fork.verdict().on(met),
        fork.terms().stream().map(term -> term.on(met)).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Whether one comparison can turn without the other: neither is a part of the other.
   *
   * @param one a comparison
   * @param other another
   * @return false where one looks at what the other comes to, and for the same
   */
  public static boolean areApart(Comparison one, Comparison other) {
    return !contains(one.condition(), other.condition())
        && !contains(other.condition(), one.condition());
  }

  private static boolean contains(Node node, Node part) {
    return node.equals(part)
        || (node instanceof Dated dated && Fork.band(dated).equals(part))
        || node.operands().stream().anyMatch(operand -> contains(operand, part));
  }

  /**
   * Whether a claim meets a comparison.
   *
   * @param claim a claim under the provision
   * @param comparison one of {@link #all}
   * @return 1 for yes, 0 for no, {@link Node#UNKNOWN} where it is open: once, or once for each item of its list
   */
  public ImmutableList<Long> truths(Claim claim, Comparison comparison) {
    if (comparison.list().isEmpty()) {
      return ImmutableList.of(new Distance(claim).value(comparison.condition()));
    }
    List<?> items = items(comparison.list().get(), claim);
    return items == null
        ? ImmutableList.of()
        : items.stream()
            .map(item -> comparison.condition().eval(new Scope(claim, item)))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * How far a claim is from one that succeeds.
   *
   * @param claim a claim under the provision
   * @return 0 where it succeeds; the smaller, the less must change
   */
  public long distance(Claim claim) {
    return new Distance(claim).to(verdict, true);
  }

  /**
   * How far a claim is from one that succeeds and stands on given sides of some comparisons.
   *
   * @param claim a claim under the provision
   * @param wanted which of the comparisons are to be met, and which are not
   * @return 0 where it is so; the smaller, the less must change
   */
  public long distance(Claim claim, Map<Comparison, Boolean> wanted) {
    Distance distance = new Distance(claim);
    long sum = distance.to(verdict, true);
    for (Map.Entry<Comparison, Boolean> side : wanted.entrySet()) {
      Node condition = side.getKey().condition();
      sum += side.getKey()
          .list()
          .map(list ->
              distance.toItem(items(list, claim), where -> where.to(condition, side.getValue())))
          .orElseGet(() -> distance.to(condition, side.getValue()));
    }
    return sum;
  }

  /**
   * How far a claim is from one in which a comparison alone decides: with all else as it is, whether it is met makes the
   * difference for what depends on it.
   *
   * @param claim a claim under the provision
   * @param comparison one of {@link #all}
   * @return 0 where it decides; the smaller, the less must change
   */
  public long distance(Claim claim, Comparison comparison) {
    Fork fork = fork(comparison);
    Distance distance = new Distance(claim);
    return switch (comparison.effect()) {
      case VERDICT -> toVerdict(comparison, fork.verdict(), distance);
      case GRANT -> distance.to(verdict, true) + toGrant(fork, distance, claim);
      case WARNING -> above(fork, distance, claim);
    };
  }

  /**
   * How far a claim is from one that succeeds and in which a comparison decides and is just met: what is compared is alike.
   *
   * @param claim a claim under the provision
   * @param comparison one of {@link #all}
   * @return 0 where it is so; the smaller, the less must change; never 0 where nothing is compared by size
   */
  public long distanceToLine(Claim claim, Comparison comparison) {
    Distance distance = new Distance(claim);
    long toLine = Distance.STEP;
    if (comparison.condition() instanceof Compare compare && comparison.list().isEmpty()) {
      toLine =
          distance.to(new Compare(compare.left(), Compare.Operator.EQUAL, compare.right()), true);
    }
    // What else stands against it can follow; the line does not move.
    return distance.to(verdict, true) + distance(claim, comparison) + FIRST * toLine;
  }

  /** Everything that is joined must be met; of two numbers the one that holds where a comparison is met may be the stricter. */
  private long toVerdict(Comparison comparison, Fork.Branches verdict, Distance distance) {
    long upright = toFork(verdict, distance, true);
    return bands.get().contains(comparison)
        ? Math.min(upright, toFork(verdict, distance, false))
        : upright;
  }

  private static long toFork(Fork.Branches fork, Distance distance, boolean met) {
    return distance.to(fork.met(), met) + distance.to(fork.unmet(), !met);
  }

  private static long toGrant(Fork fork, Distance distance, Claim claim) {
    for (Fork.Branches term : fork.terms()) {
      long met = distance.value(term.met());
      long unmet = distance.value(term.unmet());
      if (met != unmet && met != Node.UNKNOWN && unmet != Node.UNKNOWN) {
        return 0;
      }
    }
    return Distance.STEP + above(fork, distance, claim);
  }

  /** How far the conditions that a comparison is a part of are from depending on it alone. */
  private static long above(Fork fork, Distance distance, Claim claim) {
    long sum = 0;
    for (Fork.Condition condition : fork.above()) {
      Fork.Branches branches = condition.branches();
      ToLongFunction<Distance> toBoth = where -> toFork(branches, where, true);
      sum += condition.list() == null
          ? toBoth.applyAsLong(distance)
          : distance.toItem(items(condition.list(), claim), toBoth);
    }
    return sum;
  }

  private static @Nullable List<?> items(Fact<?, ?> list, Claim claim) {
    return (List<?>) list.readFrom(claim).orElse(null);
  }
}
