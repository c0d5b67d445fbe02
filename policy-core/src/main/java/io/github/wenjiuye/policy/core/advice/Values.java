package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** The values that facts of a claim could have instead of their own: those beside which something changes. */
final class Values {

  /** Of a division its province is what matters, and what people understand. */
  private static final long DIVISIONS = 10_000;

  /** How many values of several facts are tried together. */
  private static final int TOGETHER = 2000;

  private final Wish wish;

  Values(Wish wish) {
    this.wish = wish;
  }

  /** The changes of one fact that are allowed, the nearest first. */
  List<Edit.Setting> of(Spot spot, Claim claim) {
    return settings(spot, claim, at(turns(ImmutableList.of(spot), claim), spot));
  }

  private static long[] at(ImmutableMap<String, long[]> turns, Spot spot) {
    return turns.getOrDefault(spot.path(), new long[0]);
  }

  private ImmutableMap<String, long[]> turns(List<Spot> spots, Claim claim) {
    Claim without = claim;
    int index = Trial.NO_ITEM;
    ImmutableMap.Builder<String, FactNode> unknown = ImmutableMap.builder();
    for (Spot spot : spots) {
      without = Draft.without(without, spot);
      unknown.put(spot.path(), spot.fact());
      index = Math.max(index, spot.index());
    }
    return wish.trial()
        .turns(without, unknown.buildOrThrow(), index, wish.reach() == Aim.Reach.POSSIBLE);
  }

  private List<Edit.Setting> settings(Spot spot, Claim claim, long[] codes) {
    long now = spot.in(claim);
    boolean replaces = spot.excluded()
        .filter(other -> !wish.permit().allows(other, other.in(claim)))
        .isPresent();
    List<Edit.Setting> settings = new ArrayList<>();
    if (codes == null || replaces) {
      return settings;
    }
    ImmutableList<Spot> idle = wish.trial().idle(spot.fact()).stream()
        .map(other -> new Spot(other, spot.index()))
        .collect(ImmutableList.toImmutableList());
    whole(spot.sort(), codes)
        .filter(code -> code != now && wish.permit().allows(spot, now, code))
        .forEach(code -> Trial.value(spot.fact(), code)
            .ifPresent(value -> settings.add(new Edit.Setting(spot, now, code, value, idle))));
    settings.sort(Comparator.comparingLong(Edit.Setting::distance));
    return settings;
  }

  /** Of divisions whole provinces, of times whole minutes: what people would say. */
  private static LongStream whole(Sort sort, long[] codes) {
    return switch (sort) {
      case DIVISION ->
        Arrays.stream(codes).map(code -> code / DIVISIONS * DIVISIONS).distinct();
      case TIME ->
        Arrays.stream(codes)
            .map(code -> code / Steps.MINUTE * Steps.MINUTE)
            .flatMap(code -> LongStream.of(code, code + Steps.MINUTE))
            .distinct();
      default -> Arrays.stream(codes);
    };
  }

  /** Changes of several facts at once, of each of them one. */
  List<ImmutableList<Edit>> together(List<Spot> spots, Claim claim) {
    ImmutableMap<String, long[]> turns = turns(spots, claim);
    List<ImmutableList<Edit>> together = List.of(ImmutableList.of());
    for (Spot spot : spots) {
      List<ImmutableList<Edit>> longer = new ArrayList<>();
      for (ImmutableList<Edit> before : together) {
        for (Edit setting : settings(spot, claim, at(turns, spot))) {
          if (longer.size() < TOGETHER) {
            longer.add(ImmutableList.<Edit>builder().addAll(before).add(setting).build());
          }
        }
      }
      together = longer;
    }
    return together;
  }
}
