package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * A value of the notice that changed on a day: one before it, another from it on.
 *
 * @param name what the table of parameters calls it
 * @param sentence the sentence that states both values
 * @param sort what the values stand for
 * @param before the value before the change
 * @param after the value from the change on
 * @param change the first day of the new value
 * @param day the day that counts
 */
public record Dated(
    String name, String sentence, Sort sort, long before, long after, Node change, Node day)
    implements Stated {

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(change, day);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Dated(name, sentence, sort, before, after, operands.get(0), operands.get(1));
  }

  @Override
  public long apply(long[] values) {
    return on(values[0], values[1]);
  }

  @Override
  public long eval(Scope scope) {
    return on(change.eval(scope), day.eval(scope));
  }

  private long on(long changed, long asked) {
    return changed == UNKNOWN || asked == UNKNOWN ? UNKNOWN : asked < changed ? before : after;
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return values[1] < values[0] ? 0 : 1;
  }

  @Override
  public String toString() {
    return Values.write(sort, before) + " before " + change + ", then " + Values.write(sort, after)
        + ", on " + day;
  }
}
