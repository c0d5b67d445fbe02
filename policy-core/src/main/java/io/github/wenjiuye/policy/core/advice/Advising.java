package io.github.wenjiuye.policy.core.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.advice.Change;
import io.github.wenjiuye.policy.model.advice.Change.Direction;
import io.github.wenjiuye.policy.model.advice.Obstacle;
import io.github.wenjiuye.policy.model.advice.Remedy;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the advice on one refused claim. */
public final class Advising {

  /** How many ways are told of. */
  private static final int WAYS = 5;

  private final Trial trial;
  private final Claim claim;
  private final Predicate<Claim> valid;
  private final Freedom freedom;

  /**
   * The advice on a claim.
   *
   * @param trial the provision under which it was refused
   * @param claim the claim
   * @param valid whether another claim can be true at all
   */
  public Advising(Trial trial, Claim claim, Predicate<Claim> valid) {
    this.trial = trial;
    this.claim = claim;
    this.valid = valid;
    this.freedom = Freedom.of(claim);
  }

  /**
   * Looks for ways that lead to success for sure, then for those that may, then for what stands in the way.
   *
   * @return the advice
   */
  public Advice advice() {
    for (Aim.Reach reach : Aim.Reach.values()) {
      ImmutableList<Remedy> remedies = remedies(wish(reach, new Within()));
      if (!remedies.isEmpty()) {
        return new Advice(remedies, ImmutableList.of());
      }
    }
    for (Aim.Reach reach : Aim.Reach.values()) {
      ImmutableList<Obstacle> obstacles = obstacles(wish(reach, new Beyond()));
      if (!obstacles.isEmpty()) {
        return new Advice(ImmutableList.of(), obstacles);
      }
    }
    return new Advice(ImmutableList.of(), standards());
  }

  private Wish wish(Aim.Reach reach, Wish.Permit permit) {
    return new Wish(
        trial,
        trial.requirements().stream()
            .map(requirement -> Aim.of(requirement.condition()))
            .collect(toImmutableList()),
        reach,
        changed -> reach.accepts(trial.verdict(changed)),
        permit,
        valid,
        new Additions(trial, freedom, valid));
  }

  /** What somebody can do. */
  private final class Within implements Wish.Permit {
    @Override
    public boolean allows(Spot spot, long now) {
      return freedom.fixed(spot, now).isEmpty();
    }

    @Override
    public boolean allows(Spot spot, long now, long to) {
      return freedom.against(spot, now, to).isEmpty();
    }
  }

  /** What would have to be otherwise, whether or not somebody can change it. */
  private static final class Beyond implements Wish.Permit {
    @Override
    public boolean allows(Spot spot, long now) {
      return true;
    }

    @Override
    public boolean allows(Spot spot, long now, long to) {
      return true;
    }
  }

  private ImmutableList<Remedy> remedies(Wish wish) {
    Tightening tightening = new Tightening(wish, claim);
    Map<Set<String>, ImmutableSet<Edit>> ways = new LinkedHashMap<>();
    ways(wish, tightening)
        .sorted(Comparator.<ImmutableSet<Edit>>comparingInt(Set::size)
            .thenComparingInt(Advising::weight))
        .forEach(edits -> ways.putIfAbsent(paths(edits), edits));
    return ways.values().stream()
        .limit(WAYS)
        .map(edits -> remedy(edits, tightening, wish.reach()))
        .collect(toImmutableList());
  }

  private Stream<ImmutableSet<Edit>> ways(Wish wish, Tightening tightening) {
    return new Search(wish, WAYS).from(claim).stream().map(tightening::of).distinct();
  }

  private static Set<String> paths(Set<Edit> edits) {
    Set<String> paths = new LinkedHashSet<>();
    edits.forEach(edit -> paths.add(edit.path()));
    return paths;
  }

  private static int weight(Set<Edit> edits) {
    return edits.stream().mapToInt(Edit::weight).sum();
  }

  private Remedy remedy(ImmutableSet<Edit> edits, Tightening tightening, Aim.Reach reach) {
    Claim changed = Search.changed(claim, edits);
    boolean sure = trial.verdict(changed) == 1;
    return new Remedy(
        changes(edits, tightening, reach),
        changed,
        sure ? Verdict.ELIGIBLE : Verdict.UNDETERMINED,
        sure ? ImmutableList.of() : trial.open(changed));
  }

  private ImmutableList<Change> changes(
      ImmutableSet<Edit> edits, Tightening tightening, Aim.Reach reach) {
    return edits.stream()
        .map(edit -> change(edit, edits, tightening, reach))
        .collect(toImmutableList());
  }

  private Change change(
      Edit edit, ImmutableSet<Edit> edits, Tightening tightening, Aim.Reach reach) {
    Set<Edit> others = new LinkedHashSet<>(edits);
    others.remove(edit);
    ImmutableList<String> sentences = sentences(edit, Search.changed(claim, others), reach);
    if (edit instanceof Edit.Growth growth) {
      int size =
          Optional.ofNullable(Draft.items(claim, growth.list())).map(List::size).orElse(0);
      int more = growth.items().size();
      return new Change(
          edit.path(),
          Optional.of(Integer.toString(size)),
          ImmutableList.of(Integer.toString(size + more)),
          Direction.ADDED,
          Optional.of(Integer.toString(more)),
          sentences);
    }
    Edit.Setting setting = (Edit.Setting) edit;
    Spot spot = setting.spot();
    return new Change(
        edit.path(),
        Trial.written(spot.fact(), claim, spot.index()),
        tightening.alternatives(setting, others).stream()
            .map(alike -> wire(alike.value()))
            .collect(toImmutableList()),
        direction(setting),
        Steps.by(spot.sort(), setting.now(), setting.code()),
        sentences);
  }

  private static String wire(Object value) {
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  private static Direction direction(Edit.Setting setting) {
    Sort sort = setting.spot().sort();
    boolean up = setting.code() > setting.now();
    if (!Steps.areOrdered(sort)) {
      return Direction.OTHER;
    }
    return Steps.areTimes(sort)
        ? up ? Direction.LATER : Direction.EARLIER
        : up ? Direction.MORE : Direction.LESS;
  }

  /** The sentences of what is not met without a change; or of what it may be for, where nothing fails by itself. */
  private ImmutableList<String> sentences(Edit edit, Claim base, Aim.Reach reach) {
    ImmutableList<String> unmet =
        sentences(requirement -> !reach.accepts(Aim.of(requirement.condition()).value(base)));
    return unmet.isEmpty() && edit instanceof Edit.Setting setting
        ? sentences(requirement ->
            Trial.allFacts(requirement.condition()).contains(setting.spot().fact()))
        : unmet;
  }

  private ImmutableList<String> sentences(Predicate<Requirement> asking) {
    return trial.requirements().stream()
        .filter(asking)
        .map(Requirement::sentence)
        .distinct()
        .collect(toImmutableList());
  }

  private ImmutableList<Obstacle> obstacles(Wish wish) {
    Tightening tightening = new Tightening(wish, claim);
    return ways(wish, tightening)
        .min(Comparator.<ImmutableSet<Edit>>comparingLong(edits ->
                edits.stream().filter(edit -> against(edit).isPresent()).count())
            .thenComparingInt(Set::size))
        .map(edits -> obstacles(edits, tightening, wish.reach()))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Obstacle> obstacles(
      ImmutableSet<Edit> edits, Tightening tightening, Aim.Reach reach) {
    return edits.stream()
        .flatMap(edit -> against(edit).stream()
            .map(reason -> new Obstacle(change(edit, edits, tightening, reach), reason)))
        .collect(toImmutableList());
  }

  private Optional<Obstacle.Reason> against(Edit edit) {
    return edit instanceof Edit.Setting setting
        ? freedom
            .against(setting.spot(), setting.now(), setting.code())
            .or(() ->
                setting.spot().excluded().flatMap(other -> freedom.fixed(other, other.in(claim))))
        : Optional.empty();
  }

  /** What a league has set, or has not, where nothing that the claim could say would do. */
  private ImmutableList<Obstacle> standards() {
    return trial.requirements().stream()
        .filter(requirement -> Aim.of(requirement.condition()).value(claim) == 0)
        .flatMap(requirement -> Trial.standards(requirement.condition()).stream()
            .map(name -> new Change(
                name,
                Optional.empty(),
                ImmutableList.of(),
                Direction.OTHER,
                Optional.empty(),
                ImmutableList.of(requirement.sentence()))))
        .map(change -> new Obstacle(change, Obstacle.Reason.STANDARD))
        .collect(toImmutableList());
  }
}
