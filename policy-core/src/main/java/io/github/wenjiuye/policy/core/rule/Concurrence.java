package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;

/**
 * Provisions of which it is in doubt whether one party may be granted several; no party is granted one of them twice. Beside a
 * provision it is what the notice says about claims that are seen together: a value, too.
 *
 * <p>Where the party is an item of a list, what a claim pays must be the sum of what it pays for each item.
 *
 * @param reading the doubt
 * @param settlements what is granted, by the choices of the reading
 * @param parties for each provision the fact of a claim that is the party, or the list that it is an item of
 * @param precedence the provisions in the order in which they go before one another where the settlement asks for it
 * @param marks the labels by which a party is known; one that both bear and that differs tells two of them apart
 */
public record Concurrence(
    Reading reading,
    ImmutableMap<String, Settlement> settlements,
    ImmutableMap<String, Fact<?, ?>> parties,
    ImmutableList<String> precedence,
    ImmutableList<Mark> marks) {

  /**
   * Checks that there is something to settle, and that every choice settles it.
   *
   * @param reading the doubt
   * @param settlements what is granted, by the choices of the reading
   * @param parties the party, or the list of which it is an item, for each provision
   * @param precedence the provisions in the order in which they go before one another
   * @param marks the labels by which a party is known
   * @throws IllegalArgumentException if there are fewer than two provisions, no mark, not a settlement for each choice, or if
   *     the precedence does not name each provision once
   */
  public Concurrence {
    if (parties.size() < 2 || marks.isEmpty()) {
      throw new IllegalArgumentException(
          "Nobody can be met twice under " + parties.keySet() + " who is known by " + marks);
    }
    if (!settlements.keySet().equals(ImmutableSet.copyOf(reading.codes()))) {
      throw new IllegalArgumentException(
          reading.id() + " has the choices " + reading.codes() + ", not " + settlements.keySet());
    }
    if (precedence.size() != parties.size()
        || !parties.keySet().equals(ImmutableSet.copyOf(precedence))) {
      throw new IllegalArgumentException(
          "Not an order of " + parties.keySet() + ", each once: " + precedence);
    }
  }

  /**
   * Whether the parties under a provision are items of a list.
   *
   * @param provision one of the provisions
   * @return true for a list
   */
  public boolean isOfItems(String provision) {
    return party(provision).sort() == Sort.ITEMS;
  }

  /**
   * The fact of a claim that is the party, or the list of which it is an item.
   *
   * @param provision one of the provisions
   * @return a party or a list
   * @throws IllegalArgumentException if it is not about that provision
   */
  public Fact<?, ?> party(String provision) {
    Fact<?, ?> party = parties.get(provision);
    if (party == null) {
      throw new IllegalArgumentException(reading.id() + " does not touch " + provision);
    }
    return party;
  }
}
