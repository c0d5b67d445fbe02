package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provision looked at comparison by comparison. */
class ComparisonsTests {

  private static final Resolution DEFAULTS =
      new Resolution(ImmutableMap.of(), LocalStandards.none());
  private static final Comparisons LOAN = Comparisons.of(Notice.provision("6.1"), DEFAULTS);
  private static final Comparison SIZE = comparison("enterprise.size in [SMALL, MICRO]");
  private static final Comparison DAY = comparison("appliedOn AT_LEAST 2020-05-09");
  private static final Comparison STAFF = comparison("enterprise.staff MORE_THAN 100");
  private static final Comparison SHARE = LOAN.all().stream()
      .filter(each -> each.condition() instanceof Share)
      .findFirst()
      .orElseThrow();

  private static Comparison comparison(String text) {
    return LOAN.all().stream()
        .filter(each -> each.toString().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static SmallEnterpriseLoanClaim claim(Size size, long hires, long staff, LocalDate day) {
    return SmallEnterpriseLoanClaim.builder()
        .appliedOn(day)
        .enterprise(Enterprise.builder().size(size).staff(staff).build())
        .qualifyingHires(hires)
        .build();
  }

  private static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);

  static Iterable<Provision> provisions() {
    return Notice.provisions().values();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyRequirementIsAmongTheComparisonsOrMadeOfThem(Provision provision) {
    Comparisons comparisons = Comparisons.of(provision, DEFAULTS);
    assertThat(comparisons.all()).doesNotHaveDuplicates().isNotEmpty();
    assertThat(comparisons.all()).allSatisfy(each -> {
      assertThat(each.code()).startsWith(provision.id() + "/");
      assertThat(each.facts()).isNotEmpty();
      assertThat(each.condition()).isNotInstanceOfAny(All.class, Any.class);
    });
    assertThat(comparisons.all()).containsAll(comparisons.bands());
  }

  @Test
  void numbersThatDependOnADayOrOnAnotherNumberHaveBands() {
    assertThat(LOAN.all()).containsExactlyInAnyOrder(SIZE, SHARE, STAFF, DAY);
    assertThat(LOAN.bands()).containsExactlyInAnyOrder(STAFF, DAY);
  }

  @Test
  void eachComparisonIsMetByItself() {
    SmallEnterpriseLoanClaim claim = claim(Size.LARGE, 8, 100, ISSUED);
    assertThat(LOAN.truths(claim, SIZE)).containsExactly(0L);
    assertThat(LOAN.truths(claim, SHARE)).containsExactly(0L);
    assertThat(LOAN.truths(claim, STAFF)).containsExactly(0L);
    assertThat(LOAN.truths(claim, DAY)).containsExactly(1L);
    assertThat(LOAN.truths(SmallEnterpriseLoanClaim.builder().build(), SIZE))
        .containsExactly(Node.UNKNOWN);
  }

  @Test
  void aClaimThatSucceedsIsAtNoDistanceAndOneThatLacksMoreIsFarther() {
    long none = LOAN.distance(claim(Size.SMALL, 15, 100, ISSUED));
    long one = LOAN.distance(claim(Size.SMALL, 14, 100, ISSUED));
    long two = LOAN.distance(claim(Size.LARGE, 14, 100, ISSUED));
    assertThat(none).isZero();
    assertThat(one).isPositive().isLessThan(two);
  }

  @Test
  void aComparisonDecidesWhereAllElseIsMet() {
    assertThat(LOAN.distance(claim(Size.LARGE, 15, 100, ISSUED), SIZE)).isZero();
    assertThat(LOAN.distance(claim(Size.LARGE, 14, 100, ISSUED), SIZE)).isPositive();
    assertThat(LOAN.distance(claim(Size.SMALL, 14, 100, ISSUED), SHARE)).isZero();
  }

  @Test
  void theDayDecidesBetweenTheTwoShares() {
    assertThat(LOAN.distance(claim(Size.SMALL, 24, 100, ISSUED), DAY)).isZero();
    assertThat(LOAN.distance(claim(Size.SMALL, 25, 100, ISSUED), DAY)).isPositive();
    assertThat(LOAN.distance(claim(Size.SMALL, 14, 100, ISSUED), DAY)).isPositive();
  }

  @Test
  void bandsCanBeAskedFor() {
    ImmutableMap<Comparison, Boolean> wanted = ImmutableMap.of(STAFF, true, DAY, false);
    LocalDate before = ISSUED.minusDays(1);
    assertThat(LOAN.distance(claim(Size.SMALL, 20, 101, before), wanted)).isZero();
    assertThat(LOAN.distance(claim(Size.SMALL, 20, 101, ISSUED), wanted)).isPositive();
    assertThat(LOAN.distance(claim(Size.SMALL, 25, 100, before), wanted)).isPositive();
  }

  @Test
  void theLineIsWhereBothSidesAreAlikeInAClaimThatSucceeds() {
    assertThat(LOAN.distanceToLine(claim(Size.SMALL, 24, 100, ISSUED), DAY)).isZero();
    assertThat(LOAN.distanceToLine(claim(Size.SMALL, 24, 100, ISSUED.plusDays(1)), DAY))
        .isPositive();
    assertThat(LOAN.distanceToLine(claim(Size.SMALL, 24, 100, ISSUED), SIZE)).isPositive();
  }

  @Test
  void whatEverybodyMeetsNoLongerStandsInTheWay() {
    Comparisons anySize = LOAN.without(SIZE, true);
    assertThat(anySize.all()).doesNotContain(SIZE);
    assertThat(anySize.distance(claim(Size.LARGE, 15, 100, ISSUED))).isZero();
    Comparisons noSize = LOAN.without(SIZE, false);
    assertThat(noSize.distance(claim(Size.SMALL, 15, 100, ISSUED))).isPositive();
  }

  @Test
  void aComparisonIsNotApartFromThoseThatItLooksAt() {
    assertThat(Comparisons.areApart(SIZE, SHARE)).isTrue();
    assertThat(Comparisons.areApart(SHARE, STAFF)).isFalse();
    assertThat(Comparisons.areApart(DAY, SHARE)).isFalse();
    assertThat(Comparisons.areApart(SIZE, SIZE)).isFalse();
  }
}
