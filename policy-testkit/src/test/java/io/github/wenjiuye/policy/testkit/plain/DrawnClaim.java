package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws claims of which everything is known, close to where answers change. */
final class DrawnClaim {

  /** The days at which something changes in some provision. */
  static final ImmutableList<LocalDate> DAYS = ImmutableList.of(
      LocalDate.of(2020, 1, 1),
      LocalDate.of(2020, 1, 20),
      LocalDate.of(2020, 1, 25),
      LocalDate.of(2020, 4, 15),
      LocalDate.of(2020, 5, 9),
      LocalDate.of(2020, 6, 30),
      LocalDate.of(2020, 12, 31));

  private static final ImmutableList<League> LEAGUES =
      ImmutableList.of(League.HOHHOT, League.BAOTOU, League.ORDOS, League.ALXA);

  /** What a claim succeeds with when it is not so. */
  private static final ImmutableSet<String> BETTER_NOT = ImmutableSet.of(
      "employedAtLeaving",
      "fixedPremises",
      "placeableOnMarket",
      "stablyEmployed",
      "entitled",
      "internshipRequired",
      "capOnGraduates",
      "alreadyPaidThisYear",
      "special",
      "handsOnNeeded",
      "incubatorRecommended",
      "creditCommunityRecommended",
      "honoured",
      "assessedCreditworthy",
      "secondTimeEntrepreneur",
      "otherTrustedGroup");

  private static final ImmutableMap<String, ImmutableList<String>> SECTORS = ImmutableMap.of(
      "4.1", ImmutableList.of("CONSTRUCTION"),
      "24.2", ImmutableList.of("COAL_MINING", "OTHER_HIGH_RISK"));

  private static final ImmutableList<Long> COUNTS = ImmutableList.of(
      0L, 1L, 2L, 3L, 5L, 6L, 7L, 11L, 12L, 13L, 20L, 25L, 30L, 31L, 99L, 100L, 101L, 125L, 10_000L,
      12_000L);
  private static final ImmutableList<Integer> PERCENTS =
      ImmutableList.of(5, 8, 15, 20, 25, 50, 60, 80, 100, 120);

  private final Random random;
  private final String provision;
  private final List<LocalDate> days = new ArrayList<>(DAYS);
  private final List<Long> counts = new ArrayList<>();

  private DrawnClaim(Random random, String provision) {
    this.random = random;
    this.provision = provision;
  }

  static Claim draw(Random random, String provision) {
    return (Claim) new DrawnClaim(random, provision).party(shape(provision));
  }

  private static Shape<?> shape(String provision) {
    Shape<?> shape = Claims.shapes().get(provision);
    if (shape == null) {
      throw new IllegalArgumentException("No claim is made under " + provision);
    }
    return shape;
  }

  private Object party(Shape<?> shape) {
    Map<Fact<?, ?>, Object> values = new HashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      if (!fact.isLabel()) {
        values.put(fact, value(fact));
      }
    }
    shape.fact("openEnded").ifPresent(openEnded -> {
      if (random.nextInt(4) == 0) {
        values.remove(shape.fact("endsOn").orElseThrow());
        values.put(openEnded, true);
      } else {
        values.remove(openEnded);
      }
    });
    return shape.build(values);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Object value(Fact<?, ?> fact) {
    return switch (fact.sort()) {
      case PARTY -> party(fact.shape());
      case ITEMS -> items(fact);
      case TRUTH -> random.nextInt(6) == 0 == !BETTER_NOT.contains(fact.name()) ? false : true;
      case SYMBOL -> symbol(fact);
      case DAY -> day();
      case MONTH -> YearMonth.from(one(DAYS)).plusMonths(random.nextInt(4) - 1);
      case TIME -> one(Suppositions.HOURS);
      case DIVISION -> Division.of(one(ImmutableList.of("150105", "152921", "150000", "110105")));
      case PROVINCE -> Province.of(one(ImmutableList.of("15", "14", "14", "21", "65")));
      case TEXT ->
        fact.name().equals("place")
            ? one(Suppositions.PLACES)
            : one(ImmutableList.of("优秀", "良好", "合格", "不合格"));
      case COUNT -> count(fact);
      case MONEY -> money(fact);
      case RATE -> Rate.ofMillionths(one(ImmutableList.of(0L, 1L, 123_455L, 123_456L, 1_000_000L)));
      case CREDIT_CODE -> throw new IllegalArgumentException("A label: " + fact);
    };
  }

  private ImmutableList<Object> items(Fact<?, ?> fact) {
    int size = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(4);
    ImmutableList.Builder<Object> items = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      items.add(party(fact.shape()));
    }
    return items.build();
  }

  private Object symbol(Fact<?, ?> fact) {
    if (fact.name().equals("league")) {
      return one(LEAGUES);
    }
    List<Coded> members = fact.domain().symbols();
    if (fact.name().equals("sector") && SECTORS.containsKey(provision) && random.nextInt(4) > 0) {
      List<String> better = SECTORS.get(provision);
      members =
          members.stream().filter(member -> better.contains(member.code())).toList();
    } else if (random.nextInt(3) == 0) {
      return members.get(0);
    }
    return one(members);
  }

  private LocalDate day() {
    LocalDate day = one(days)
        .plusYears(one(ImmutableList.of(0, 0, 0, 0, 1, -1, 2, -2, 3)))
        .plusMonths(one(ImmutableList.of(0, 0, 0, 0, 1, 6, -6)))
        .plusDays(one(ImmutableList.of(0, 0, 1, -1, -1, 10)));
    days.add(day);
    days.add(day);
    return day;
  }

  private long count(Fact<?, ?> fact) {
    if (fact.name().equals("year")) {
      return 2019L + random.nextInt(4);
    }
    long count = counts.isEmpty() || random.nextInt(3) == 0
        ? one(COUNTS)
        : (one(counts) * one(PERCENTS) + 99) / 100 + random.nextInt(3) - 1;
    count = Math.min(Math.max(count, fact.domain().min()), fact.domain().max());
    counts.add(count);
    return count;
  }

  private Money money(Fact<?, ?> fact) {
    long fen = one(ImmutableList.of(
            0L, 1L, 99L, 12_345L, 9_999_999L, 10_000_000L, 10_000_001L, 45_000_000L))
        + random.nextInt(2);
    return Money.ofFen(Math.max(fen, fact.domain().min()));
  }
}
