package io.github.wenjiuye.policy.benchmarks.sample;

import java.time.LocalDate;

/** Days as numbers that read as their digits, {@code 20200509}: the form that every rule engine can compare and count with. */
final class Days {

  private Days() {}

  static int of(LocalDate day) {
    return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }
}
