package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table gives for every form of a standard. */
class StandardFormsTests {

  private static final long UNSTATED = 7;
  private static final long HOHHOT = League.HOHHOT.ordinal();
  private static final long ANY_DAY = Days.of(LocalDate.of(2020, 5, 9));
  private static final ImmutableList<String> NO_NAMES = ImmutableList.of();
  private static final ImmutableList<String> KINDS =
      ImmutableList.of("PRE_JOB", "JOB_CHANGE", "SKILL_UPGRADE");

  private final StandardTable bands = regional(
      LocalStandard.LAYOFF_RATE_CEILING,
      null,
      NO_NAMES,
      new StandardValue.Banded(ImmutableList.of(
          new StandardValue.Band(OptionalLong.of(30), 200_000),
          new StandardValue.Band(OptionalLong.of(100), 100_000),
          new StandardValue.Band(OptionalLong.empty(), 55_000))));

  private final StandardTable sites = regional(
      LocalStandard.VENDING_SITES,
      null,
      ImmutableList.of("east gate", "market"),
      new StandardValue.Sites(ImmutableList.of(
          new StandardValue.Site("market", LocalTime.of(8, 0), LocalTime.of(20, 0)),
          new StandardValue.Site("market", LocalTime.of(21, 0), LocalTime.of(23, 0)),
          new StandardValue.Site("east gate", LocalTime.of(6, 0), LocalTime.of(9, 0)))));

  @ParameterizedTest
  @CsvSource({
    "1, 200000, 0",
    "30, 200000, 0",
    "31, 100000, 1",
    "100, 100000, 1",
    "101, 55000, 2",
    "9223372036854775806, 55000, 2"
  })
  void theFirstBandThatIsWideEnoughCounts(long key, long value, long side) {
    assertThat(of(bands, key)).isEqualTo(value);
    assertThat(bands.side(ANY_DAY, new long[] {key})).isEqualTo(side);
  }

  @Test
  void anUnknownNumberHasAValueWhereAllBandsAreAlike() {
    StandardTable alike = regional(
        LocalStandard.LAYOFF_RATE_CEILING,
        null,
        NO_NAMES,
        new StandardValue.Banded(ImmutableList.of(
            new StandardValue.Band(OptionalLong.of(30), 55_000),
            new StandardValue.Band(OptionalLong.empty(), 55_000))));
    assertThat(of(alike, Node.UNKNOWN)).isEqualTo(55_000);
    assertThat(of(bands, Node.UNKNOWN)).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void nothingIsAboveTheGreatestNumber() {
    StandardTable greatest = regional(
        LocalStandard.LAYOFF_RATE_CEILING,
        null,
        NO_NAMES,
        new StandardValue.Banded(ImmutableList.of(
            new StandardValue.Band(OptionalLong.of(30), 200_000),
            new StandardValue.Band(OptionalLong.of(Node.UNBOUNDED), 100_000),
            new StandardValue.Band(OptionalLong.empty(), 55_000))));
    assertThat(of(greatest, Node.UNBOUNDED)).isEqualTo(100_000);
    assertThat(greatest.side(ANY_DAY, new long[] {Node.UNBOUNDED - 1})).isEqualTo(1);
  }

  @Test
  void periodsAndBandsAreToldApartTogether() {
    LocalDate change = LocalDate.of(2020, 5, 9);
    StandardValue two = new StandardValue.Banded(ImmutableList.of(
        new StandardValue.Band(OptionalLong.of(30), 200_000),
        new StandardValue.Band(OptionalLong.empty(), 55_000)));
    StandardTable table = StandardTable.of(
        LocalStandard.LAYOFF_RATE_CEILING,
        null,
        NO_NAMES,
        LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.LAYOFF_RATE_CEILING,
                ImmutableList.of(
                    new LocalStandards.Dated(
                        Optional.empty(), Optional.of(change.minusDays(1)), two),
                    new LocalStandards.Dated(Optional.of(change), Optional.empty(), two)))
            .build());
    long before = Days.of(change.minusDays(1));
    assertThat(ImmutableList.of(
            table.side(before, new long[] {30}),
            table.side(before, new long[] {31}),
            table.side(Days.of(change), new long[] {30}),
            table.side(Days.of(change), new long[] {31})))
        .containsExactly(0L, 1L, 2L, 3L);
    assertThat(table.isDated()).isTrue();
    assertThat(bands.isDated()).isFalse();
  }

  @Test
  void ofSeveralFieldsTheOneThatIsAskedForCounts() {
    StandardValue value = named("share", 500_000);
    StandardTable share =
        regional(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", NO_NAMES, value);
    assertThat(share.value(HOHHOT, ANY_DAY, new long[0], UNSTATED)).isEqualTo(500_000);
    assertThat(share.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isFalse();
  }

  @Test
  void ofTwoWaysOfReckoningTheOtherIsAbsent() {
    StandardTable monthly = regional(
        LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "monthly", NO_NAMES, named("share", 500_000));
    assertThat(monthly.value(HOHHOT, ANY_DAY, new long[0], UNSTATED)).isEqualTo(Standard.ABSENT);
    assertThat(monthly.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isFalse();
  }

  @Test
  void aFieldThatMayBeLeftOutIsUnstatedThen() {
    StandardTable upgrade = regional(
        LocalStandard.TRAINING_SUBSIDY, "SKILL_UPGRADE", NO_NAMES, named("PRE_JOB", 80_000));
    assertThat(upgrade.value(HOHHOT, ANY_DAY, new long[0], UNSTATED)).isEqualTo(UNSTATED);
    assertThat(upgrade.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isTrue();
  }

  @Test
  void aKindIsLookedUpByItsCode() {
    StandardTable some =
        regional(LocalStandard.TRAINING_SUBSIDY, null, KINDS, named("JOB_CHANGE", 90_000));
    assertThat(of(some, 0)).isEqualTo(UNSTATED);
    assertThat(of(some, 1)).isEqualTo(90_000);
    assertThat(of(some, Node.UNKNOWN)).isEqualTo(Node.UNKNOWN);
    assertThat(some.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isTrue();
    StandardTable whole = regional(
        LocalStandard.TRAINING_SUBSIDY,
        null,
        KINDS,
        new StandardValue.Named(
            ImmutableMap.of("PRE_JOB", 80_000L, "JOB_CHANGE", 90_000L, "SKILL_UPGRADE", 95_000L)));
    assertThat(of(whole, 2)).isEqualTo(95_000);
    assertThat(whole.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isFalse();
  }

  @Test
  void aGradeThatATableDoesNotHaveIsAbsentAndNotUnstated() {
    StandardTable table = regional(
        LocalStandard.INCUBATOR_AWARD, null, ImmutableList.of("A", "B"), named("B", 5_000_000));
    assertThat(of(table, 0)).isEqualTo(Standard.ABSENT);
    assertThat(of(table, 1)).isEqualTo(5_000_000);
    assertThat(of(table, 2)).isEqualTo(Standard.ABSENT);
    assertThat(of(table, Node.UNKNOWN)).isEqualTo(Node.UNKNOWN);
    assertThat(table.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2020-04-30, 0", "2020-05-01, 1", "2020-06-30, 1", "2020-07-01, 0", "2021-01-01, 0"})
  void aProvinceIsRecognisedFromOneDayToAnother(LocalDate day, long recognised) {
    Province province = Province.of("11");
    Province endless = Province.of("12");
    StandardTable table = regional(
        LocalStandard.RECOGNISED_PROVINCES,
        null,
        NO_NAMES,
        new StandardValue.Provinces(ImmutableList.of(
            new StandardValue.RecognisedProvince(
                province, LocalDate.of(2020, 5, 1), Optional.of(LocalDate.of(2020, 6, 30))),
            new StandardValue.RecognisedProvince(
                endless, LocalDate.of(2021, 1, 1), Optional.empty()))));
    assertThat(table.value(HOHHOT, Days.of(day), new long[] {province.number()}, UNSTATED))
        .isEqualTo(recognised);
    assertThat(table.value(HOHHOT, Days.of(day), new long[] {endless.number()}, UNSTATED))
        .isEqualTo(day.getYear() == 2021 ? 1 : 0);
    assertThat(table.value(HOHHOT, Days.of(day), new long[] {Node.UNKNOWN}, UNSTATED))
        .isEqualTo(Node.UNKNOWN);
    assertThat(table.isDated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 08:00, 20:00, 1",
    "1, 07:59, 20:00, 0",
    "1, 08:00, 20:01, 0",
    "1, 08:01, 19:59, 1",
    "1, 21:00, 23:00, 1",
    "0, 08:00, 20:00, 0",
    "0, 06:00, 09:00, 1",
    "2, 08:00, 20:00, 0"
  })
  void aSiteIsListedForTheHoursInWhichItIsOpen(
      long place, LocalTime opens, LocalTime closes, long listed) {
    assertThat(of(sites, place, opens.toNanoOfDay(), closes.toNanoOfDay())).isEqualTo(listed);
  }

  @Test
  void aSiteOfWhichSomethingIsUnknownIsNotLookedUp() {
    long opens = LocalTime.of(8, 0).toNanoOfDay();
    long closes = LocalTime.of(20, 0).toNanoOfDay();
    assertThat(of(sites, Node.UNKNOWN, opens, closes)).isEqualTo(Node.UNKNOWN);
    assertThat(of(sites, 1, Node.UNKNOWN, closes)).isEqualTo(Node.UNKNOWN);
    assertThat(of(sites, 1, opens, Node.UNKNOWN)).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void theSideOfASiteGoesUpWithItsHours() {
    long eight = LocalTime.of(8, 0).toNanoOfDay();
    long nine = LocalTime.of(9, 0).toNanoOfDay();
    assertThat(side(eight - 1, nine)).isLessThan(side(eight, nine));
    assertThat(side(eight, nine)).isEqualTo(side(eight + 1, nine));
    assertThat(side(eight, nine)).isLessThan(side(eight, nine + 1));
    assertThat(side(eight, nine + 1)).isEqualTo(side(eight, nine + 2));
  }

  private long side(long opens, long closes) {
    return sites.side(ANY_DAY, new long[] {0, opens, closes});
  }

  @Test
  void aTableHasGapsWhereALeagueHasNoValue() {
    StandardValue value = new StandardValue.Single(150_000);
    assertThat(regional(LocalStandard.GRADUATE_HIRING_SUBSIDY, null, NO_NAMES, value)
            .hasGaps(Node.UNKNOWN, Node.UNKNOWN))
        .isFalse();
    StandardTable ofOne = StandardTable.of(
        LocalStandard.GRADUATE_HIRING_SUBSIDY,
        null,
        NO_NAMES,
        LocalStandards.builder()
            .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, value)
            .build());
    assertThat(ofOne.hasGaps(Node.UNKNOWN, Node.UNKNOWN)).isTrue();
    assertThat(ofOne.isSetByLeagues()).isTrue();
    assertThat(bands.isSetByLeagues()).isFalse();
  }

  @Test
  void aValueMayHoldToTheEndOfTheCalendar() {
    StandardTable table = StandardTable.of(
        LocalStandard.GRADUATE_HIRING_SUBSIDY,
        null,
        NO_NAMES,
        LocalStandards.builder()
            .put(
                LocalStandard.REGION,
                LocalStandard.GRADUATE_HIRING_SUBSIDY,
                ImmutableList.of(new LocalStandards.Dated(
                    Optional.empty(),
                    Optional.of(LocalDate.MAX),
                    new StandardValue.Single(150_000))))
            .build());
    assertThat(table.value(HOHHOT, Node.UNKNOWN, new long[0], UNSTATED)).isEqualTo(150_000);
    assertThat(table.isDated()).isFalse();
  }

  @Test
  void tablesAreValues() {
    LocalStandards standards =
        standards(LocalStandard.TRAINING_SUBSIDY, named("JOB_CHANGE", 90_000));
    StandardTable one = StandardTable.of(LocalStandard.TRAINING_SUBSIDY, null, KINDS, standards);
    assertThat(one)
        .isEqualTo(StandardTable.of(LocalStandard.TRAINING_SUBSIDY, null, KINDS, standards))
        .isNotEqualTo(
            StandardTable.of(LocalStandard.TRAINING_SUBSIDY, "JOB_CHANGE", KINDS, standards))
        .isNotEqualTo(StandardTable.of(LocalStandard.TRAINING_SUBSIDY, null, NO_NAMES, standards))
        .isNotEqualTo(
            StandardTable.of(LocalStandard.TRAINING_SUBSIDY, null, KINDS, LocalStandards.none()))
        .isNotEqualTo(StandardTable.of(LocalStandard.INCUBATOR_AWARD, null, KINDS, standards))
        .isNotEqualTo(standards);
    assertThat(one).hasToString("trainingSubsidy");
    assertThat(StandardTable.of(LocalStandard.TRAINING_SUBSIDY, "JOB_CHANGE", KINDS, standards))
        .hasToString("trainingSubsidy.JOB_CHANGE");
  }

  private static long of(StandardTable table, long... keys) {
    return table.value(HOHHOT, ANY_DAY, keys, UNSTATED);
  }

  private static StandardValue named(String name, long value) {
    return new StandardValue.Named(ImmutableMap.of(name, value));
  }

  private static LocalStandards standards(LocalStandard standard, StandardValue value) {
    return LocalStandards.builder().put(LocalStandard.REGION, standard, value).build();
  }

  private static StandardTable regional(
      LocalStandard standard,
      @Nullable String field,
      ImmutableList<String> names,
      StandardValue value) {
    return StandardTable.of(standard, field, names, standards(standard, value));
  }
}
