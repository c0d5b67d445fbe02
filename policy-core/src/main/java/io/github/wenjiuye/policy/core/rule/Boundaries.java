package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Where something changes under a provision, fact by fact: the places between which an open claim is searched. What has
 * only a few values, yes or no or a member of a closed list, is not among them.
 */
public final class Boundaries {

  /** The index of what stands for the items of a list of which nothing is known. */
  private static final Pattern ANY_ITEM = Pattern.compile("\\[-[0-9]+]");

  /** How far from the days of the notice a day still means something. */
  private static final int YEARS = 100;

  private final ImmutableListMultimap<String, Boundary> byPath;

  private Boundaries(ImmutableListMultimap<String, Boundary> byPath) {
    this.byPath = byPath;
  }

  /**
   * The boundaries of a provision, whatever is claimed under it.
   *
   * @param provision the provision as it stands in the notice
   * @param resolution the readings that were chosen, and the standards that were supplied
   * @return where something changes
   */
  public static Boundaries of(Provision provision, Resolution resolution) {
    return of(resolution.resolve(provision), provision.shape().build(ImmutableMap.of()));
  }

  /**
   * The boundaries of what is not known of a claim.
   *
   * @param provision the provision as it stands in the notice
   * @param resolution the readings that were chosen, and the standards that were supplied
   * @param claim a valid claim under it
   * @return where something changes, all that is known being as it is
   */
  public static Boundaries of(Provision provision, Resolution resolution, Claim claim) {
    return of(resolution.resolve(provision), claim);
  }

  /** The boundaries of what is not known of a claim under a resolved provision. */
  static Boundaries of(Provision resolved, Claim claim) {
    ImmutableSet<Node> roots = resolved.roots();
    Ground.Survey survey = Ground.survey(claim, asked(resolved), roots);
    IdentityHashMap<Cell, String> paths = new IdentityHashMap<>();
    survey.unknowns().forEach((path, cell) -> paths.put(cell, path));
    Graph graph = new Graph(survey.root());
    Worlds worlds = new Worlds(graph);
    long[] days = days(roots);
    graph.variables().stream()
        .map(Cell::variable)
        .filter(variable -> variable.sort() == Sort.DAY)
        .forEach(day -> day.add(LongStream.of(days)));
    Crossings.find(graph, worlds);
    Gathering gathering = new Gathering(paths, days);
    Crossings.visit(graph, worlds, gathering);
    return new Boundaries(gathering.byPath());
  }

  /** Everything on which verdict, grant and warnings depend. */
  private static ImmutableList<Node> asked(Provision provision) {
    ImmutableList.Builder<Node> asked = ImmutableList.builder();
    asked.add(provision.verdict(), provision.granted()).addAll(provision.terms());
    if (provision.grant() instanceof GrantRule.LoanLimit loan) {
      asked.add(new Smaller(loan.limit(), loan.requested()));
    }
    provision
        .cautions()
        .forEach(caution -> asked.add(new Total(caution.list(), caution.condition())));
    return asked.build();
  }

  /** The days that the notice names: where nothing is known of a day, it may well be around one of them. */
  private static long[] days(Iterable<Node> roots) {
    return Walk.nodes(roots, Constant.class).stream()
        .filter(constant -> constant.sort() == Sort.DAY && constant.value() != Node.UNBOUNDED)
        .mapToLong(Constant::value)
        .sorted()
        .distinct()
        .toArray();
  }

  /** Puts together what several places tell of the same two values. */
  private static final class Gathering implements Crossings.Visitor {
    private static final Comparator<Step> ASCENDING = Comparator.comparingLong(Step::last)
        .thenComparingLong(Step::next)
        .thenComparing(Step::sort);

    private final IdentityHashMap<Cell, String> paths;
    private final long[] days;
    private final Map<String, Map<Step, Set<String>>> found = new TreeMap<>();

    private record Step(Sort sort, long last, long next) {}

    Gathering(IdentityHashMap<Cell, String> paths, long[] days) {
      this.paths = paths;
      this.days = days;
    }

    @Override
    public void visit(Crossing crossing, Cell unknown, long[] values) {
      String path = paths.get(unknown);
      if (path == null || crossing.node().isEmpty()) {
        // A relation between two facts bounds what can be true, and no rule changes there.
        return;
      }
      String place = ANY_ITEM.matcher(path).replaceAll("");
      Sort sort = unknown.variable().sort();
      Set<String> sentences = sentences(crossing.node().get());
      for (int i = 0; i < values.length; i += 2) {
        if (isNear(sort, values[i])) {
          found
              .computeIfAbsent(place, key -> new TreeMap<>(ASCENDING))
              .computeIfAbsent(new Step(sort, values[i], values[i + 1]), key -> new HashSet<>())
              .addAll(sentences);
        }
      }
    }

    private boolean isNear(Sort sort, long value) {
      return (sort != Sort.DAY && sort != Sort.MONTH)
          || LongStream.of(days)
              .anyMatch(day -> Math.abs(Days.year(day) - Days.year(value)) <= YEARS);
    }

    private static Set<String> sentences(Node node) {
      Set<String> sentences = new HashSet<>();
      for (Node below : Walk.nodes(ImmutableList.of(node))) {
        if (below instanceof Constant constant) {
          sentences.add(constant.sentence());
        } else if (below instanceof Dated dated) {
          sentences.add(dated.sentence());
        }
      }
      sentences.removeIf(sentence -> !sentence.contains("."));
      return sentences;
    }

    ImmutableListMultimap<String, Boundary> byPath() {
      ImmutableListMultimap.Builder<String, Boundary> byPath = ImmutableListMultimap.builder();
      found.forEach((path, steps) -> steps.forEach((step, sentences) -> byPath.put(
          path,
          new Boundary(
              path, step.sort(), step.last(), step.next(), ImmutableSortedSet.copyOf(sentences)))));
      return byPath.build();
    }
  }

  /**
   * The facts and standards at which something changes.
   *
   * @return their paths, as {@link Boundary#path} tells
   */
  public ImmutableSet<String> paths() {
    return byPath.keySet();
  }

  /**
   * The boundaries of one fact or standard.
   *
   * @param path one of {@link #paths}
   * @return ascending; none where nothing changes
   */
  public ImmutableList<Boundary> at(String path) {
    return byPath.get(path);
  }

  @Override
  public String toString() {
    return byPath.toString();
  }
}
