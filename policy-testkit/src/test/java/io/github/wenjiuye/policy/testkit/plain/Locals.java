package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the leagues set, and what is supposed of what nobody set.
 *
 * @param standards what was supplied
 * @param supposed a value for each standard that was not
 */
record Locals(LocalStandards standards, Map<LocalStandard, StandardValue> supposed) {

  /** What holds in a league on a day; empty where nobody set it. */
  private Optional<StandardValue> set(LocalStandard standard, League league, LocalDate day) {
    return standards.in(league, standard).stream()
        .filter(dated -> dated.from().map(from -> !day.isBefore(from)).orElse(true))
        .filter(dated -> dated.to().map(to -> !day.isAfter(to)).orElse(true))
        .map(LocalStandards.Dated::value)
        .findFirst();
  }

  StandardValue in(LocalStandard standard, Facts facts, LocalDate day) {
    return set(standard, league(facts), day).orElseGet(() -> suppose(standard));
  }

  private StandardValue suppose(LocalStandard standard) {
    StandardValue value = supposed.get(standard);
    if (value == null) {
      throw new IllegalStateException("Nothing is supposed of " + standard);
    }
    return value;
  }

  private static League league(Facts facts) {
    String code = facts.has("league") ? facts.code("league") : "150100";
    for (League league : League.values()) {
      if (league.code().equals(code) || league.name().equals(code)) {
        return league;
      }
    }
    throw new IllegalStateException("No league " + code);
  }

  BigInteger number(LocalStandard standard, Facts facts, LocalDate day) {
    return BigInteger.valueOf(((StandardValue.Single) in(standard, facts, day)).code());
  }

  /** The code of the member of a closed list that was chosen. */
  String symbol(LocalStandard standard, Facts facts, LocalDate day) {
    Domain domain = ((Form.Single) standard.form()).domain();
    return domain.symbols().get(number(standard, facts, day).intValueExact()).code();
  }

  /** One of several named values. */
  Optional<BigInteger> named(LocalStandard standard, String name, Facts facts, LocalDate day) {
    StandardValue value = in(standard, facts, day);
    return Optional.ofNullable(((StandardValue.Named) value).values().get(name))
        .map(BigInteger::valueOf);
  }

  /** The value for a kind; where the league's table lacks the kind, what is supposed. */
  BigInteger ofKind(LocalStandard standard, String kind, Facts facts, LocalDate day) {
    return named(standard, kind, facts, day)
        .orElseGet(() -> BigInteger.valueOf(
            ((StandardValue.Named) suppose(standard)).values().get(kind)));
  }

  /** The ceiling of the band in which a number lies, in millionths. */
  BigInteger banded(LocalStandard standard, BigInteger number, Facts facts, LocalDate day) {
    for (StandardValue.Band band : ((StandardValue.Banded) in(standard, facts, day)).bands()) {
      if (band.upTo().isEmpty()
          || number.compareTo(BigInteger.valueOf(band.upTo().getAsLong())) <= 0) {
        return BigInteger.valueOf(band.code());
      }
    }
    throw new IllegalStateException("The last band is open");
  }
}
