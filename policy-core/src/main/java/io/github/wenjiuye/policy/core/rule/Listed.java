package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * Whether a local standard has what is looked up in it: the province or the place in its list, the grade in its table, or the
 * way of reckoning that is asked for.
 *
 * @param found what is looked up, a {@link Standard} or a {@link Lookup}
 */
public record Listed(Node found) implements Node {

  /**
   * The standard in which it is looked up.
   *
   * @return the standard
   */
  public LocalStandard standard() {
    return found instanceof Lookup lookup ? lookup.standard() : ((Standard) found).standard();
  }

  /** What is looked up first: the province, the place or the grade; the standard itself where it has no key. */
  Node key() {
    ImmutableList<Node> keys =
        found instanceof Lookup lookup ? lookup.keys() : ((Standard) found).keys();
    return keys.isEmpty() ? found : keys.get(0);
  }

  @Override
  public Sort sort() {
    return Sort.TRUTH;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(found);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Listed(operands.get(0));
  }

  @Override
  public long apply(long[] values) {
    return listed(values[0]);
  }

  @Override
  public long eval(Scope scope) {
    return listed(found.eval(scope));
  }

  private long listed(long value) {
    return value == UNKNOWN ? UNKNOWN : side(value) > 0 ? 1 : 0;
  }

  private int side(long value) {
    return found.sort() == Sort.TRUTH ? Long.signum(value) : value == Standard.ABSENT ? 0 : 1;
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return side(values[0]);
  }

  @Override
  public String toString() {
    return key() + " listed in " + standard().wireName();
  }
}
