package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.time.LocalDate;

/**
 * The items of a list in a rule. Words for an item's facts are taken from here, so that each is bound to its list.
 *
 * @param <I> an item
 */
public final class Items<I> {

  private final Fact<?, ImmutableList<I>> list;

  private Items(Fact<?, ImmutableList<I>> list) {
    this.list = list;
  }

  /**
   * The items of a list of the claim.
   *
   * @param list the list
   * @param <I> an item
   * @return the items
   */
  public static <I> Items<I> of(Fact<?, ImmutableList<I>> list) {
    return new Items<>(list);
  }

  /**
   * A day of each item.
   *
   * @param fact the item's fact
   * @return the day
   */
  public Day day(Fact<I, LocalDate> fact) {
    return new Day(FactNode.ofItem(list, fact));
  }

  /**
   * A day of a party of each item.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <P> the party
   * @return the day
   */
  public <P> Day day(Fact<I, P> party, Fact<P, LocalDate> fact) {
    return new Day(FactNode.ofItem(list, party, fact));
  }

  /**
   * A yes or no of each item is yes.
   *
   * @param fact the item's fact
   * @return the condition
   */
  public Condition holds(Fact<I, Boolean> fact) {
    return Condition.holds(FactNode.ofItem(list, fact));
  }

  /**
   * A yes or no of a party of each item is yes.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <P> the party
   * @return the condition
   */
  public <P> Condition holds(Fact<I, P> party, Fact<P, Boolean> fact) {
    return Condition.holds(FactNode.ofItem(list, party, fact));
  }

  /**
   * How many items meet a condition.
   *
   * @param condition the condition, over facts of an item and of the claim
   * @return the number
   */
  public Quantity count(Condition condition) {
    return new Quantity(new Total(list, condition.node()));
  }

  @Override
  public String toString() {
    return list.name();
  }
}
