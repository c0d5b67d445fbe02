package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables, from which a value is known where it is the same whatever is unknown. */
class TruthTableTests {

  private static final Node ANY = new Constant("any", "0.0", Sort.TRUTH, 1);

  @ParameterizedTest
  @CsvSource(textBlock = """
          0, 0, 0, 0
          0, ?, 0, ?
          0, 1, 0, 1
          ?, 0, 0, ?
          ?, ?, ?, ?
          ?, 1, ?, 1
          1, 0, 0, 1
          1, ?, ?, 1
          1, 1, 1, 1
          """)
  void ofTwoConditions(String one, String other, String all, String any) {
    long[] values = {value(one), value(other)};
    assertThat(new All(ImmutableList.of(ANY, ANY)).apply(values)).isEqualTo(value(all));
    assertThat(new Any(ImmutableList.of(ANY, ANY)).apply(values)).isEqualTo(value(any));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          0, 5, 7, 7
          0, ?, 7, 7
          0, 5, ?, ?
          1, 5, 7, 5
          1, 5, ?, 5
          1, ?, 7, ?
          ?, 5, 7, ?
          ?, 5, 5, 5
          ?, 5, ?, ?
          ?, ?, 5, ?
          ?, ?, ?, ?
          """)
  void ofAChoice(String condition, String then, String otherwise, String chosen) {
    assertThat(new Choice(ANY, ANY, ANY)
            .apply(new long[] {value(condition), value(then), value(otherwise)}))
        .isEqualTo(value(chosen));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          0, 0, 0
          0, ?, 0
          ?, 0, 0
          0, ∞, 0
          ∞, 0, 0
          3, 4, 12
          3, ?, ?
          ?, 3, ?
          ?, ?, ?
          ∞, ?, ?
          3, ∞, ∞
          ∞, 3, ∞
          ∞, ∞, ∞
          """)
  void ofAProduct(String one, String other, String product) {
    assertThat(new Product(ANY, ANY).apply(new long[] {value(one), value(other)}))
        .isEqualTo(value(product));
  }

  @Test
  void ofAsManyConditionsAsYouLike() {
    for (int count = 0; count <= 5; count++) {
      ImmutableList<Node> conditions = ImmutableList.copyOf(Collections.nCopies(count, ANY));
      for (List<Long> values :
          Lists.cartesianProduct(Collections.nCopies(count, List.of(0L, Node.UNKNOWN, 1L)))) {
        long[] operands = values.stream().mapToLong(Long::longValue).toArray();
        assertThat(new All(conditions).apply(operands))
            .as("all of %s", values)
            .isEqualTo(agreed(values, true));
        assertThat(new Any(conditions).apply(operands))
            .as("any of %s", values)
            .isEqualTo(agreed(values, false));
      }
    }
  }

  /** What all completions agree on. */
  private static long agreed(List<Long> values, boolean all) {
    List<Set<Long>> possible = values.stream()
        .<Set<Long>>map(value -> value == Node.UNKNOWN ? ImmutableSet.of(0L, 1L) : Set.of(value))
        .toList();
    Set<Boolean> outcomes = Sets.newHashSet();
    for (List<Long> completion : Sets.cartesianProduct(possible)) {
      outcomes.add(all ? !completion.contains(0L) : completion.contains(1L));
    }
    return outcomes.size() > 1 ? Node.UNKNOWN : outcomes.contains(true) ? 1 : 0;
  }

  private static long value(String text) {
    return switch (text) {
      case "?" -> Node.UNKNOWN;
      case "∞" -> Node.UNBOUNDED;
      default -> Long.parseLong(text);
    };
  }
}
