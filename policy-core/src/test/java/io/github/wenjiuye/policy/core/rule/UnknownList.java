package io.github.wenjiuye.policy.core.rule;

import com.google.common.math.LongMath;
import io.github.wenjiuye.policy.model.determination.Pending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * A list of which nothing is known. It goes through the lists that there can be: none, some or very many items of each kind, and
 * beside them some, or very many, of another kind.
 */
final class UnknownList implements Unknown {

  private static final int MOST_KINDS = 24;

  /** As many as a number with few values is the half of, more than that, and very many. */
  private static final long[] NUMBERS = LongStream.concat(
          LongStream.rangeClosed(1, 2 * Lines.FEW + 2), LongStream.of(Lines.MANY))
      .toArray();

  private static final long[] BESIDE = {1, 2, Lines.MANY};

  private final String name;
  private final Map<String, Value> facts = new LinkedHashMap<>();
  private final List<BooleanSupplier> relations = new ArrayList<>();
  private List<Group[]> lists = List.of();
  private Group[] current = {};

  /** So many items of one kind. A kind is the index of the value of each fact. */
  private record Group(long number, int[] kind) {}

  UnknownList(String name) {
    this.name = name;
  }

  @Override
  public Pending.Kind kind() {
    return Pending.Kind.FACT;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    long kinds = 1;
    for (Value fact : facts.values()) {
      kinds = LongMath.saturatedMultiply(kinds, fact.size());
    }
    if (kinds > MOST_KINDS) {
      return Integer.MAX_VALUE;
    }
    if (lists.isEmpty()) {
      lists = lists();
    }
    return lists.size();
  }

  @Override
  public void set(int index) {
    current = lists.get(index);
  }

  /** A fact of the item that is looked at. */
  Value fact(String fact, long[] values) {
    return facts.computeIfAbsent(
        fact, key -> new Value(Pending.Kind.FACT, name + "." + fact, values));
  }

  /** Something that holds of each item. */
  void require(BooleanSupplier relation) {
    relations.add(relation);
  }

  /** What the items add up to. */
  long total(LongSupplier term) {
    long sum = 0;
    for (Group group : current) {
      lookAt(group.kind());
      sum =
          LongMath.saturatedAdd(sum, LongMath.saturatedMultiply(group.number(), term.getAsLong()));
    }
    return sum;
  }

  private void lookAt(int[] kind) {
    int i = 0;
    for (Value fact : facts.values()) {
      fact.set(kind[i++]);
    }
  }

  private List<Group[]> lists() {
    List<int[]> kinds = kinds();
    List<Group[]> found = new ArrayList<>();
    found.add(new Group[0]);
    for (int[] one : kinds) {
      for (long number : NUMBERS) {
        Group first = new Group(number, one);
        found.add(new Group[] {first});
        for (int[] other : kinds) {
          for (long beside : one == other ? new long[0] : BESIDE) {
            found.add(new Group[] {first, new Group(beside, other)});
          }
        }
      }
    }
    return found;
  }

  private List<int[]> kinds() {
    List<int[]> kinds = new ArrayList<>();
    kinds.add(new int[0]);
    for (Value fact : facts.values()) {
      List<int[]> longer = new ArrayList<>();
      for (int[] kind : kinds) {
        for (int index = 0; index < fact.size(); index++) {
          int[] more = Arrays.copyOf(kind, kind.length + 1);
          more[kind.length] = index;
          longer.add(more);
        }
      }
      kinds = longer;
    }
    kinds.removeIf(kind -> {
      lookAt(kind);
      return !relations.stream().allMatch(BooleanSupplier::getAsBoolean);
    });
    return kinds;
  }
}
