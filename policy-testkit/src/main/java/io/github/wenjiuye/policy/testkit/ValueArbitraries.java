package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Known values of leaves, most of them where answers change. */
final class ValueArbitraries {

  private static final int QUARTERS = 96;
  private static final long MINUTES_OF_A_QUARTER = 15;
  private static final long SMALL = 30;
  private static final long LARGE = 1_000_000;
  private static final long HUNDREDTH = 10_000;
  private static final int FIRST_YEAR = 1960;
  private static final int LAST_YEAR = 2060;
  private static final ImmutableList<Long> HOT_FEN = ImmutableList.of(
      100_000L,
      150_000L,
      123_456L,
      1L,
      10_000_000L,
      15_000_000L,
      20_000_000L,
      40_000_000L,
      44_000_000L);
  private static final ImmutableList<Long> HOT_MILLIONTHS =
      ImmutableList.of(55_000L, 100_000L, 200_000L, 500_000L, 1_000_000L);
  private static final ImmutableList<String> IN_THE_REGION =
      ImmutableList.of("150105", "150100", "150000", "152921", "159999");
  private static final ImmutableList<String> ELSEWHERE =
      ImmutableList.of("110105", "140200", "149999", "210000", "620102", "820000");
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("A", "B", "C", "东街", "西街", "南街");
  private static final String CREDIT_CODE_STEM = "91150100MA0N00000";

  private final Sampling sampling;

  ValueArbitraries(Sampling sampling) {
    this.sampling = sampling;
  }

  /**
   * What is known of a leaf beside its domain.
   *
   * @param numbers values beside which something changes
   * @param success the value with which a claim succeeds
   * @param texts the texts that are told apart
   */
  record Hints(List<Long> numbers, Optional<Object> success, List<String> texts) {

    static final Hints NONE = new Hints(ImmutableList.of(), Optional.empty(), ImmutableList.of());
  }

  /** Values of a leaf, of the type that its fact has. */
  Arbitrary<?> of(Fact<?, ?> fact, Hints hints) {
    Domain domain = fact.domain();
    return switch (domain.sort()) {
      case COUNT -> around(domain, hints.numbers(), sampling.counts());
      case MONEY -> around(domain, hints.numbers(), HOT_FEN).map(Money::ofFen);
      case RATE -> around(domain, hints.numbers(), HOT_MILLIONTHS).map(Rate::ofMillionths);
      case DAY -> days(hot(domain, hints, LocalDate.class));
      case MONTH ->
        days(hot(domain, hints, YearMonth.class).stream()
                .map(month -> month.atDay(1))
                .toList())
            .map(YearMonth::from);
      case TIME -> times(hot(domain, hints, LocalTime.class));
      case TRUTH -> leaning(hints, Arbitraries.of(true, false));
      case SYMBOL -> leaning(hints, Arbitraries.of(domain.symbols()));
      case DIVISION ->
        Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(IN_THE_REGION)), Tuple.of(1, Arbitraries.of(ELSEWHERE)))
            .map(Division::of);
      case PROVINCE ->
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Province.of("15"))),
            Tuple.of(3, Arbitraries.of(Province.all())));
      case TEXT -> fact.isLabel() ? anyName() : names(hints.texts());
      case CREDIT_CODE ->
        Arbitraries.just(
            CreditCode.of(CREDIT_CODE_STEM + CreditCode.checkCharacter(CREDIT_CODE_STEM)));
      case PARTY, ITEMS -> throw new IllegalArgumentException("No leaf: " + domain.sort());
    };
  }

  /** More often than not what makes a claim succeed, where that is known. */
  private static Arbitrary<?> leaning(Hints hints, Arbitrary<?> any) {
    return hints.success().isEmpty()
        ? any
        : Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(hints.success().get())), Tuple.of(1, any));
  }

  private static <T> List<T> hot(Domain domain, Hints hints, Class<T> type) {
    return Stream.concat(
            hints.numbers().stream().flatMap(code -> domain.value(code).stream()),
            hints.success().stream())
        .map(type::cast)
        .toList();
  }

  /** Quarters of an hour, so that two of them often coincide, and a minute beside them. */
  private static Arbitrary<LocalTime> times(List<LocalTime> hot) {
    Arbitrary<LocalTime> quarters = Combinators.combine(
            Arbitraries.integers().between(0, QUARTERS - 1),
            Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, -1)))
        .as((quarter, beside) ->
            LocalTime.MIDNIGHT.plusMinutes(quarter * MINUTES_OF_A_QUARTER + beside));
    return hot.isEmpty()
        ? quarters
        : Arbitraries.frequencyOf(
            Tuple.of(2, quarters),
            Tuple.of(1, Arbitraries.of(hot).map(time -> time.truncatedTo(ChronoUnit.MINUTES))));
  }

  Arbitrary<LocalTime> times() {
    return times(ImmutableList.of());
  }

  /** Values of a leaf as rules see them. */
  Arbitrary<Long> codes(Domain domain) {
    return switch (domain.sort()) {
      case COUNT -> around(domain, ImmutableList.of(), sampling.counts());
      case MONEY -> around(domain, ImmutableList.of(), HOT_FEN);
      case RATE -> around(domain, ImmutableList.of(), HOT_MILLIONTHS);
      default -> Arbitraries.longs().between(domain.min(), domain.max());
    };
  }

  /** Rates from nothing to the whole. */
  Arbitrary<Rate> shares() {
    return codes(Domain.between(Sort.RATE, 0, Rate.UNITS)).map(Rate::ofMillionths);
  }

  /** Names by which something is looked up. */
  Arbitrary<String> names() {
    return names(ImmutableList.of());
  }

  private static Arbitrary<String> names(List<String> known) {
    List<String> some = Stream.concat(known.stream(), NAMES.stream()).distinct().toList();
    return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(some)), Tuple.of(1, anyName()));
  }

  private static Arbitrary<String> anyName() {
    return Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(3);
  }

  Arbitrary<LocalDate> days() {
    return days(ImmutableList.of());
  }

  private Arbitrary<LocalDate> days(List<LocalDate> more) {
    return new AroundDays(Stream.concat(
                sampling.days().stream(),
                more.stream()
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR))
            .distinct()
            .collect(ImmutableList.toImmutableList()))
        .days();
  }

  /** Within a domain: its least values, small ones, those that matter and their neighbours, and now and then any. */
  private static Arbitrary<Long> around(Domain domain, List<Long> own, List<Long> usual) {
    long least = domain.min() == -Domain.UNBOUNDED ? 0 : domain.min();
    long most = Math.min(domain.max(), least + LARGE * LARGE);
    ImmutableList<Long> hot = Stream.concat(
            // Those of the fact itself come up as often as all the others.
            own.stream().flatMap(value -> Stream.of(value, value, value)),
            usual.stream().flatMap(value -> Stream.of(value, value + 1, value - 1)))
        .filter(value -> value >= least && value <= most)
        .collect(ImmutableList.toImmutableList());
    // A rate is small in hundredths, not in millionths.
    long unit = domain.sort() == Sort.RATE ? HUNDREDTH : 1;
    return Arbitraries.longs()
        .between(least, most)
        .shrinkTowards(least)
        .withDistribution(new Around(hot, unit, SMALL, LARGE));
  }
}
