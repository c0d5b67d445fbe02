package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A local standard as the embedder supplied it: for each league, day and key the value, or what is unstated.
 *
 * @param table the values
 * @param league the league whose value counts
 * @param day the day whose value counts
 * @param keys by what the value is looked up; none where the standard is one value
 * @param unstated what stands where nothing was supplied
 */
public record Lookup(
    StandardTable table, Node league, Node day, ImmutableList<Node> keys, Node unstated)
    implements Node {

  private static final long[] NO_KEYS = {};
  private static final int FIRST_KEY = 3;

  /** Which standard was looked up. */
  LocalStandard standard() {
    return table.standard();
  }

  /** A value that was found, as it stands on the wire; empty for a way of reckoning that was not chosen. */
  String written(long value) {
    String field = table.field();
    if (value == Standard.ABSENT && sort() != Sort.TRUTH) {
      return field == null ? "none" : "";
    }
    String written = Values.write(this, value);
    return field == null || isOneOfSome() ? written : field + "=" + written;
  }

  /** Whether the other values of the standard are for other cases. */
  private boolean isOneOfSome() {
    return standard().form() instanceof Form.Fields fields
        && fields.presence() == Form.Fields.Presence.SOME;
  }

  @Override
  public Sort sort() {
    return unstated.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.<Node>builder().add(league, day, unstated).addAll(keys).build();
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Lookup(
        table,
        operands.get(0),
        operands.get(1),
        operands.subList(FIRST_KEY, operands.size()),
        operands.get(2));
  }

  @Override
  public long apply(long[] values) {
    return table.value(values[0], values[1], keys(values), values[2]);
  }

  private long[] keys(long[] values) {
    if (keys.isEmpty()) {
      return NO_KEYS;
    }
    long[] found = new long[keys.size()];
    System.arraycopy(values, FIRST_KEY, found, 0, found.length);
    return found;
  }

  @Override
  public long eval(Scope scope) {
    long[] found = NO_KEYS;
    if (!keys.isEmpty()) {
      found = new long[keys.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = keys.get(i).eval(scope);
      }
    }
    return table.value(league.eval(scope), day.eval(scope), found, unstated.eval(scope));
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return table.side(values[1], keys(values));
  }

  @Override
  public String toString() {
    return table + " of " + league + " on " + day;
  }
}
