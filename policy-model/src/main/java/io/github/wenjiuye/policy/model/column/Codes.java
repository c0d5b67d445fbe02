package io.github.wenjiuye.policy.model.column;

import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.DateTimeException;
import java.util.BitSet;

/** Whether numbers stand for values at all: what a claim of objects cannot even hold is refused when columns are built. */
final class Codes {

  private static final long DIVISIONS_PER_PROVINCE = 10_000;

  private final Domain domain;
  private final BitSet provinces = new BitSet();

  Codes(Domain domain) {
    this.domain = domain;
    Province.all().forEach(province -> provinces.set(province.number()));
  }

  /**
   * Checks that every known code of a column stands for a value.
   *
   * @throws IllegalArgumentException if one does not
   */
  void check(String path, Column column) {
    if (domain.sort() == Sort.COUNT || domain.sort() == Sort.MONEY || domain.sort() == Sort.RATE) {
      return;
    }
    for (int row = 0; row < column.rows(); row++) {
      if (column.isKnown(row) && !exists(column.raw(row))) {
        throw new IllegalArgumentException("At row " + row + " of " + path + ", " + column.raw(row)
            + " is no code of a " + domain.sort());
      }
    }
  }

  private boolean exists(long code) {
    if (!domain.contains(code)) {
      return false;
    }
    return switch (domain.sort()) {
      case DAY -> isDay(code);
      case MONTH -> isMonth(code);
      case DIVISION -> provinces.get((int) (code / DIVISIONS_PER_PROVINCE));
      case PROVINCE -> provinces.get((int) code);
      default -> true;
    };
  }

  private static boolean isDay(long code) {
    try {
      return Days.of(Days.date(code)) == code;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isMonth(long code) {
    try {
      return Days.of(Days.month(code)) == code;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
