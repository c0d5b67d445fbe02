package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the leagues and the region have stated for one standard. */
final class LocalValues {

  private final LocalStandards standards;
  private final LocalStandard standard;

  LocalValues(LocalStandards standards, LocalStandard standard) {
    this.standards = standards;
    this.standard = standard;
  }

  /** The league's own value wins, whatever its days; on a day for which there is none it is as good as unstated. */
  Optional<StandardValue> in(League league, LocalDate day) {
    ImmutableList<Dated> own = standards.at(league.code(), standard);
    ImmutableList<Dated> rows = own.isEmpty() ? standards.at(LocalStandard.REGION, standard) : own;
    for (Dated row : rows) {
      boolean begun = row.from().isEmpty() || !day.isBefore(row.from().get());
      boolean over = row.to().isPresent() && day.isAfter(row.to().get());
      if (begun && !over) {
        return Optional.of(row.value());
      }
    }
    return Optional.empty();
  }

  long in(League league, LocalDate day, long unstated) {
    return in(league, day).map(value -> ((StandardValue.Single) value).code()).orElse(unstated);
  }

  /** Every league that has a value of its own, and one of those that have none: these are all alike. */
  List<League> leagues() {
    List<League> leagues = new ArrayList<>();
    boolean another = true;
    for (League league : League.values()) {
      boolean hasOwn = !standards.at(league.code(), standard).isEmpty();
      if (hasOwn || another) {
        leagues.add(league);
      }
      another &= hasOwn;
    }
    return leagues;
  }

  /** The days on which some value begins to hold, or does not hold any longer. */
  Stream<LocalDate> changes() {
    return rows()
        .flatMap(row ->
            Stream.concat(row.from().stream(), row.to().map(last -> last.plusDays(1)).stream()));
  }

  Stream<StandardValue> values() {
    return rows().map(Dated::value);
  }

  private Stream<Dated> rows() {
    return standards.places().stream().flatMap(place -> standards.at(place, standard).stream());
  }
}
