package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day in a rule. */
public final class Day {

  private final Node node;

  Day(Node node) {
    this.node = node;
  }

  /**
   * A fact of the claim.
   *
   * @param fact the fact
   * @param <C> the claim
   * @return the word for it
   */
  public static <C> Day of(Fact<C, LocalDate> fact) {
    return new Day(FactNode.ofClaim(fact));
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
  public static <C, P> Day of(Fact<C, P> party, Fact<P, LocalDate> fact) {
    return new Day(FactNode.ofClaim(party, fact));
  }

  /**
   * A day of the notice.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that it comes from
   * @param date the day
   * @return the day
   */
  public static Day of(String name, String sentence, LocalDate date) {
    return new Day(new Constant(name, sentence, Sort.DAY, Days.of(date)));
  }

  /**
   * One of several days, by a reading.
   *
   * @param reading the reading
   * @param choices the days by its codes, the default first
   * @return the day that applies
   */
  public static Day byReading(Reading reading, ImmutableMap<String, Day> choices) {
    ImmutableMap.Builder<String, Node> nodes = ImmutableMap.builder();
    choices.forEach((code, day) -> nodes.put(code, day.node));
    return new Day(new ByReading(reading, nodes.buildOrThrow()));
  }

  /** The expression. */
  Node node() {
    return node;
  }

  /**
   * That day or a later one.
   *
   * @param first the day, included
   * @return the condition
   */
  public Condition isOnOrAfter(Day first) {
    return new Condition(new Compare(node, Compare.Operator.AT_LEAST, first.node));
  }

  /**
   * That day or an earlier one.
   *
   * @param last the day, included
   * @return the condition
   */
  public Condition isOnOrBefore(Day last) {
    return new Condition(new Compare(node, Compare.Operator.AT_MOST, last.node));
  }

  /**
   * A later day than that.
   *
   * @param day the day, excluded
   * @return the condition
   */
  public Condition isAfter(Day day) {
    return new Condition(new Compare(node, Compare.Operator.MORE_THAN, day.node));
  }

  /**
   * An earlier day than that.
   *
   * @param day the day, excluded
   * @return the condition
   */
  public Condition isBefore(Day day) {
    return new Condition(new Compare(node, Compare.Operator.LESS_THAN, day.node));
  }

  /**
   * A day of the same calendar year.
   *
   * @param other a day of that year
   * @return the condition
   */
  public Condition isInYearOf(Day other) {
    return new Condition(
        new Compare(new YearOf(node), Compare.Operator.EQUAL, new YearOf(other.node)));
  }

  /**
   * The same day years later; the end of February where there is none.
   *
   * @param years how many years
   * @return the day
   */
  public Day plusYears(Quantity years) {
    return new Day(new Shift(node, years.node(), ChronoUnit.YEARS, 0));
  }

  /**
   * The same day months later; the end of the month where there is none.
   *
   * @param months how many months
   * @return the day
   */
  public Day plusMonths(Quantity months) {
    return new Day(new Shift(node, months.node(), ChronoUnit.MONTHS, 0));
  }

  /**
   * As many days later as one day lies after another.
   *
   * @param from the earlier day
   * @param to the later day
   * @return the day
   */
  public Day plusDaysBetween(Day from, Day to) {
    return new Day(new Shift(node, new DaysBetween(from.node, to.node), ChronoUnit.DAYS, 0));
  }

  /**
   * The last day of a period that starts on this one: the day before the same day years later.
   *
   * @param years how many years the period lasts
   * @return the day
   */
  public Day lastDayOfYears(Quantity years) {
    return new Day(new Shift(node, years.node(), ChronoUnit.YEARS, -1));
  }

  /**
   * The window that opens on one day and closes after another.
   *
   * @param first the first day
   * @param last the last day
   * @return the window
   */
  public Window between(Day first, Day last) {
    return new Window(node, first.node, last.node);
  }

  /**
   * The window that opens on one day and stays open.
   *
   * @param first the first day
   * @return the window
   */
  public Window from(Day first) {
    return new Window(node, first.node, null);
  }

  /**
   * One of two days.
   *
   * @param condition what decides
   * @param then the day where it is met
   * @param otherwise the day where it is not
   * @return the day that applies
   */
  public static Day when(Condition condition, Day then, Day otherwise) {
    return new Day(new Choice(condition.node(), then.node, otherwise.node));
  }

  /**
   * What never ends.
   *
   * @return a day after every other
   */
  public static Day noEnd() {
    return new Day(new Constant("noEnd", "", Sort.DAY, Node.UNBOUNDED));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
