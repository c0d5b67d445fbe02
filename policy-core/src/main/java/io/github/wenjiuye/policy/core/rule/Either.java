package io.github.wenjiuye.policy.core.rule;

/** The two values of what has two, the lesser first, as an item that counts or does not. */
record Either(long one, long other) {

  /** Whether a set holds two values, each the same in both worlds. */
  static boolean isIn(PairSet set) {
    return set.size() == 2 && set.first(0) == set.second(0) && set.first(1) == set.second(1);
  }

  static Either of(PairSet set) {
    return new Either(Math.min(set.first(0), set.first(1)), Math.max(set.first(0), set.first(1)));
  }
}
