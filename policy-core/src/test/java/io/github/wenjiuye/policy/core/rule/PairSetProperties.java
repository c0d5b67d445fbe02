package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairSetProperties {

  @Property
  void aPairSetIsASetInTheOrderOfItsPairs(
      @ForAll @Size(max = 200) List<@From("pair") List<Long>> pairs) {
    PairSet set = new PairSet();
    Set<List<Long>> expected = new LinkedHashSet<>();
    for (List<Long> pair : pairs) {
      assertThat(set.add(pair.get(0), pair.get(1))).isEqualTo(expected.add(pair));
    }
    assertThat(held(set)).containsExactlyElementsOf(expected);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aSampleHasTheExtremesAndOthersAtEvenDistances(
      @ForAll @Size(min = 1, max = 200) List<@From("pair") List<Long>> pairs,
      @ForAll @IntRange(min = 8, max = 60) int most) {
    PairSet set = new PairSet();
    pairs.forEach(pair -> set.add(pair.get(0), pair.get(1)));
    PairSet sample = set.sample(most);
    List<List<Long>> all = held(set);
    List<List<Long>> kept = held(sample);
    assertThat(kept).hasSizeLessThanOrEqualTo(most).isSubsetOf(all);
    assertThat(sample == set).isEqualTo(set.size() <= most);
    assertThat(sample.values().get(0)).isEqualTo(set.values().get(0));
    assertThat(Iterables.getLast(sample.values())).isEqualTo(Iterables.getLast(set.values()));
    for (List<List<Long>> neighbours : Lists.partition(all, Math.max(1, 2 * set.size() / most))) {
      assertThat(kept).containsAnyElementsOf(neighbours);
    }
  }

  @Example
  void ofExtremesThatComeAgainASampleHasTheFirst() {
    PairSet set = new PairSet();
    long[] firsts = {5, 1, 7, 1, 7, 5, 5, 5};
    for (int i = 0; i < firsts.length; i++) {
      set.add(firsts[i], 10 + i);
    }
    assertThat(set.sample(8)).isSameAs(set);
    set.add(5, 18);
    assertThat(held(set.sample(8)))
        .containsExactly(
            List.of(1L, 11L),
            List.of(7L, 12L),
            List.of(5L, 10L),
            List.of(7L, 14L),
            List.of(5L, 16L),
            List.of(5L, 18L));
    for (long next = 19; next < 22; next++) {
      set.add(5, next);
    }
    assertThat(held(set.sample(8))).isSubsetOf(held(set));
  }

  private static List<List<Long>> held(PairSet set) {
    List<List<Long>> held = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      held.add(List.of(set.first(i), set.second(i)));
    }
    return held;
  }

  @Provide
  Arbitrary<List<Long>> pair() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(-2, 12),
            Arbitraries.of(Node.UNKNOWN, Node.UNBOUNDED),
            Arbitraries.longs())
        .list()
        .ofSize(2);
  }

  @Property
  void aTupleHasOneNumberAndANumberOneTuple(
      @ForAll @Size(max = 20) List<@Size(2) List<Long>> drawn) {
    Tuples tuples = new Tuples();
    for (List<Long> tuple : drawn) {
      long number = tuples.number(array(tuple));
      assertThat(tuples.number(array(tuple))).isEqualTo(number);
      for (List<Long> other : drawn) {
        assertThat(tuples.number(array(other)) == number).isEqualTo(other.equals(tuple));
      }
      assertThat(tuples.value(number, 0, 2)).isEqualTo(tuple.get(0));
      assertThat(tuples.value(number, 1, 2)).isEqualTo(tuple.get(1));
    }
  }

  @Property
  void tuplesAddUpPlaceByPlace(@ForAll int a, @ForAll int b, @ForAll int c, @ForAll int d) {
    Tuples tuples = new Tuples();
    long sum = tuples.sum(tuples.number(new long[] {a, b}), tuples.number(new long[] {c, d}), 2);
    assertThat(tuples.value(sum, 0, 2)).isEqualTo((long) a + c);
    assertThat(tuples.value(sum, 1, 2)).isEqualTo((long) b + d);
    assertThat(tuples.sum(a, c, 1)).isEqualTo((long) a + c);
  }

  private static long[] array(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
