package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Sort;

/** A rate of the notice that changed on a day: one value until the day before, another from it on. */
public final class DatedRate {

  private final String name;
  private final String sentence;
  private final Rate before;
  private final Day change;
  private final Rate after;

  private DatedRate(String name, String sentence, Rate before, Day change, Rate after) {
    this.name = name;
    this.sentence = sentence;
    this.before = before;
    this.change = change;
    this.after = after;
  }

  /**
   * Starts with the value that held before a day.
   *
   * @param name what the table of parameters calls it
   * @param sentence the sentence that states the values
   * @param end the first day on which the value no longer held
   * @param value the value
   * @return the step that says what held then
   */
  public static Change until(String name, String sentence, Day end, Rate value) {
    return new Change(name, sentence, value, end);
  }

  /** A rate that still lacks the value from the day on. */
  public static final class Change {
    private final String name;
    private final String sentence;
    private final Rate before;
    private final Day end;

    private Change(String name, String sentence, Rate before, Day end) {
      this.name = name;
      this.sentence = sentence;
      this.before = before;
      this.end = end;
    }

    /**
     * The value from a day on.
     *
     * @param start the first day on which the value held
     * @param value the value
     * @return the rate
     * @throws IllegalArgumentException if the value starts on another day than the one before it ended: there would be a
     *     gap or an overlap
     */
    public DatedRate thenFrom(Day start, Rate value) {
      if (!start.node().equals(end.node())) {
        throw new IllegalArgumentException(
            name + " ends before " + end + " but goes on from " + start);
      }
      return new DatedRate(name, sentence, before, start, value);
    }
  }

  /**
   * The value that held on a day.
   *
   * @param day the day that counts
   * @return the rate
   */
  public Quantity on(Day day) {
    return new Quantity(new Dated(
        name,
        sentence,
        Sort.RATE,
        before.millionths(),
        after.millionths(),
        change.node(),
        day.node()));
  }

  @Override
  public String toString() {
    return name + " " + before + " before " + change + ", then " + after;
  }
}
