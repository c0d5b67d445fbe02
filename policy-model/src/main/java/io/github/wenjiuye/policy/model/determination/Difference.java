package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which two determinations differ.
 *
 * @param path where, such as {@code verdict}, {@code grant.amount} or {@code findings[16.1/enterprise.size].truth}
 * @param before what the first says there, if anything
 * @param after what the second says there, if anything
 */
public record Difference(String path, Optional<String> before, Optional<String> after) {

  /**
   * Everything in which two determinations differ.
   *
   * @param before the first
   * @param after the second
   * @return each difference once, in the order in which a determination tells; none exactly when the two are equal
   */
  public static ImmutableList<Difference> between(Determination before, Determination after) {
    Map<String, String> first = Particulars.of(before.recorded());
    Map<String, String> second = Particulars.of(after.recorded());
    ImmutableList.Builder<Difference> found = ImmutableList.builder();
    for (String path : Sets.union(first.keySet(), second.keySet())) {
      if (!Objects.equals(first.get(path), second.get(path))) {
        found.add(new Difference(
            path, Optional.ofNullable(first.get(path)), Optional.ofNullable(second.get(path))));
      }
    }
    ImmutableList<Difference> differences = found.build();
    return differences.isEmpty() && !Iterables.elementsEqual(first.keySet(), second.keySet())
        ? ImmutableList.of(order(first.keySet().iterator(), second.keySet().iterator()))
        : differences;
  }

  /** Where the orders part in which two determinations tell the same. */
  private static Difference order(Iterator<String> before, Iterator<String> after) {
    String one;
    String other;
    do {
      one = before.next();
      other = after.next();
    } while (one.equals(other));
    return new Difference("order", Optional.of(one), Optional.of(other));
  }

  /**
   * The same difference seen from the other side.
   *
   * @return what was after is before
   */
  public Difference reversed() {
    return new Difference(path, after, before);
  }
}
