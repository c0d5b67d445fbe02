package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/** A number in a rule: a count, a sum of money, or a rate. */
public final class Quantity {

  private final Node node;

  Quantity(Node node) {
    this.node = node;
  }

  /**
   * A fact of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Quantity of(Fact<C, Long> fact) {
    return new Quantity(FactNode.ofClaim(fact));
  }

  /**
   * A fact of a party of the claim.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @return the word for it
   */
  public static <C, P> Quantity of(Fact<C, P> party, Fact<P, Long> fact) {
    return new Quantity(FactNode.ofClaim(party, fact));
  }

  /**
   * A number of the notice that has always been the same.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that it comes from
   * @param value the number
   * @return the number
   */
  public static Quantity count(String name, String sentence, long value) {
    return new Quantity(new Constant(name, sentence, Sort.COUNT, value));
  }

  /**
   * A sum of money of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Quantity ofMoney(Fact<C, Money> fact) {
    return new Quantity(FactNode.ofClaim(fact));
  }

  /**
   * A sum of money of a party of the claim.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @return the word for it
   */
  public static <C, P> Quantity ofMoney(Fact<C, P> party, Fact<P, Money> fact) {
    return new Quantity(FactNode.ofClaim(party, fact));
  }

  /**
   * A sum of money of the notice that has always been the same.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that it comes from
   * @param value the sum
   * @return the number
   */
  public static Quantity money(String name, String sentence, Money value) {
    return new Quantity(new Constant(name, sentence, Sort.MONEY, value.fen()));
  }

  /**
   * A rate of the notice that has always been the same.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that it comes from
   * @param value the rate
   * @return the number
   */
  public static Quantity rate(String name, String sentence, Rate value) {
    return new Quantity(new Constant(name, sentence, Sort.RATE, value.millionths()));
  }

  /**
   * A number that a league or the region sets by bands.
   *
   * @param standard which number
   * @param day the day whose number counts
   * @param key the number whose band counts
   * @return the number
   */
  public static Quantity of(LocalStandard standard, Day day, Quantity key) {
    return new Quantity(
        Standard.of(standard, FactNode.ofClaim(Claim.LEAGUE), day.node(), key.node));
  }

  /**
   * One of several numbers, by a reading.
   *
   * @param reading the reading
   * @param choices the numbers by its codes, the default first
   * @return the number that applies
   */
  public static Quantity byReading(Reading reading, ImmutableMap<String, Quantity> choices) {
    ImmutableMap.Builder<String, Node> nodes = ImmutableMap.builder();
    choices.forEach((code, quantity) -> nodes.put(code, quantity.node));
    return new Quantity(new ByReading(reading, nodes.buildOrThrow()));
  }

  /**
   * A number that a league or the region sets.
   *
   * @param standard which number
   * @param day the day whose number counts
   * @return the number
   */
  public static Quantity of(LocalStandard standard, Day day) {
    return new Quantity(Standard.of(standard, FactNode.ofClaim(Claim.LEAGUE), day.node()));
  }

  /**
   * One of several numbers that a league or the region sets together.
   *
   * @param standard which numbers
   * @param field the name of the number
   * @param day the day whose number counts
   * @return the number
   */
  public static Quantity of(LocalStandard standard, String field, Day day) {
    return new Quantity(new Standard(
        standard, field, FactNode.ofClaim(Claim.LEAGUE), day.node(), ImmutableList.of()));
  }

  /**
   * A number that a league or the region sets for each member of a closed list.
   *
   * @param standard which number
   * @param day the day whose number counts
   * @param kind the member whose number counts
   * @return the number
   */
  public static Quantity of(LocalStandard standard, Day day, Symbol<?> kind) {
    return new Quantity(
        Standard.of(standard, FactNode.ofClaim(Claim.LEAGUE), day.node(), kind.node()));
  }

  /**
   * A number that a league or the region sets for each of the names that it gives.
   *
   * @param standard which number
   * @param day the day whose number counts
   * @param name the name whose number counts
   * @return the number
   */
  public static Quantity of(LocalStandard standard, Day day, Text name) {
    return new Quantity(
        Standard.of(standard, FactNode.ofClaim(Claim.LEAGUE), day.node(), name.node()));
  }

  /**
   * A rate of a party of the claim.
   *
   * @param party the party
   * @param fact the party's fact
   * @param <C> the claim
   * @param <P> the party
   * @return the word for it
   */
  public static <C, P> Quantity ofRate(Fact<C, P> party, Fact<P, Rate> fact) {
    return new Quantity(FactNode.ofClaim(party, fact));
  }

  /** The expression. */
  Node node() {
    return node;
  }

  /**
   * At least the number.
   *
   * @param least the number, included
   * @return the condition
   */
  public Condition isAtLeast(Quantity least) {
    return new Condition(new Compare(node, Compare.Operator.AT_LEAST, least.node));
  }

  /**
   * At most the number.
   *
   * @param most the number, included
   * @return the condition
   */
  public Condition isAtMost(Quantity most) {
    return new Condition(new Compare(node, Compare.Operator.AT_MOST, most.node));
  }

  /**
   * Above the number.
   *
   * @param bound the number, excluded
   * @return the condition
   */
  public Condition isMoreThan(Quantity bound) {
    return new Condition(new Compare(node, Compare.Operator.MORE_THAN, bound.node));
  }

  /**
   * The league, or the region, has set this number.
   *
   * @return the condition
   */
  public Condition isSet() {
    return new Condition(new Listed(node));
  }

  /**
   * The window from one number to another, such as of years.
   *
   * @param first the first, included
   * @param last the last, included
   * @return the window
   */
  public Window between(Quantity first, Quantity last) {
    return new Window(node, first.node, last.node);
  }

  /**
   * More than a share of a whole.
   *
   * @param share the share, excluded
   * @param whole the whole
   * @return the condition
   */
  public Condition isMoreThanShareOf(Quantity share, Quantity whole) {
    return new Condition(new Share(node, Compare.Operator.MORE_THAN, whole.node, share.node));
  }

  /**
   * At least a share of a whole.
   *
   * @param share the share, included
   * @param whole the whole
   * @return the condition
   */
  public Condition isAtLeastShareOf(Quantity share, Quantity whole) {
    return new Condition(new Share(node, Compare.Operator.AT_LEAST, whole.node, share.node));
  }

  /**
   * At most a share of a whole.
   *
   * @param share the share, included
   * @param whole the whole
   * @return the condition
   */
  public Condition isAtMostShareOf(Quantity share, Quantity whole) {
    return new Condition(new Share(node, Compare.Operator.AT_MOST, whole.node, share.node));
  }

  /**
   * This number, but no more than another of it.
   *
   * @param most how much of it counts at most
   * @return the smaller of both
   */
  public Quantity notAbove(Quantity most) {
    return new Quantity(new Smaller(node, most.node));
  }

  /**
   * This and another number together.
   *
   * @param other the other number
   * @return the sum
   */
  public Quantity plus(Quantity other) {
    return new Quantity(new Sum(ImmutableList.of(node, other.node)));
  }

  /**
   * A share of this sum of money, rounded to the fen, half a fen up.
   *
   * @param rate the share
   * @return the part
   */
  public Quantity portion(Quantity rate) {
    return new Quantity(new Portion(node, rate.node));
  }

  /**
   * This many times something.
   *
   * @param each what each one is
   * @return the product
   */
  public Quantity times(Quantity each) {
    return new Quantity(new Product(node, each.node));
  }

  /**
   * One of two numbers.
   *
   * @param condition what decides
   * @param then the number where it is met
   * @param otherwise the number where it is not
   * @return the number that applies
   */
  public static Quantity when(Condition condition, Quantity then, Quantity otherwise) {
    return new Quantity(new Choice(condition.node(), then.node, otherwise.node));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
