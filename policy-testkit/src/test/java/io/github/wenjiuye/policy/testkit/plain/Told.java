package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Subject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is told of a complete claim.
 *
 * @param eligible whether it succeeds
 * @param grant what follows: nothing where it fails, but for a duty that binds
 */
record Told(boolean eligible, Optional<Grant> grant) {

  static final Told FAILS = new Told(false, Optional.empty());

  /** From where on a sum stands for every greater one. */
  private static final BigInteger ENDLESS = BigInteger.TEN.pow(12);

  /** The same as a sum of money. */
  static final Money ENDLESS_SUM = Money.ofFen(ENDLESS.longValueExact());

  static Told granting(Grant grant) {
    return new Told(true, Optional.of(grant));
  }

  static MoneyRange sum(BigInteger fen) {
    return fen.compareTo(ENDLESS) >= 0
        ? MoneyRange.atLeast(ENDLESS_SUM)
        : MoneyRange.exactly(Money.ofFen(fen.longValueExact()));
  }

  static Told pays(BigInteger fen) {
    return pays(fen, Optional.empty());
  }

  static Told pays(BigInteger fen, Optional<Payee> payTo) {
    return granting(new Grant.Payment(
        sum(fen),
        Optional.empty(),
        OptionalLong.empty(),
        ImmutableList.of(),
        payTo,
        ImmutableList.of()));
  }

  static Told paysMonthly(BigInteger fen, int months) {
    return granting(new Grant.Payment(
        sum(fen.multiply(BigInteger.valueOf(months))),
        Optional.of(sum(fen)),
        OptionalLong.of(months),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of()));
  }

  static Told lends(BigInteger limit, Optional<BigInteger> requested) {
    return granting(new Grant.LoanLimit(
        sum(limit), requested.map(asked -> sum(asked.min(limit))), ImmutableList.of()));
  }

  static Told opens(Subject to) {
    return granting(new Grant.Access(to));
  }

  static Told puts(Subject first) {
    return granting(new Grant.Priority(first));
  }

  static Told defers(
      Subject of, Optional<LocalDate> until, Optional<LocalDate> noLaterThan, BigInteger fen) {
    return granting(
        new Grant.Deferral(of, until, noLaterThan, Optional.of(sum(fen)), ImmutableList.of()));
  }

  static Told waives(
      Subject of, Extent extent, Optional<LocalDate> until, Optional<BigInteger> fen) {
    return granting(
        new Grant.Waiver(of, Optional.of(extent), until, fen.map(Told::sum), ImmutableList.of()));
  }

  static Told extendsUntil(Subject of, Optional<LocalDate> until, Optional<BigInteger> monthly) {
    return granting(new Grant.Extension(
        of, until, Optional.empty(), monthly.map(Told::sum), ImmutableList.of()));
  }

  static Told binds(Map<String, String> shortfall) {
    return new Told(
        shortfall.isEmpty(),
        Optional.of(new Grant.Compliance(ImmutableMap.copyOf(shortfall), ImmutableList.of())));
  }
}
