package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim of which something is hidden.
 *
 * @param claim what is still known
 * @param axes what is not, with values that may matter
 */
record OpenClaim(Claim claim, List<Grid.Axis> axes) {

  private static final int MOST_HIDDEN = 3;
  private static final long MOST_COMPLETIONS = 40_000;
  private static final ImmutableList<Integer> PERCENTS =
      ImmutableList.of(5, 8, 15, 20, 25, 50, 60, 80, 120);

  /** Facts that decide nothing and are told where they are known. */
  private static final Set<String> PREFERENCE = Set.of(
      "enterprise.affectedByEpidemic", "enterprise.localLeading", "enterprise.labourIntensive");

  static OpenClaim of(Drawn drawn, Random random) {
    Claim whole = drawn.claim();
    Facts facts = Facts.of(whole);
    List<String> hot = hot(whole, facts);
    while (true) {
      Set<String> hidden = new LinkedHashSet<>();
      int number = 1 + random.nextInt(MOST_HIDDEN);
      for (int i = 0; i < number && !hot.isEmpty(); i++) {
        String path = hot.get(random.nextInt(hot.size()));
        hidden.add(path);
      }
      List<Grid.Axis> axes = axes(whole.provision(), facts, hidden, drawn);
      if (Grid.size(axes) <= MOST_COMPLETIONS) {
        return new OpenClaim(
            (Claim) without(whole.shape(), whole, "", hidden), ImmutableList.copyOf(axes));
      }
    }
  }

  /** The facts that matter to a claim of which nothing is known. */
  private static List<String> hot(Claim whole, Facts facts) {
    Claim nothing = (Claim) whole.shape().build(ImmutableMap.of());
    Set<String> names = PolicyEvaluator.builder().build().evaluate(nothing).pending().stream()
        .filter(pending -> pending.kind() == Pending.Kind.FACT)
        .map(Pending::name)
        .collect(Collectors.toSet());
    return facts.values().entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Integer))
        .map(Map.Entry::getKey)
        .filter(path ->
            names.contains(path) || path.equals("league") || (path.contains("[") && isUsed(path)))
        .filter(path -> !path.endsWith(".month"))
        .toList();
  }

  /** Of a person and a contract few facts are looked at in a list. */
  private static boolean isUsed(String path) {
    return !path.contains(".person.")
        || path.matches(
            ".*(ruralLabourer|registeredPoor|ruralMigrant|graduatedOn|UnemployedSince)");
  }

  private static List<Grid.Axis> axes(
      String provision, Facts facts, Set<String> hidden, Drawn drawn) {
    List<Grid.Axis> axes = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>(hidden);
    for (String path : hidden) {
      // Of a contract without an end nothing says whether it has one.
      if (path.contains("contract.") && !path.endsWith("startsOn")) {
        unknown.add(path.replace("openEnded", "endsOn"));
        unknown.add(path.replace("endsOn", "openEnded"));
      }
    }
    if (provision.equals("3.1b")) {
      unknown.removeAll(PREFERENCE);
    }
    unknown.remove("requested");
    for (String path : unknown) {
      axes.add(new Grid.Axis(
          Pending.Kind.FACT, path, values(fact(provision, path), path, facts, hidden, drawn)));
    }
    for (LocalStandard standard : LocalStandard.values()) {
      if (isFor(standard, provision)) {
        axes.add(
            new Grid.Axis(Pending.Kind.STANDARD, standard.wireName(), Suppositions.of(standard)));
      }
    }
    return axes;
  }

  private static boolean isFor(LocalStandard standard, String provision) {
    String sentence = provision.replaceAll("[a-z]$", "");
    return (standard.sentence().equals(sentence)
            && (standard != LocalStandard.LAYOFF_RATE_CEILING || provision.equals("3.1a"))
            && (!sentence.equals("3.1")
                || provision.equals("3.1b")
                || standard == LocalStandard.LAYOFF_RATE_CEILING)
            && !provision.equals("11.1a"))
        || (standard == LocalStandard.TRAINING_SUBSIDY && provision.equals("23.2"));
  }

  private static Fact<?, ?> fact(String provision, String path) {
    Shape<?> shape = Claims.shapes().get(provision);
    Fact<?, ?> fact = null;
    for (String step : path.split("\\.")) {
      fact = shape.fact(step.replaceAll("\\[.*", "")).orElseThrow();
      if (!fact.sort().isLeaf()) {
        shape = fact.shape();
      }
    }
    return Objects.requireNonNull(fact);
  }

  private static List<?> values(
      Fact<?, ?> fact, String path, Facts facts, Set<String> hidden, Drawn drawn) {
    return switch (fact.sort()) {
      case TRUTH -> List.of(true, false);
      case SYMBOL ->
        path.equals("league")
            ? List.of(League.HOHHOT, League.BAOTOU, League.ORDOS, League.ALXA)
            : fact.domain().symbols();
      case DIVISION -> List.of(Division.of("150105"), Division.of("110105"));
      case PROVINCE ->
        List.of(
            Province.of("15"),
            Province.of("14"),
            Province.of("21"),
            Province.of("11"),
            Province.of("65"));
      case TEXT ->
        path.equals("place")
            ? List.of("东市", "西市", "集市", "北市")
            : List.of("优秀", "良好", "合格", "不合格", "特等", "未知");
      case TIME -> {
        List<Object> times = new ArrayList<>(Suppositions.HOURS);
        times.add(LocalTime.MIN);
        times.add(LocalTime.MAX);
        yield times;
      }
      case DAY -> days(path, facts, hidden, drawn);
      case COUNT -> counts(fact, facts);
      case MONEY ->
        List.of(
            Money.ofFen(fact.domain().min()),
            Money.ofFen(10_000_000),
            Money.ofFen(10_000_001),
            Money.ofFen(20_000_000_000_000L));
      case RATE ->
        List.of(
            Rate.ofMillionths(0),
            Rate.ofMillionths(1),
            Rate.ofMillionths(123_455),
            Rate.ofMillionths(123_456),
            Rate.ofMillionths(999_999),
            Rate.ofMillionths(1_000_000));
      default -> throw new IllegalArgumentException("Nothing to try for " + path);
    };
  }

  private static List<LocalDate> days(String path, Facts facts, Set<String> hidden, Drawn drawn) {
    Set<LocalDate> bases = new TreeSet<>(DrawnClaim.DAYS);
    bases.add(LocalDate.of(2020, 2, 3));
    String item = path.contains("[") ? path.replaceAll("\\..*", "") : "";
    facts.values().forEach((other, value) -> {
      boolean near = !other.contains("[") || other.startsWith(item);
      if (value instanceof LocalDate day && near) {
        bases.add(day);
      }
    });
    boolean alone = hidden.stream()
            .filter(other -> facts.values().get(other) instanceof LocalDate)
            .count()
        < 2;
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate base : bases) {
      for (int years : alone ? new int[] {-3, -2, -1, 0, 1, 2, 3} : new int[] {-1, 0, 1, 2}) {
        for (int months : path.contains("hires") && alone ? new int[] {-6, 0, 6} : new int[] {0}) {
          LocalDate day = base.plusYears(years).plusMonths(months);
          days.add(day.minusDays(1));
          days.add(day);
          days.add(day.plusDays(1));
        }
      }
    }
    if (!path.contains("[")) {
      days.addAll(changes(drawn));
    }
    days.add(LocalDate.of(1900, 1, 1));
    days.add(LocalDate.of(2100, 1, 1));
    return List.copyOf(days);
  }

  /** The days at which a league's standard begins or ends. */
  private static Set<LocalDate> changes(Drawn drawn) {
    Set<LocalDate> days = new TreeSet<>();
    for (String place : drawn.standards().places()) {
      for (LocalStandard standard : LocalStandard.values()) {
        if (isFor(standard, drawn.claim().provision())) {
          drawn.standards().at(place, standard).forEach(dated -> {
            dated.from().ifPresent(days::add);
            dated.to().ifPresent(to -> days.add(to.plusDays(1)));
          });
        }
      }
    }
    return days;
  }

  private static List<Long> counts(Fact<?, ?> fact, Facts facts) {
    Set<Long> counts = new TreeSet<>(Set.of(
        0L, 1L, 2L, 3L, 5L, 6L, 7L, 11L, 12L, 30L, 31L, 100L, 101L, 2019L, 2020L, 2021L, 2022L,
        11_999L, 12_000L));
    facts.values().values().forEach(value -> {
      if (value instanceof Long count) {
        for (int percent : PERCENTS) {
          long part = count * percent / 100;
          long whole = count * 100 / percent;
          counts.addAll(List.of(
              part, part + 1, whole, whole + 1, Math.max(part - 1, 0), Math.max(whole - 1, 0)));
        }
        counts.addAll(List.of(count, count + 1, Math.max(count - 1, 0)));
      }
    });
    counts.add(Math.min(fact.domain().max(), 100_000_000L));
    return counts.stream().filter(fact.domain()::contains).toList();
  }

  private static Object without(Shape<?> shape, Object party, String path, Set<String> hidden) {
    Map<Fact<?, ?>, Object> values = new LinkedHashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      Object value = read(fact, party);
      String name = path + fact.name();
      if (value instanceof List<?> items) {
        ImmutableList.Builder<Object> copies = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
          copies.add(without(fact.shape(), items.get(i), name + "[" + i + "].", hidden));
        }
        values.put(fact, copies.build());
      } else if (value != null && fact.sort() == Sort.PARTY) {
        values.put(fact, without(fact.shape(), value, name + ".", hidden));
      } else if (value != null && !hidden.contains(name)) {
        values.put(fact, value);
      }
    }
    return shape.build(new HashMap<>(values));
  }

  private static @Nullable Object read(Fact<?, ?> fact, Object party) {
    return fact.readFrom(party).orElse(null);
  }
}
