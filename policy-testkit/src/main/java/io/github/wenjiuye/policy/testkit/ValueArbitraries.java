package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Known values of leaves, most of them where answers change. */
final class ValueArbitraries {

  private static final LocalDate NEAR_FROM = LocalDate.of(2018, 1, 1);
  private static final LocalDate NEAR_TO = LocalDate.of(2022, 12, 31);
  private static final LocalDate FAR_FROM = LocalDate.of(1950, 1, 1);
  private static final LocalDate FAR_TO = LocalDate.of(2080, 12, 31);
  private static final int QUARTERS = 96;
  private static final long MINUTES_OF_A_QUARTER = 15;
  private static final long SMALL = 30;
  private static final long LARGE = 1_000_000;
  private static final long HUNDREDTH = 10_000;
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
  private static final String CREDIT_CODE_STEM = "91150100MA0N00000";

  private final Sampling sampling;

  ValueArbitraries(Sampling sampling) {
    this.sampling = sampling;
  }

  /** Values of a leaf, of the type that its fact has. */
  Arbitrary<?> of(Domain domain) {
    return switch (domain.sort()) {
      case COUNT -> counts(domain);
      case MONEY -> money(domain).map(Money::ofFen);
      case RATE -> rates(domain).map(Rate::ofMillionths);
      case DAY -> days();
      case MONTH -> days().map(YearMonth::from);
      case TIME -> times();
      case TRUTH -> Arbitraries.of(true, false);
      case SYMBOL -> Arbitraries.of(domain.symbols());
      case DIVISION ->
        Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(IN_THE_REGION)), Tuple.of(1, Arbitraries.of(ELSEWHERE)))
            .map(Division::of);
      case PROVINCE ->
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Province.of("15"))),
            Tuple.of(3, Arbitraries.of(Province.all())));
      case TEXT -> Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(3);
      case CREDIT_CODE ->
        Arbitraries.just(
            CreditCode.of(CREDIT_CODE_STEM + CreditCode.checkCharacter(CREDIT_CODE_STEM)));
      case PARTY, ITEMS -> throw new IllegalArgumentException("No leaf: " + domain.sort());
    };
  }

  /** Quarters of an hour, so that two of them often coincide, and a minute beside them. */
  private static Arbitrary<LocalTime> times() {
    return Combinators.combine(
            Arbitraries.integers().between(0, QUARTERS - 1),
            Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, -1)))
        .as((quarter, beside) ->
            LocalTime.MIDNIGHT.plusMinutes(quarter * MINUTES_OF_A_QUARTER + beside));
  }

  /** Values of a leaf as rules see them. */
  Arbitrary<Long> codes(Domain domain) {
    return switch (domain.sort()) {
      case COUNT -> counts(domain);
      case MONEY -> money(domain);
      case RATE -> rates(domain);
      default -> Arbitraries.longs().between(domain.min(), domain.max());
    };
  }

  Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> hot = Combinators.combine(
            Arbitraries.of(sampling.days()),
            Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, -1)),
            Arbitraries.of(0, -1, 1))
        .as((day, years, days) -> day.plusYears(years).plusDays(days));
    return Arbitraries.frequencyOf(
        Tuple.of(6, hot),
        Tuple.of(3, between(NEAR_FROM, NEAR_TO)),
        Tuple.of(1, between(FAR_FROM, FAR_TO)));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .withDistribution(RandomDistribution.uniform())
        .map(LocalDate::ofEpochDay);
  }

  private Arbitrary<Long> counts(Domain domain) {
    return around(domain, sampling.counts());
  }

  private static Arbitrary<Long> money(Domain domain) {
    return around(domain, HOT_FEN);
  }

  private static Arbitrary<Long> rates(Domain domain) {
    return around(domain, HOT_MILLIONTHS);
  }

  /** Within a domain: its least values, small ones, the hot ones and their neighbours, and now and then any. */
  private static Arbitrary<Long> around(Domain domain, List<Long> hot) {
    long least = domain.min() == -Domain.UNBOUNDED ? 0 : domain.min();
    long most = Math.min(domain.max(), least + LARGE * LARGE);
    List<Long> inside = hot.stream()
        .flatMap(value -> List.of(value, value + 1, value - 1).stream())
        .filter(domain::contains)
        .distinct()
        .toList();
    ImmutableList.Builder<Tuple2<Integer, Arbitrary<Long>>> choices = ImmutableList.builder();
    // A rate is small in hundredths, not in millionths.
    long unit = domain.sort() == Sort.RATE ? HUNDREDTH : 1;
    choices.add(Tuple.of(
        4, longs(0, Math.min((most - least) / unit, SMALL)).map(small -> least + small * unit)));
    if (!inside.isEmpty()) {
      choices.add(Tuple.of(5, Arbitraries.of(inside)));
    }
    choices.add(Tuple.of(2, longs(least, Math.min(most, least + LARGE))));
    if (domain.sort() != Sort.RATE) {
      choices.add(Tuple.of(1, longs(least, most)));
    }
    return Arbitraries.frequencyOf(choices.build());
  }

  private static Arbitrary<Long> longs(long least, long most) {
    return Arbitraries.longs().between(least, most);
  }
}
