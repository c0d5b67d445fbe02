package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * How one expression lies to another of the same make, however great what is in both of them becomes: sums, products and
 * portions of what is 0 or more grow with each of their parts.
 */
final class Lean {

  private static final OptionalInt NEITHER = OptionalInt.empty();
  private static final OptionalInt SAME = OptionalInt.of(0);

  private Lean() {}

  /**
   * Where the other lies.
   *
   * @param one an expression
   * @param other another
   * @return 0 where they are the same, 1 where the other is nowhere below the one, -1 where it is nowhere above; empty where
   *     nothing can be said
   */
  static OptionalInt of(Node one, Node other) {
    if (one.equals(other)) {
      return SAME;
    } else if (one instanceof Constant from && other instanceof Constant to) {
      return OptionalInt.of(Long.compare(to.value(), from.value()));
    } else if (one instanceof Choice from && other instanceof Choice to) {
      return from.condition().equals(to.condition())
          ? both(of(from.then(), to.then()), of(from.otherwise(), to.otherwise()))
          : NEITHER;
    } else if (one instanceof Total from && other instanceof Total to) {
      return from.list().equals(to.list()) ? of(from.term(), to.term()) : NEITHER;
    }
    return grows(one) && one.getClass() == other.getClass()
        ? all(one.operands(), other.operands())
        : NEITHER;
  }

  private static boolean grows(Node node) {
    return node instanceof Product || node instanceof Sum || node instanceof Portion;
  }

  private static OptionalInt all(ImmutableList<Node> one, ImmutableList<Node> other) {
    if (one.size() != other.size()) {
      return NEITHER;
    }
    OptionalInt lean = SAME;
    for (int i = 0; i < one.size(); i++) {
      lean = both(lean, of(one.get(i), other.get(i)));
    }
    return lean;
  }

  private static OptionalInt both(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty() || one.getAsInt() * other.getAsInt() < 0) {
      return NEITHER;
    }
    return OptionalInt.of(Integer.signum(one.getAsInt() + other.getAsInt()));
  }
}
