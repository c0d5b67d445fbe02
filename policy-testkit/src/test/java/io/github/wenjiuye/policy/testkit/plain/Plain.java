package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.reading.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;

/** What several sentences have in common. */
final class Plain {

  private Plain() {}

  static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);
  static final LocalDate YEAR_START = LocalDate.of(2020, 1, 1);
  static final LocalDate JUNE_END = LocalDate.of(2020, 6, 30);
  static final LocalDate EPIDEMIC = LocalDate.of(2020, 1, 25);
  static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  /** How the doubts about the text are decided; a value may stand for a code. */
  record Choices(Map<Reading, String> chosen) {

    String of(Reading reading) {
      return chosen.getOrDefault(reading, reading.codes().get(0));
    }

    boolean is(Reading reading, String code) {
      return of(reading).equals(code);
    }

    boolean isOpen() {
      return is(Reading.R0_3, "OPEN");
    }

    LocalDate start() {
      return is(Reading.R0_1, "ISSUED") ? LocalDate.of(2020, 5, 9) : YEAR_START;
    }

    /** Whether a provision that names no start applies on a day. */
    boolean hasBegun(LocalDate day) {
      return !day.isBefore(start());
    }

    /** Whether a claim was received before the receipt deadline, and not before there was a notice. */
    boolean isReceivedInTime(Facts facts) {
      return within(facts.day("receivedOn"), start(), YEAR_END);
    }

    LocalDate smallLoans() {
      return is(Reading.R8_1, "INCLUDED") ? LocalDate.of(2020, 4, 15) : LocalDate.of(2020, 4, 16);
    }

    LocalDate epidemic() {
      return switch (of(Reading.R5_2)) {
        case "RESPONSE" -> EPIDEMIC;
        case "CLASS_A" -> LocalDate.of(2020, 1, 20);
        default -> LocalDate.parse(of(Reading.R5_2));
      };
    }
  }

  static boolean within(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  static boolean isSmaller(Facts facts) {
    return facts.isOneOf("enterprise.size", "MEDIUM", "SMALL", "MICRO");
  }

  /** A year or longer, or without an end. */
  static boolean lastsAYear(Facts hire) {
    if (hire.has("contract.openEnded") && hire.is("contract.openEnded")) {
      return true;
    }
    LocalDate year = hire.day("contract.startsOn").plusYears(1).minusDays(1);
    return hire.has("contract.endsOn") && !hire.day("contract.endsOn").isBefore(year);
  }

  static BigInteger times(long number, BigInteger each) {
    return BigInteger.valueOf(number).multiply(each);
  }

  static BigInteger yuan(long yuan) {
    return BigInteger.valueOf(yuan * 100);
  }

  /** A share of a sum, in whole fen, half a fen up. */
  static BigInteger share(BigInteger fen, BigInteger millionths) {
    return new BigDecimal(fen)
        .multiply(new BigDecimal(millionths))
        .divide(new BigDecimal(MILLION), 0, RoundingMode.HALF_UP)
        .toBigInteger();
  }

  /** How many more it takes to be a share, percent by percent, of a whole. */
  static BigInteger lacking(BigInteger part, BigInteger whole, long percent) {
    BigInteger hundred = BigInteger.valueOf(100);
    BigInteger least =
        whole.multiply(BigInteger.valueOf(percent)).add(BigInteger.valueOf(99)).divide(hundred);
    return least.subtract(part);
  }
}
