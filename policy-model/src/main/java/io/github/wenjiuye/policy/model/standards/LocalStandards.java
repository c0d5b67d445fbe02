package io.github.wenjiuye.policy.model.standards;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The local standards that an embedder supplies: values by league or region, each for all days or for some. A standard
 * that is not there is unknown.
 */
public final class LocalStandards {

  private static final LocalStandards NONE = new LocalStandards(ImmutableMap.of());

  private final ImmutableMap<String, ImmutableMap<LocalStandard, ImmutableList<Dated>>> values;

  private LocalStandards(
      ImmutableMap<String, ImmutableMap<LocalStandard, ImmutableList<Dated>>> values) {
    this.values = values;
  }

  /**
   * A value and the days for which it holds.
   *
   * @param from the first day; absent when it has held for ever
   * @param to the last day; absent when it is open
   * @param value the value
   */
  public record Dated(Optional<LocalDate> from, Optional<LocalDate> to, StandardValue value) {

    /**
     * A value that holds on all days.
     *
     * @param value the value
     * @return the undated value
     */
    public static Dated always(StandardValue value) {
      return new Dated(Optional.empty(), Optional.empty(), value);
    }

    /**
     * Whether the value holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean holdsOn(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /**
   * No standards at all: every one is unknown.
   *
   * @return the empty standards
   */
  public static LocalStandards none() {
    return NONE;
  }

  /**
   * Starts a set of standards.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What holds in a league: its own values, or the region's where it has none. A league's own values are taken whole.
   *
   * @param league the league
   * @param standard the standard
   * @return the values in the order of their days, without overlap; empty when it is unknown on every day
   */
  public ImmutableList<Dated> in(League league, LocalStandard standard) {
    return at(source(league, standard), standard);
  }

  /**
   * Where the values that hold in a league come from.
   *
   * @param league the league
   * @param standard the standard
   * @return the league's code where it has values of its own, else {@link LocalStandard#REGION}
   */
  public String source(League league, LocalStandard standard) {
    return at(league.code(), standard).isEmpty() ? LocalStandard.REGION : league.code();
  }

  /**
   * What was supplied at one place.
   *
   * @param place a league's code or {@link LocalStandard#REGION}
   * @param standard the standard
   * @return the values in the order of their days; empty when nothing was supplied there
   */
  public ImmutableList<Dated> at(String place, LocalStandard standard) {
    ImmutableMap<LocalStandard, ImmutableList<Dated>> there = values.get(place);
    ImmutableList<Dated> found = there == null ? null : there.get(standard);
    return found == null ? ImmutableList.of() : found;
  }

  /**
   * The places for which something was supplied.
   *
   * @return codes of leagues and of the region
   */
  public ImmutableList<String> places() {
    return values.keySet().asList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalStandards that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "LocalStandards" + values;
  }

  /** Gathers standards; {@link #build()} checks all of them at once. */
  public static final class Builder {
    private final Map<String, Map<LocalStandard, Given>> values = new LinkedHashMap<>();

    private Builder() {}

    private record Given(ImmutableList<Dated> values, boolean byDays) {}

    /**
     * Sets a standard of a place for all days.
     *
     * @param place a league's code or {@link LocalStandard#REGION}
     * @param standard the standard
     * @param value its value
     * @return this builder
     */
    public Builder put(String place, LocalStandard standard, StandardValue value) {
      return put(place, standard, new Given(ImmutableList.of(Dated.always(value)), false));
    }

    /**
     * Sets a standard of a place by days.
     *
     * @param place a league's code or {@link LocalStandard#REGION}
     * @param standard the standard
     * @param dated its values, in any order
     * @return this builder
     */
    public Builder put(String place, LocalStandard standard, Iterable<Dated> dated) {
      return put(place, standard, new Given(ImmutableList.copyOf(dated), true));
    }

    private Builder put(String place, LocalStandard standard, Given given) {
      values.computeIfAbsent(place, key -> new EnumMap<>(LocalStandard.class)).put(standard, given);
      return this;
    }

    /**
     * Checks everything against the notice's bounds.
     *
     * @return the standards
     * @throws InvalidInputException with every place that is not of the region, and every value that is beyond a
     *     bound, of the wrong form, or out of order
     */
    public LocalStandards build() {
      List<Violation> violations = new ArrayList<>();
      ImmutableMap.Builder<String, ImmutableMap<LocalStandard, ImmutableList<Dated>>> checked =
          ImmutableMap.builder();
      values.forEach((place, there) -> {
        StandardChecks.place(place, violations::add);
        ImmutableMap.Builder<LocalStandard, ImmutableList<Dated>> ordered = ImmutableMap.builder();
        there.forEach((standard, given) ->
            ordered.put(standard, inOrder(place, standard, given, violations::add)));
        checked.put(place, ordered.buildOrThrow());
      });
      if (!violations.isEmpty()) {
        throw new InvalidInputException(ImmutableList.copyOf(violations));
      }
      return new LocalStandards(checked.buildOrThrow());
    }

    private static ImmutableList<Dated> inOrder(
        String place, LocalStandard standard, Given given, Consumer<Violation> violations) {
      if (given.byDays()) {
        return DatedChecks.inOrder(place, standard, given.values(), violations);
      }
      new StandardChecks(standard, violations)
          .value(place + "." + standard.wireName(), given.values().get(0).value());
      return given.values();
    }
  }
}
