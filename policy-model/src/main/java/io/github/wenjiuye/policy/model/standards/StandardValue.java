package io.github.wenjiuye.policy.model.standards;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Province;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;

/** A value of a local standard, in the form of {@link Form}. Numbers are as rules see them, see {@code Sort}. */
public sealed interface StandardValue {

  /**
   * One value.
   *
   * @param code the value: fen, millionths or an ordinal
   */
  record Single(long code) implements StandardValue {}

  /**
   * One value for each band.
   *
   * @param bands ascending, the last open
   */
  record Banded(ImmutableList<Band> bands) implements StandardValue {}

  /**
   * A band and its value.
   *
   * @param upTo the greatest number of the band; absent in the last
   * @param code the value
   */
  record Band(OptionalLong upTo, long code) {}

  /**
   * Named values, or values by names that the league chose.
   *
   * @param values the values that are there
   */
  record Named(ImmutableMap<String, Long> values) implements StandardValue {}

  /**
   * Provinces that are recognised.
   *
   * @param rows province and days
   */
  record Provinces(ImmutableList<RecognisedProvince> rows) implements StandardValue {}

  /**
   * A province that is recognised for a time.
   *
   * @param province which one
   * @param from the first day
   * @param to the last day; absent when it is open
   */
  record RecognisedProvince(Province province, LocalDate from, Optional<LocalDate> to) {}

  /**
   * Sites that are designated.
   *
   * @param rows place and hours
   */
  record Sites(ImmutableList<Site> rows) implements StandardValue {}

  /**
   * A designated site.
   *
   * @param place its name
   * @param opens from when
   * @param closes until when
   */
  record Site(String place, LocalTime opens, LocalTime closes) {}
}
