package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Rate;

/** Sums and products in which what has no end stays without end, and what does not fit is told loudly. */
final class Arithmetic {

  private Arithmetic() {}

  static long plus(long a, long b) {
    if (a == Node.UNKNOWN || b == Node.UNKNOWN) {
      return Node.UNKNOWN;
    }
    return a == Node.UNBOUNDED || b == Node.UNBOUNDED ? Node.UNBOUNDED : Math.addExact(a, b);
  }

  static long times(long a, long b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    if (a == Node.UNKNOWN || b == Node.UNKNOWN) {
      return Node.UNKNOWN;
    }
    return a == Node.UNBOUNDED || b == Node.UNBOUNDED ? Node.UNBOUNDED : Math.multiplyExact(a, b);
  }

  /** A share in millionths of a sum, rounded to the nearest, a half up. */
  static long portion(long whole, long rate) {
    if (whole == Node.UNKNOWN
        || rate == Node.UNKNOWN
        || whole == Node.UNBOUNDED
        || whole == 0
        || rate == 0) {
      return times(whole, rate);
    }
    // Whole units apart from the rest, so that no product is greater than it must be.
    long rest = Math.multiplyExact(whole % Rate.UNITS, rate);
    long rounded = rest / Rate.UNITS + (rest % Rate.UNITS * 2 >= Rate.UNITS ? 1 : 0);
    return Math.addExact(Math.multiplyExact(whole / Rate.UNITS, rate), rounded);
  }
}
