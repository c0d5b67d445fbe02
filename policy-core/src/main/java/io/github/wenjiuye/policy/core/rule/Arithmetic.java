package io.github.wenjiuye.policy.core.rule;

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
}
