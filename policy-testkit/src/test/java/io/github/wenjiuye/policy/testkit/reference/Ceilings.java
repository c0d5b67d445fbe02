package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The numbers of insured and of layoffs that are tried, by the ceilings that somebody has stated. */
final class Ceilings {

  /** The ceilings in millionths that are tried where none is stated: the least, the greatest and one between them. */
  static final List<Long> UNSTATED = List.of(0L, 500_000L, 1_000_000L);

  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
  private static final BigInteger HUGE = BigInteger.TEN.pow(30);

  private final List<StandardValue> tables;
  private final TreeSet<BigInteger> lines = new TreeSet<>(List.of(ONE));
  private final TreeSet<Long> rates = new TreeSet<>(UNSTATED);

  Ceilings(LocalValues stated) {
    this.tables = stated.values().distinct().toList();
    for (StandardValue table : tables) {
      for (StandardValue.Band band : bands(table)) {
        rates.add(band.code());
        LoanReference.number(band.upTo()).ifPresent(last -> lines.add(last.add(ONE)));
      }
    }
  }

  private static List<StandardValue.Band> bands(StandardValue table) {
    return ((StandardValue.Banded) table).bands();
  }

  /** The ceiling for that many insured, in millionths. */
  static long in(StandardValue table, BigInteger insured) {
    for (StandardValue.Band band : bands(table)) {
      if (band.upTo().isEmpty()
          || insured.compareTo(BigInteger.valueOf(band.upTo().getAsLong())) <= 0) {
        return band.code();
      }
    }
    throw new IllegalArgumentException("The last band of " + table + " is not open");
  }

  /**
   * The first and the last of each stretch in which no band changes. With the layoffs known, also the fewest insured that do
   * under each ceiling, and one less; within a band more insured always do better.
   *
   * <p>With the layoffs unknown too, two ceilings are told apart by a number of insured with a whole number of layoffs
   * between the two: by the last of a stretch that is long enough, else by the first within it that has one.
   */
  List<BigInteger> unknownInsured(Optional<BigInteger> layoffs) {
    TreeSet<BigInteger> insured = new TreeSet<>(lines);
    lines.stream()
        .map(line -> line.subtract(ONE))
        .filter(n -> n.signum() > 0)
        .forEach(insured::add);
    insured.add(HUGE);
    if (layoffs.isPresent()) {
      for (long rate : rates) {
        if (rate > 0 && layoffs.get().signum() > 0) {
          BigInteger fewest = quotientUp(layoffs.get().multiply(MILLION), BigInteger.valueOf(rate));
          insured.add(fewest);
          insured.add(fewest.subtract(ONE).max(ONE));
        }
      }
    } else {
      for (BigInteger first : lines) {
        insured.addAll(tellingApart(first));
      }
    }
    return List.copyOf(insured);
  }

  private TreeSet<BigInteger> tellingApart(BigInteger first) {
    TreeSet<BigInteger> insured = new TreeSet<>();
    BigInteger next = lines.higher(first);
    if (next == null) {
      return insured;
    }
    TreeSet<Long> here = new TreeSet<>(UNSTATED);
    tables.forEach(table -> here.add(in(table, first)));
    for (long lower : here) {
      for (long upper : here.tailSet(lower, false)) {
        // The last of a long stretch is among the candidates already.
        boolean isLong =
            next.subtract(ONE).multiply(BigInteger.valueOf(upper - lower)).compareTo(MILLION) >= 0;
        if (!isLong) {
          LongStream.range(first.longValueExact(), next.longValueExact())
              .filter(number -> number * lower / 1_000_000 != number * upper / 1_000_000)
              .limit(1)
              .mapToObj(BigInteger::valueOf)
              .forEach(insured::add);
        }
      }
    }
    return insured;
  }

  /** None, one, more than any; and for each number of insured that is tried the most that do under each ceiling, and one more. */
  List<BigInteger> unknownLayoffs(Optional<BigInteger> knownInsured) {
    TreeSet<BigInteger> layoffs = new TreeSet<>(List.of(BigInteger.ZERO, ONE, HUGE.multiply(HUGE)));
    for (BigInteger insured : Candidates.known(knownInsured, unknownInsured(Optional.empty()))) {
      TreeSet<Long> here = new TreeSet<>(UNSTATED);
      tables.forEach(table -> here.add(in(table, insured)));
      for (long rate : here) {
        layoffs.add(most(insured, rate));
        layoffs.add(most(insured, rate).add(ONE));
      }
    }
    return List.copyOf(layoffs);
  }

  private static BigInteger most(BigInteger insured, long rate) {
    return insured.multiply(BigInteger.valueOf(rate)).divide(MILLION);
  }

  private static BigInteger quotientUp(BigInteger dividend, BigInteger divisor) {
    return dividend.add(divisor).subtract(ONE).divide(divisor);
  }
}
