package io.github.wenjiuye.policy.model.fact;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is another one in every item of a list.
 *
 * @param list the list
 * @param fact the fact of its items
 */
public record Distinct(Fact<?, ?> list, Fact<?, ?> fact) {

  /**
   * The items that repeat what an earlier one gave.
   *
   * @param party the party or claim that has the list
   * @return their places in the list
   */
  public ImmutableList<Integer> repeated(Object party) {
    Set<Object> seen = new HashSet<>();
    ImmutableList.Builder<Integer> repeated = ImmutableList.builder();
    List<?> items = (List<?>) read(list, party);
    for (int i = 0; items != null && i < items.size(); i++) {
      Object value = read(fact, items.get(i));
      if (value != null && !seen.add(value)) {
        repeated.add(i);
      }
    }
    return repeated.build();
  }

  private static @Nullable Object read(Fact<?, ?> fact, Object party) {
    return fact.readFrom(party).orElse(null);
  }
}
