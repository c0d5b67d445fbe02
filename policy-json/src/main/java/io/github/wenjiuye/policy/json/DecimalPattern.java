package io.github.wenjiuye.policy.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Regular expressions, of the kind that JSON Schema has (ECMA-262), for the decimal texts whose value lies between two
 * bounds. Zeros may lead and trail, as the reader of numbers allows.
 */
final class DecimalPattern {

  private static final String ANY_DIGIT = "[0-9]";
  private static final long TEN = 10;

  private final int decimals;
  private final long unit;

  private DecimalPattern(int decimals) {
    this.decimals = decimals;
    this.unit = power(decimals);
  }

  /**
   * The texts of the numbers between two bounds, both included.
   *
   * @param min the least value, in units of the last decimal; above {@code Long.MIN_VALUE}
   * @param max the greatest value, in the same units
   * @param decimals how many decimals there may be once trailing zeros are dropped, at least one
   */
  static String between(long min, long max, int decimals) {
    DecimalPattern pattern = new DecimalPattern(decimals);
    List<String> choices = new ArrayList<>();
    if (max >= 0) {
      choices.addAll(pattern.magnitudes(Math.max(0, min), max));
    }
    if (min <= 0) {
      pattern.magnitudes(Math.max(0, -max), -min).forEach(choice -> choices.add("-" + choice));
    }
    return "^" + either(choices) + "$";
  }

  private List<String> magnitudes(long least, long most) {
    long from = least / unit;
    long to = most / unit;
    if (from == to) {
      return List.of(number(from, from, least % unit, most % unit));
    }
    long allFrom = least % unit == 0 ? from : from + 1;
    long allTo = most % unit == unit - 1 ? to : to - 1;
    List<String> choices = new ArrayList<>();
    if (allFrom > from) {
      choices.add(number(from, from, least % unit, unit - 1));
    }
    if (allFrom <= allTo) {
      choices.add(number(allFrom, allTo, 0, unit - 1));
    }
    if (allTo < to) {
      choices.add(number(to, to, 0, most % unit));
    }
    return choices;
  }

  private String number(long from, long to, long fractionFrom, long fractionTo) {
    return "0*" + either(whole(from, to)) + fraction(fractionFrom, fractionTo);
  }

  private static List<String> whole(long from, long to) {
    List<String> choices = new ArrayList<>();
    long next = from;
    while (next <= to) {
      int digits = Long.toString(next).length();
      int most = Long.toString(to).length();
      if (next == power(digits - 1) && digits < most) {
        choices.add("[1-9]" + times(ANY_DIGIT, digits - 1, most - 2));
        next = power(most - 1);
      } else {
        Block block = Block.of(next, to, digits);
        StringBuilder choice = new StringBuilder();
        for (int i = 0; i < digits - block.free; i++) {
          choice.append(block.digit(i));
        }
        choices.add(choice + times(ANY_DIGIT, block.free, block.free));
        next = block.next;
      }
    }
    return choices;
  }

  private String fraction(long from, long to) {
    List<String> choices = new ArrayList<>();
    boolean optional = false;
    for (long next = from; next <= to; ) {
      Block block = Block.of(next, to, decimals);
      String rest = "0*";
      boolean mayEnd = true;
      for (int i = decimals - 1; i >= 0; i--) {
        boolean last = i == decimals - 1;
        rest = block.digit(i) + (last || !mayEnd ? rest : "(?:" + rest + ")?");
        mayEnd &= block.mayBeZero(i);
      }
      choices.add(rest);
      optional |= mayEnd;
      next = block.next;
    }
    String digits = "\\." + either(choices);
    return optional ? "(?:" + digits + ")?" : digits;
  }

  private static String either(List<String> choices) {
    return choices.size() == 1 ? choices.get(0) : "(?:" + String.join("|", choices) + ")";
  }

  private static String times(String what, int least, int most) {
    if (most == 0) {
      return "";
    }
    return most == 1 && least == 1
        ? what
        : what + "{" + least + (least == most ? "" : "," + most) + "}";
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power = Math.multiplyExact(power, TEN);
    }
    return power;
  }

  /** Numbers that have the same first digits, then one digit of a range, then any. */
  private record Block(String first, char last, int width, int free, long next) {

    /** The longest block that begins with a number and does not go beyond another. */
    static Block of(long from, long to, int width) {
      String first = "0".repeat(width - Long.toString(from).length()) + from;
      int free = 0;
      long size = 1;
      while (free + 1 < width && from % (size * TEN) == 0 && from + (size * TEN - 1) <= to) {
        free++;
        size *= TEN;
      }
      char last = first.charAt(width - 1 - free);
      long next = from + size;
      while (last < '9' && next + (size - 1) <= to) {
        last++;
        next += size;
      }
      return new Block(first, last, width, free, next);
    }

    String digit(int position) {
      int ranging = width - 1 - free;
      char here = first.charAt(position);
      if (position < ranging) {
        return String.valueOf(here);
      } else if (position > ranging) {
        return ANY_DIGIT;
      }
      return here == last ? String.valueOf(here) : "[" + here + "-" + last + "]";
    }

    boolean mayBeZero(int position) {
      return first.charAt(position) == '0';
    }
  }
}
