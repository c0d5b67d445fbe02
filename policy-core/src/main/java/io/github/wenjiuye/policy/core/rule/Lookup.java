package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import org.jspecify.annotations.Nullable;

/**
 * A local standard as the embedder supplied it: for each league and day the value, or what is unstated.
 *
 * @param table the values
 * @param league the league whose number counts
 * @param day the day whose number counts
 * @param key the number whose band counts; null where the standard has no bands
 * @param unstated what stands where nothing was supplied
 */
public record Lookup(
    StandardTable table, Node league, Node day, @Nullable Node key, Node unstated) implements Node {

  /** Which standard was looked up. */
  LocalStandard standard() {
    return table.standard();
  }

  @Override
  public Sort sort() {
    return unstated.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return key == null
        ? ImmutableList.of(league, day, unstated)
        : ImmutableList.of(league, day, unstated, key);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Lookup(
        table,
        operands.get(0),
        operands.get(1),
        key == null ? null : operands.get(3),
        operands.get(2));
  }

  @Override
  public long apply(long[] values) {
    return table.value(values[0], values[1], key == null ? UNKNOWN : values[3], values[2]);
  }

  @Override
  public long eval(Scope scope) {
    return table.value(
        league.eval(scope),
        day.eval(scope),
        key == null ? UNKNOWN : key.eval(scope),
        unstated.eval(scope));
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return table.side(values[1], key == null ? UNKNOWN : values[3]);
  }

  @Override
  public String toString() {
    return table.standard().wireName() + " of " + league + " on " + day;
  }
}
