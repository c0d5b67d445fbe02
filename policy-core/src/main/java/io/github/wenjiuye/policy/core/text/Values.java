package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values as they stand on the wire, put into words by their sort. What cannot be read is shown as it stands. */
record Values(Words words) {

  private static final String NONE = "0";
  private static final int PERCENT_DIGITS = 2;
  private static final int PROVINCE_DIGITS = 2;
  private static final int LEAGUE_DIGITS = 4;
  private static final Pattern DAY = Pattern.compile(".*-[0-9]{2}-[0-9]{2}");
  private static final String WHOLE_PROVINCE = "0000";
  private static final Pattern MONEY =
      Pattern.compile("(?<![0-9.-])-?[0-9]{4,}\\.[0-9]{2}(?![0-9])");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+\\.)");

  String money(Money sum) {
    return words.phrase("money", "amount", grouped(sum.toString()));
  }

  String range(MoneyRange range) {
    String min = grouped(range.min().toString());
    Optional<String> max = range.max().map(most -> grouped(most.toString()));
    if (range.isExact()) {
      return money(range.min());
    }
    boolean fromNothing = range.min().equals(Money.ZERO);
    if (max.isEmpty()) {
      return fromNothing ? words.phrase("range.open") : words.phrase("range.atLeast", "min", min);
    }
    return fromNothing
        ? words.phrase("range.atMost", "max", max.get())
        : words.phrase("range.between", Map.of("min", min, "max", max.get()));
  }

  /** A value of the worksheet, as it is written there. */
  String span(Span span) {
    String min = grouped(span.min());
    if (span.isExact()) {
      return min;
    }
    return span.max()
        .map(max -> words.phrase("span.between", Map.of("min", min, "max", grouped(max))))
        .orElseGet(() -> words.phrase("span.atLeast", "min", min));
  }

  /** How a value of the worksheet comes about, at both ends. */
  String worked(Span is) {
    return is.isExact()
        ? span(is)
        : is.max()
            .map(max ->
                words.phrase("span.worked", Map.of("min", grouped(is.min()), "max", grouped(max))))
            .orElseGet(() -> span(is));
  }

  String day(LocalDate day) {
    return words.phrase(
        "day",
        Map.of(
            "date", day.toString(),
            "year", Integer.toString(day.getYear()),
            "month", Integer.toString(day.getMonthValue()),
            "day", Integer.toString(day.getDayOfMonth())));
  }

  private String month(YearMonth month) {
    return words.phrase(
        "month",
        Map.of(
            "date", month.toString(),
            "year", Integer.toString(month.getYear()),
            "month", Integer.toString(month.getMonthValue())));
  }

  String value(Domain domain, String wire) {
    return domain.sort() == Sort.SYMBOL
        ? symbol(domain.symbols(), wire)
        : value(domain.sort(), wire);
  }

  String value(Sort sort, String wire) {
    try {
      return switch (sort) {
        case MONEY -> money(Money.parse(wire));
        case RATE -> percent(Rate.parse(wire));
        case DAY -> day(LocalDate.parse(wire));
        case TRUTH -> truth(wire);
        case MONTH -> isDay(wire) ? day(LocalDate.parse(wire)) : month(YearMonth.parse(wire));
        case DIVISION, PROVINCE -> division(wire);
        default -> wire;
      };
    } catch (NumberFormatException | ArithmeticException | DateTimeParseException e) {
      return wire;
    }
  }

  /** Months are held against days. */
  private static boolean isDay(String wire) {
    return DAY.matcher(wire).matches();
  }

  /** A value as rules see it. */
  String code(Domain domain, long code) {
    return domain.sort() == Sort.SYMBOL
        ? words.term(domain.symbols().get((int) code))
        : code(domain.sort(), code);
  }

  /** A value as rules see it, of a sort that needs no list to be named. */
  String code(Sort sort, long code) {
    if (code == Domain.UNBOUNDED) {
      return words.phrase("value.noEnd");
    }
    return switch (sort) {
      case MONEY -> money(Money.ofFen(code));
      case RATE -> percent(Rate.ofMillionths(code));
      case DAY -> day(Days.date(code));
      case TRUTH -> truth(code == 1);
      case MONTH -> month(Days.month(code));
      case TIME -> LocalTime.ofNanoOfDay(code).toString();
      case DIVISION, PROVINCE -> division(Long.toString(code));
      case COUNT, SYMBOL, TEXT, CREDIT_CODE, PARTY, ITEMS -> Long.toString(code);
    };
  }

  /** What a choice of a reading means, or a value that was given instead. */
  String reading(String id, String choice) {
    return words
        .reading(id + "." + choice)
        .orElseGet(() -> Reading.of(id)
            .flatMap(Reading::valueSort)
            .map(sort -> words.reading(id + ".value", "value", value(sort, choice)))
            .orElse(choice));
  }

  /** The place that set a local standard. */
  String place(String code) {
    return code.equals(LocalStandard.REGION)
        ? words.label("region").orElse(code)
        : league(code).orElse(code);
  }

  /** What a condition asks of the fact at the end of a path, as one phrase. */
  String bounds(List<Bound> bounds, String fact, Domain domain) {
    ImmutableList.Builder<String> asked = ImmutableList.builder();
    for (int i = 0; i < bounds.size(); i++) {
      Bound bound = bounds.get(i);
      if (i + 1 < bounds.size() && isShareOf(bound, bounds.get(i + 1))) {
        String whole = known(bounds.get(++i), wire -> wire);
        String share = known(bound, wire -> value(Sort.RATE, wire));
        asked.add(share(bound.relation(), share, whole));
      } else {
        String name = fact.substring(fact.lastIndexOf('.') + 1);
        asked.add(asked(bound.relation(), name, domain.sort(), asked(bound, domain)));
      }
    }
    return words.and(asked.build());
  }

  /**
   * What is asked of a value of some sort, or of a fact of some name. Chinese counts heads with other words than it
   * measures sums, nobody counts years, and no heads at most are none.
   */
  String asked(Bound.Relation relation, String fact, Sort sort, String value) {
    Bound.Relation asked =
        relation == Bound.Relation.AT_MOST && sort == Sort.COUNT && value.equals(NONE)
            ? Bound.Relation.IS
            : relation;
    String key = "bound." + asked;
    return Stream.of(key + "." + fact, key + "." + sort)
        .filter(words::hasPhrase)
        .findFirst()
        .map(special -> words.phrase(special, "value", value))
        .orElseGet(() -> words.phrase(key, "value", value));
  }

  /** What is asked of a share of a whole. */
  String share(Bound.Relation relation, String share, String whole) {
    return words.phrase("bound." + relation + ".whole", Map.of("share", share, "whole", whole));
  }

  private static boolean isShare(Bound.Relation relation) {
    return relation == Bound.Relation.SHARE_AT_LEAST
        || relation == Bound.Relation.SHARE_AT_MOST
        || relation == Bound.Relation.SHARE_MORE_THAN;
  }

  private static boolean isShareOf(Bound share, Bound whole) {
    return isShare(share.relation()) && whole.relation() == Bound.Relation.OF;
  }

  private String asked(Bound bound, Domain domain) {
    return switch (bound.relation()) {
      case SHARE_AT_LEAST, SHARE_AT_MOST, SHARE_MORE_THAN ->
        known(bound, wire -> value(Sort.RATE, wire));
      case OF, IN_YEAR -> known(bound, wire -> wire);
      case LISTED_IN -> known(bound, wire -> words.label("standard." + wire).orElse(wire));
      case ONE_OF ->
        words.or(
            bound.values().stream().map(wire -> value(domain, wire)).collect(toImmutableList()));
      default -> known(bound, wire -> value(domain, wire));
    };
  }

  /** The one value of a bound in words, or that it is not known. */
  private String known(Bound bound, UnaryOperator<String> inWords) {
    return bound.values().isEmpty()
        ? words.phrase("bound.unknown." + kind(bound.relation()))
        : inWords.apply(bound.values().get(0));
  }

  private static Sort kind(Bound.Relation relation) {
    return switch (relation) {
      case ON_OR_AFTER, ON_OR_BEFORE, AFTER, BEFORE, IN_YEAR -> Sort.DAY;
      case SHARE_AT_LEAST, SHARE_AT_MOST, SHARE_MORE_THAN -> Sort.RATE;
      case IS, ONE_OF, WITHIN, LISTED_IN, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, OF -> Sort.COUNT;
    };
  }

  private String truth(String wire) {
    return switch (wire) {
      case "true" -> truth(true);
      case "false" -> truth(false);
      default -> wire;
    };
  }

  String truth(boolean holds) {
    return words.phrase(holds ? "value.yes" : "value.no");
  }

  private String symbol(List<Coded> members, String wire) {
    return members.stream()
        .filter(member -> member.code().equals(wire))
        .findFirst()
        .map(words::term)
        .orElse(wire);
  }

  String division(String code) {
    if (code.length() < PROVINCE_DIGITS) {
      return code;
    }
    String provinceCode = code.substring(0, PROVINCE_DIGITS);
    Optional<String> province = words.label("province." + provinceCode);
    if (code.equals(provinceCode) || code.equals(provinceCode + WHOLE_PROVINCE)) {
      return province.orElse(code);
    }
    Optional<String> league = league(code);
    return league.orElseGet(() ->
        around(code).or(() -> province).map(name -> words.note(code, name)).orElse(code));
  }

  private Optional<String> league(String code) {
    return Arrays.stream(League.values())
        .filter(league -> league.code().equals(code))
        .findFirst()
        .map(words::term);
  }

  private Optional<String> around(String county) {
    return Arrays.stream(League.values())
        .filter(league -> county.startsWith(league.code().substring(0, LEAGUE_DIGITS)))
        .findFirst()
        .map(words::term);
  }

  private static String percent(Rate rate) {
    BigDecimal percent = rate.value().movePointRight(PERCENT_DIGITS).stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  /** Sums of a thousand yuan and more with a comma at each thousand; nothing else has four digits and two decimals. */
  private static String grouped(String text) {
    return MONEY.matcher(text).replaceAll(sum -> THOUSANDS.matcher(sum.group()).replaceAll(","));
  }
}
