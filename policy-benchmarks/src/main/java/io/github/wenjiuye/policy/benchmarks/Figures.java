package io.github.wenjiuye.policy.benchmarks;

import java.util.Locale;

/** Figures in three digits, or as many as they have before the point. */
final class Figures {

  private static final double THOUSAND = 1000;

  private Figures() {}

  /** A time, in the unit that fits. */
  static String time(double nanos) {
    if (nanos < THOUSAND) {
      return digits(nanos) + " ns";
    }
    if (nanos < THOUSAND * THOUSAND) {
      return digits(nanos / THOUSAND) + " µs";
    }
    return digits(nanos / THOUSAND / THOUSAND) + " ms";
  }

  /** A ratio, or another number without a unit. */
  static String digits(double value) {
    if (value >= THOUSAND) {
      return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
    }
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }

  /** Bytes. */
  static String bytes(double bytes) {
    return String.format(Locale.ROOT, "%,.0f", bytes).replace(',', ' ');
  }
}
