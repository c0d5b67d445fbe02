package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.OptionalLong;

/**
 * Whether a member of a closed list, or a yes or no, is one of those listed.
 *
 * @param symbol the member
 * @param codes the values that are listed, in the order in which they are told
 * @param names the same as they are told
 */
public record OneOf(Node symbol, ImmutableSet<Long> codes, ImmutableList<Coded> names)
    implements Node {

  @Override
  public Sort sort() {
    return Sort.TRUTH;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(symbol);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new OneOf(operands.get(0), codes, names);
  }

  @Override
  public long apply(long[] values) {
    return listed(values[0]);
  }

  @Override
  public long eval(Scope scope) {
    return listed(symbol.eval(scope));
  }

  private long listed(long value) {
    return value == UNKNOWN ? UNKNOWN : codes.contains(value) ? 1 : 0;
  }

  /** The codes as bits, where all have one; else empty. */
  OptionalLong bits() {
    return codes.stream().allMatch(code -> code >= 0 && code < Long.SIZE)
        ? OptionalLong.of(codes.stream().mapToLong(code -> 1L << code).reduce(0, (a, b) -> a | b))
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    if (names.isEmpty()) {
      return codes.contains(1L) ? symbol.toString() : "not " + symbol;
    }
    return symbol + " in " + names;
  }
}
