package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.time.LocalDate;
import java.time.YearMonth;

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
   * A yes or no of each item is no.
   *
   * @param fact the item's fact
   * @return the condition
   */
  public Condition isNot(Fact<I, Boolean> fact) {
    return Condition.isNot(FactNode.ofItem(list, fact));
  }

  /**
   * The month of each item, which is held against days as its last day.
   *
   * @param fact the item's fact
   * @return its last day
   */
  public Day month(Fact<I, YearMonth> fact) {
    return new Day(FactNode.ofItem(list, fact));
  }

  /**
   * A member of a closed list of each item.
   *
   * @param fact the item's fact
   * @param <E> the closed list
   * @return the member
   */
  public <E extends Enum<E> & Coded> Symbol<E> symbol(Fact<I, E> fact) {
    return new Symbol<>(FactNode.ofItem(list, fact));
  }

  /**
   * A number of each item.
   *
   * @param fact the item's fact
   * @return the number
   */
  public Quantity quantity(Fact<I, Long> fact) {
    return new Quantity(FactNode.ofItem(list, fact));
  }

  /**
   * A sum of money of each item.
   *
   * @param fact the item's fact
   * @return the sum
   */
  public Quantity money(Fact<I, Money> fact) {
    return new Quantity(FactNode.ofItem(list, fact));
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

  /**
   * A number summed over the items that meet a condition.
   *
   * @param condition the condition, over facts of an item and of the claim
   * @param each the number of an item
   * @return the sum
   */
  public Quantity sum(Condition condition, Quantity each) {
    return new Quantity(new Total(
        list,
        new Choice(
            condition.node(),
            each.node(),
            new Constant("nothing", "", each.node().sort(), 0))));
  }

  /**
   * A number summed over the first items that meet a condition.
   *
   * @param condition the condition, over facts that every item gives
   * @param order by which day they are put in order, which every item gives
   * @param each the number of an item
   * @param limit how many of them count at most
   * @return the sum
   */
  public Quantity sumOfFirst(Condition condition, Day order, Quantity each, Quantity limit) {
    return new Quantity(new Best(list, condition.node(), order.node(), each.node(), limit.node()));
  }

  /**
   * A number summed over the items that meet a condition and have most of it.
   *
   * @param condition the condition, over facts that every item gives
   * @param each the number of an item
   * @param limit how many of them count at most
   * @return the sum
   */
  public Quantity sumOfGreatest(Condition condition, Quantity each, Quantity limit) {
    return new Quantity(new Best(list, condition.node(), null, each.node(), limit.node()));
  }

  /** The list. */
  Fact<?, ?> list() {
    return list;
  }

  @Override
  public String toString() {
    return list.name();
  }
}
