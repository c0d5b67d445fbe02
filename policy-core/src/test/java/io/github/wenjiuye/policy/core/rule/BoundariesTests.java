package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where something changes under a provision. */
class BoundariesTests {

  private static final Resolution DEFAULTS =
      new Resolution(ImmutableMap.of(), LocalStandards.none());

  static Iterable<Provision> provisions() {
    return Notice.provisions().values();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void nothingLiesBetweenTheTwoSidesOfABoundary(Provision provision) {
    Boundaries boundaries = Boundaries.of(provision, DEFAULTS);
    for (String path : boundaries.paths()) {
      assertThat(boundaries.at(path)).isNotEmpty().doesNotHaveDuplicates().allSatisfy(boundary -> {
        assertThat(boundary.path()).isEqualTo(path);
        assertThat(next(boundary)).isEqualTo(boundary.next());
      });
    }
  }

  private static long next(Boundary boundary) {
    return switch (boundary.sort()) {
      case DAY -> Days.of(Days.date(boundary.last()).plusDays(1));
      case MONTH -> Days.of(Days.month(boundary.last()).plusMonths(1));
      default -> boundary.last() + 1;
    };
  }

  @Test
  void aBoundaryNamesTheSentenceThatStatesIt() {
    assertThat(Boundaries.of(Notice.provision("16.1"), DEFAULTS).at("receivedOn"))
        .contains(new Boundary(
            "receivedOn",
            Sort.DAY,
            Days.of(LocalDate.of(2020, 12, 31)),
            Days.of(LocalDate.of(2021, 1, 1)),
            ImmutableSet.of("16.1")));
  }

  @Test
  void itemsOfAListAndHowManyThereAreHaveBoundaries() {
    Boundaries boundaries = Boundaries.of(Notice.provision("16.1"), DEFAULTS);
    assertThat(boundaries.paths())
        .contains("hires", "hires.hiredOn", "hires.contract.endsOn")
        .doesNotContain("enterprise.size");
    assertThat(boundaries.at("hires"))
        .contains(new Boundary("hires", Sort.COUNT, 0, 1, ImmutableSet.of("16.1")));
  }

  @Test
  void aMonthThatIsAlwaysGivenHasBoundariesToo() {
    assertThat(Boundaries.of(Notice.provision("5.2"), DEFAULTS).at("rentWaived.month"))
        .extracting(Boundary::next)
        .contains(Days.of(LocalDate.of(2020, 1, 31)));
  }

  @Test
  void boundariesFollowTheReadings() {
    Resolution yearStart =
        new Resolution(ImmutableMap.of(Reading.R0_1, "YEAR_START"), LocalStandards.none());
    assertThat(Boundaries.of(Notice.provision("14.1a"), yearStart).at("appliedOn"))
        .extracting(Boundary::next)
        .contains(Days.of(LocalDate.of(2020, 1, 1)))
        .doesNotContain(Days.of(LocalDate.of(2020, 5, 9)));
  }

  @Test
  void ofAClaimOnlyWhatIsUnknownHasBoundariesBesideWhatIsKnown() {
    SmallEnterpriseLoanClaim claim = SmallEnterpriseLoanClaim.builder()
        .appliedOn(LocalDate.of(2020, 5, 9))
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(100).build())
        .build();
    Boundaries boundaries = Comparisons.of(Notice.provision("6.1"), DEFAULTS).boundaries(claim);
    assertThat(boundaries.paths()).containsExactly("qualifyingHires");
    assertThat(boundaries.at("qualifyingHires"))
        .extracting(Boundary::last)
        .containsExactly(14L, 15L);
  }

  @Test
  void aCapHasABoundaryForWhatWasRequested() {
    assertThat(Boundaries.of(Notice.provision("7.1"), DEFAULTS).at("requested"))
        .extracting(Boundary::last)
        .contains(14_999_999L, 15_000_000L, 19_999_999L, 20_000_000L);
  }

  @Test
  void aBoundaryOfOneUnknownIsLookedForBesideThatOfAnother() {
    Boundaries boundaries = of(Condition.all(PART.isAtLeast(count(5)), WHOLE.isAtMost(PART)));
    assertThat(boundaries.at("part")).extracting(Boundary::next).contains(5L);
    assertThat(boundaries.at("whole")).extracting(Boundary::last).contains(4L, 5L);
  }

  @Test
  void aConditionOfAWarningHasBoundariesToo() {
    Provision provision = TrialWords.onAnyDay()
        .warns(Warning.Code.NOT_MATCHED, ITEMS, ITEM_DAYS.isAtMost(count(2)))
        .pays(yuan(1));
    assertThat(Boundaries.of(provision, DEFAULTS).at("items.days"))
        .extracting(Boundary::last)
        .containsExactly(1L, 2L);
  }

  @Test
  void aDayHasBoundariesWithinAHundredYearsOfADayOfTheRules() {
    Quantity year = new Quantity(new YearOf(OPENED_ON.node()));
    assertThat(of(Condition.all(
                OPENED_ON.isOnOrAfter(day(MAY_9)),
                year.isAtLeast(count(1921)),
                year.isAtLeast(count(1920)),
                year.isAtMost(count(3000))))
            .at("openedOn"))
        .extracting(Boundary::next)
        .contains(Days.of(MAY_9), Days.of(LocalDate.of(1921, 1, 1)))
        .doesNotContain(Days.of(LocalDate.of(1920, 1, 1)), Days.of(LocalDate.of(3001, 1, 1)));
    assertThat(of(year.isAtMost(count(2020))).paths()).isEmpty();
  }

  private static Boundaries of(Condition condition) {
    return Boundaries.of(TrialWords.asking(condition), DEFAULTS);
  }
}
