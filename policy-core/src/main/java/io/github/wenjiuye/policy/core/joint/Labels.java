package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Mark;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a party bears of the labels by which parties are known.
 *
 * @param said what each label says, in the order of the marks; absent where it is not given
 */
record Labels(ImmutableList<Optional<String>> said) {

  /** The labels of a party; of one of which nothing is known there is none. */
  static Labels of(ImmutableList<Mark> marks, Optional<?> party) {
    return new Labels(
        marks.stream().map(mark -> party.flatMap(mark::read)).collect(toImmutableList()));
  }

  boolean isEmpty() {
    return said.stream().allMatch(Optional::isEmpty);
  }

  boolean isComplete() {
    return said.stream().allMatch(Optional::isPresent);
  }

  boolean bears(int mark) {
    return said.get(mark).isPresent();
  }

  /** Whether a label that both bear tells them apart. */
  boolean contradicts(Labels other) {
    return IntStream.range(0, said.size())
        .anyMatch(mark ->
            bears(mark) && other.bears(mark) && !said.get(mark).equals(other.said.get(mark)));
  }

  /** All that is said of a party that bears both, which do not contradict one another. */
  Labels with(Labels other) {
    return new Labels(IntStream.range(0, said.size())
        .mapToObj(mark -> said.get(mark).or(() -> other.said.get(mark)))
        .collect(toImmutableList()));
  }
}
