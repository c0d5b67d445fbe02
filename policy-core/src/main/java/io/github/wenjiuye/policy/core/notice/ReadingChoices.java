package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.text.Nearest;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Checks what an embedder chooses for a reading. */
public final class ReadingChoices {

  private static final Rate WHOLE = Rate.ofMillionths(Rate.UNITS);
  private static final Rate NOTHING = Rate.ofMillionths(0);

  private ReadingChoices() {}

  /**
   * The reading of an id.
   *
   * @param id such as {@code R16-1}
   * @return the reading
   * @throws InvalidInputException if there is none; the message suggests the nearest
   */
  public static Reading reading(String id) {
    return Reading.of(id)
        .orElseThrow(() -> invalid(
            id,
            id,
            Nearest.of(id, Reading.ids())
                .map(nearest -> new Told("unknownReading.nearest", nearest))
                .orElse(new Told("unknownReading", "")),
            id,
            Reading.ids()));
  }

  /**
   * Checks a choice.
   *
   * @param reading the reading
   * @param choice one of its codes, or a value where the reading takes one
   * @return the choice
   * @throws InvalidInputException if there is no such choice; the message suggests the nearest
   */
  public static String checked(Reading reading, String choice) {
    if (reading.codes().contains(choice) || isValue(reading, choice)) {
      return choice;
    }
    Told told = Nearest.of(choice, reading.codes())
        .map(nearest -> new Told("unknownReadingChoice.nearest", nearest))
        .orElse(new Told(
            "unknownReadingChoice" + reading.valueSort().map(sort -> "." + sort).orElse(""), ""));
    throw invalid(reading.id(), choice, told, reading.id(), reading.codes());
  }

  private record Told(String code, String nearest) {}

  private static InvalidInputException invalid(
      String path, String value, Told told, String reading, ImmutableList<String> names) {
    return new InvalidInputException(ImmutableList.of(Violation.of(
        path,
        Optional.of(value),
        told.code(),
        ImmutableMap.of(
            "value",
            value,
            "nearest",
            told.nearest(),
            "reading",
            reading,
            "names",
            String.join(", ", names)))));
  }

  private static boolean isValue(Reading reading, String choice) {
    return reading.valueSort().filter(sort -> isValue(sort, choice)).isPresent();
  }

  private static boolean isValue(Sort sort, String choice) {
    try {
      if (sort == Sort.DAY) {
        return LocalDate.parse(choice).getYear() > 0;
      }
      Rate rate = Rate.parse(choice);
      return rate.compareTo(NOTHING) >= 0 && rate.compareTo(WHOLE) <= 0;
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return false;
    }
  }
}
