package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws claims from their shapes, with every value that a type can express, whether or not it can be true. */
final class Drawn {

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final double KNOWN = 0.6;
  private static final long RATES = 999_999_999_999_999L;

  private Drawn() {}

  static Arbitrary<Claim> claims() {
    return Arbitraries.of(Claims.shapes().values()).flatMap(Drawn::claim);
  }

  private static Arbitrary<Claim> claim(Shape<? extends Claim> shape) {
    return party(shape).map(claim -> claim);
  }

  static <T> Arbitrary<T> party(Shape<T> shape) {
    List<Arbitrary<Optional<Map.Entry<Fact<?, ?>, Object>>>> facts = shape.facts().stream()
        .map(fact -> value(fact)
            .<Map.Entry<Fact<?, ?>, Object>>map(value -> Map.entry(fact, value))
            .optional(KNOWN))
        .toList();
    return Combinators.combine(facts)
        .as(known -> shape.build(known.stream()
            .flatMap(Optional::stream)
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  private static Arbitrary<Object> value(Fact<?, ?> fact) {
    if (fact.sort() == Sort.PARTY) {
      return party(fact.shape()).map(party -> party);
    } else if (fact.sort() == Sort.ITEMS) {
      return party(fact.shape()).list().ofMaxSize(3).map(ImmutableList::copyOf);
    }
    return leaf(fact).map(leaf -> leaf);
  }

  private static Arbitrary<?> leaf(Fact<?, ?> fact) {
    return switch (fact.sort()) {
      case COUNT -> Arbitraries.longs();
      case MONEY -> monies();
      case RATE -> rates();
      case DAY -> days();
      case MONTH -> days().map(YearMonth::from);
      case TIME ->
        Arbitraries.integers()
            .between(0, MINUTES_OF_A_DAY - 1)
            .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
      case TRUTH -> Arbitraries.of(true, false);
      case PROVINCE -> provinces();
      case SYMBOL -> Arbitraries.of(fact.domain().symbols());
      case DIVISION ->
        Combinators.combine(provinces(), Arbitraries.integers().between(0, 9999))
            .as((province, rest) ->
                Division.of(Integer.toString(province.number() * 10_000 + rest)));
      case TEXT -> texts();
      case CREDIT_CODE -> creditCodes();
      case PARTY, ITEMS -> throw new IllegalArgumentException(fact.toString());
    };
  }

  static Arbitrary<Money> monies() {
    return Arbitraries.longs().map(Money::ofFen);
  }

  static Arbitrary<Rate> rates() {
    return Arbitraries.longs().between(-RATES, RATES).map(Rate::ofMillionths);
  }

  static Arbitrary<LocalDate> days() {
    long first = LocalDate.of(0, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Province> provinces() {
    return Arbitraries.of("11", "15", "37", "50", "65", "71", "82").map(Province::of);
  }

  static Arbitrary<CreditCode> creditCodes() {
    return Arbitraries.strings()
        .withChars(CREDIT_CODE_ALPHABET.toCharArray())
        .ofLength(17)
        .map(code -> CreditCode.of(code + CreditCode.checkCharacter(code)));
  }

  /** Any text that UTF-8 can carry. */
  static Arbitrary<String> texts() {
    Arbitrary<Integer> points = Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    return Arbitraries.oneOf(
        Arbitraries.of("", "A-17", "内蒙古某某有限公司", "\"", "\\", "\n", "\u0000", "\u2028", "𠀀"),
        points
            .list()
            .ofMaxSize(5)
            .map(chosen -> chosen.stream().map(Character::toString).reduce("", String::concat)));
  }
}
