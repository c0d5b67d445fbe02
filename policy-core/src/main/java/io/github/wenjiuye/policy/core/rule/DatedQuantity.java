package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.function.ToLongFunction;

/** A number of the notice that changed on a day: one value until the day before, another from it on. */
public final class DatedQuantity {

  private final String name;
  private final String sentence;
  private final Sort sort;
  private final long before;
  private final Node change;
  private final long after;

  private DatedQuantity(
      String name, String sentence, Sort sort, long before, Node change, long after) {
    this.name = name;
    this.sentence = sentence;
    this.sort = sort;
    this.before = before;
    this.change = change;
    this.after = after;
  }

  /**
   * Starts with the rate that held before a day.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that states the values
   * @param end the first day on which the value no longer held
   * @param value the value
   * @return the step that says what held then
   */
  public static Change<Rate> until(String name, String sentence, Day end, Rate value) {
    return new Change<>(name, sentence, Sort.RATE, Rate::millionths, end.node(), value);
  }

  /**
   * Starts with the rate that held before a year.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that states the values
   * @param end the first year in which the value no longer held
   * @param value the value
   * @return the step that says what held then
   */
  public static Change<Rate> until(String name, String sentence, Quantity end, Rate value) {
    return new Change<>(name, sentence, Sort.RATE, Rate::millionths, end.node(), value);
  }

  /**
   * Starts with the sum of money that held before a day.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that states the values
   * @param end the first day on which the value no longer held
   * @param value the value
   * @return the step that says what held then
   */
  public static Change<Money> until(String name, String sentence, Day end, Money value) {
    return new Change<>(name, sentence, Sort.MONEY, Money::fen, end.node(), value);
  }

  /**
   * A number that still lacks the value from the day on.
   *
   * @param <V> the kind of value
   */
  public static final class Change<V> {
    private final String name;
    private final String sentence;
    private final Sort sort;
    private final ToLongFunction<V> code;
    private final Node end;
    private final V before;

    private Change(
        String name, String sentence, Sort sort, ToLongFunction<V> code, Node end, V before) {
      this.name = name;
      this.sentence = sentence;
      this.sort = sort;
      this.code = code;
      this.end = end;
      this.before = before;
    }

    /**
     * The value from a day on.
     *
     * @param start the first day on which the value held
     * @param value the value
     * @return the number
     * @throws IllegalArgumentException if the value starts on another day than the one before it ended: there would be a
     *     gap or an overlap
     */
    public DatedQuantity thenFrom(Day start, V value) {
      return thenFrom(start.node(), value);
    }

    /**
     * The value from a year on.
     *
     * @param start the first year in which the value held
     * @param value the value
     * @return the number
     * @throws IllegalArgumentException if the value starts in another year than the one before it ended
     */
    public DatedQuantity thenFrom(Quantity start, V value) {
      return thenFrom(start.node(), value);
    }

    private DatedQuantity thenFrom(Node start, V value) {
      if (!start.equals(end)) {
        throw new IllegalArgumentException(
            name + " ends before " + end + " but goes on from " + start);
      }
      return new DatedQuantity(
          name, sentence, sort, code.applyAsLong(before), start, code.applyAsLong(value));
    }
  }

  /**
   * The value that held on a day.
   *
   * @param day the day that counts
   * @return the number
   */
  public Quantity on(Day day) {
    return new Quantity(new Dated(name, sentence, sort, before, after, change, day.node()));
  }

  /**
   * The value that held in a year.
   *
   * @param year the year that counts
   * @return the number
   */
  public Quantity in(Quantity year) {
    return new Quantity(new Dated(name, sentence, sort, before, after, change, year.node()));
  }

  @Override
  public String toString() {
    return name + " " + Values.write(sort, before) + " before " + change + ", then "
        + Values.write(sort, after);
  }
}
