package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads values that have no facts below them. What cannot be read is told, with what was allowed. */
final class Leaves {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
  private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
  static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{18}");
  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*)");
  private static final int LAST = 17;

  private Leaves() {}

  /** A value of the type that belongs to the sort. */
  static Optional<?> read(Domain domain, Node node, Place place, Problems problems) {
    return switch (domain.sort()) {
      case COUNT -> Numerals.count(node, place, problems);
      case MONEY -> Numerals.money(node, place, problems);
      case RATE -> Numerals.rate(node, place, problems);
      case DAY -> day(node, place, problems);
      case MONTH -> month(node, place, problems);
      case TIME -> time(node, place, problems);
      case TRUTH -> truth(node, place, problems);
      case SYMBOL -> symbol(domain.symbols(), node, place, problems);
      case DIVISION -> division(node, place, problems);
      case PROVINCE -> province(node, place, problems);
      case TEXT -> text(node, place, problems);
      case CREDIT_CODE -> creditCode(node, place, problems);
      case PARTY, ITEMS -> throw new IllegalArgumentException(place + " is no leaf");
    };
  }

  /** A value that stands by itself, without quotes. */
  static Object parse(Domain domain, String text) {
    Problems problems = new Problems();
    Node node = new Node.Text(text);
    if (domain.sort() == Sort.COUNT && WHOLE.matcher(text).matches()) {
      node = new Node.Numeral(text);
    } else if (domain.sort() == Sort.TRUTH) {
      for (Node.Word word : Node.Word.values()) {
        node = word.shown().equals(text) ? word : node;
      }
    }
    Optional<?> read = read(domain, node, Place.ROOT, problems);
    if (read.isEmpty()) {
      throw new InvalidInputException(problems.all());
    }
    return read.get();
  }

  static Optional<String> text(Node node, Place place, Problems problems) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.value());
    }
    problems.tell(place, node, "wrongForm." + Sort.TEXT.name());
    return Optional.empty();
  }

  static Optional<LocalDate> day(Node node, Place place, Problems problems) {
    if (!(node instanceof Node.Text text) || !DAY.matcher(text.value()).matches()) {
      problems.tell(place, node, "wrongForm." + Sort.DAY.name());
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.value()));
    } catch (DateTimeException e) {
      problems.tell(place, node, "noSuchDay");
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> month(Node node, Place place, Problems problems) {
    if (node instanceof Node.Text text && MONTH.matcher(text.value()).matches()) {
      return Optional.of(YearMonth.parse(text.value()));
    }
    problems.tell(place, node, "wrongForm." + Sort.MONTH.name());
    return Optional.empty();
  }

  static Optional<LocalTime> time(Node node, Place place, Problems problems) {
    try {
      if (node instanceof Node.Text text && TIME.matcher(text.value()).matches()) {
        return Optional.of(LocalTime.parse(text.value()));
      }
    } catch (DateTimeException e) {
      // No such time has the form of one; it is told as every other text.
    }
    problems.tell(place, node, "wrongForm." + Sort.TIME.name());
    return Optional.empty();
  }

  static Optional<Boolean> truth(Node node, Place place, Problems problems) {
    if (node == Node.Word.TRUE || node == Node.Word.FALSE) {
      return Optional.of(node == Node.Word.TRUE);
    }
    problems.tell(place, node, "wrongForm." + Sort.TRUTH.name());
    return Optional.empty();
  }

  /** A member of a closed list, by its code or its Chinese term. */
  static <C extends Coded> Optional<C> symbol(
      List<C> allowed, Node node, Place place, Problems problems) {
    if (node instanceof Node.Text text) {
      for (C symbol : allowed) {
        if (symbol.code().equals(text.value()) || symbol.chinese().equals(text.value())) {
          return Optional.of(symbol);
        }
      }
    }
    List<String> codes = allowed.stream().map(Coded::code).toList();
    List<String> terms =
        allowed.stream().map(symbol -> symbol.code() + " " + symbol.chinese()).toList();
    ImmutableMap<String, String> parameters =
        ImmutableMap.of("codes", String.join(", ", codes), "terms", String.join("、", terms));
    if (node instanceof Node.Text text) {
      Stream<String> chinese = allowed.stream().map(Coded::chinese);
      List<String> words = Stream.concat(codes.stream(), chinese).toList();
      problems.tellUnknown(place, node, "unknownValue", text.value(), words, parameters);
    } else {
      problems.tell(place, node, "wrongForm." + Sort.SYMBOL.name(), parameters);
    }
    return Optional.empty();
  }

  static Optional<Division> division(Node node, Place place, Problems problems) {
    try {
      if (node instanceof Node.Text text) {
        return Optional.of(Division.of(text.value()));
      }
    } catch (IllegalArgumentException e) {
      if (SIX_DIGITS.matcher(node.shown()).matches()) {
        problems.tell(place, node, "noSuchProvince");
        return Optional.empty();
      }
    }
    problems.tell(place, node, "wrongForm." + Sort.DIVISION.name());
    return Optional.empty();
  }

  static Optional<Province> province(Node node, Place place, Problems problems) {
    try {
      if (node instanceof Node.Text text) {
        return Optional.of(Province.of(text.value()));
      }
    } catch (IllegalArgumentException e) {
      if (TWO_DIGITS.matcher(node.shown()).matches()) {
        problems.tell(place, node, "noSuchProvince." + Sort.PROVINCE.name());
        return Optional.empty();
      }
    }
    problems.tell(place, node, "wrongForm." + Sort.PROVINCE.name());
    return Optional.empty();
  }

  static Optional<CreditCode> creditCode(Node node, Place place, Problems problems) {
    if (!(node instanceof Node.Text text) || !CREDIT_CODE.matcher(text.value()).matches()) {
      problems.tell(place, node, "wrongForm." + Sort.CREDIT_CODE.name());
      return Optional.empty();
    }
    char expected = CreditCode.checkCharacter(text.value());
    if (text.value().charAt(LAST) != expected) {
      problems.tell(
          place,
          node,
          "wrongCheckCharacter",
          ImmutableMap.of("expected", String.valueOf(expected)));
      return Optional.empty();
    }
    return Optional.of(CreditCode.of(text.value()));
  }
}
