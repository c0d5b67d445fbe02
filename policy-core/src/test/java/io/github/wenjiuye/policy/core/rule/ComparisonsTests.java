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
  private final Comparisons loan = Comparisons.of(Notice.provision("6.1"), DEFAULTS);
  private final Comparison size = comparison("enterprise.size in [SMALL, MICRO]");
  private final Comparison day = comparison("appliedOn AT_LEAST 2020-05-09");
  private final Comparison staff = comparison("enterprise.staff MORE_THAN 100");
  private final Comparison share = loan.all().stream()
      .filter(each -> each.condition() instanceof Share)
      .findFirst()
      .orElseThrow();

  private Comparison comparison(String text) {
    return loan.all().stream()
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
    assertThat(loan.all()).containsExactlyInAnyOrder(size, share, staff, day);
    assertThat(loan.bands()).containsExactlyInAnyOrder(staff, day);
  }

  @Test
  void eachComparisonIsMetByItself() {
    SmallEnterpriseLoanClaim claim = claim(Size.LARGE, 8, 100, ISSUED);
    assertThat(loan.truths(claim, size)).containsExactly(0L);
    assertThat(loan.truths(claim, share)).containsExactly(0L);
    assertThat(loan.truths(claim, staff)).containsExactly(0L);
    assertThat(loan.truths(claim, day)).containsExactly(1L);
    assertThat(loan.truths(SmallEnterpriseLoanClaim.builder().build(), size))
        .containsExactly(Node.UNKNOWN);
  }

  @Test
  void aClaimThatSucceedsIsAtNoDistanceAndOneThatLacksMoreIsFarther() {
    long none = loan.distance(claim(Size.SMALL, 15, 100, ISSUED));
    long one = loan.distance(claim(Size.SMALL, 14, 100, ISSUED));
    long two = loan.distance(claim(Size.LARGE, 14, 100, ISSUED));
    assertThat(none).isZero();
    assertThat(one).isPositive().isLessThan(two);
  }

  @Test
  void aComparisonDecidesWhereAllElseIsMet() {
    assertThat(loan.distance(claim(Size.LARGE, 15, 100, ISSUED), size)).isZero();
    assertThat(loan.distance(claim(Size.LARGE, 14, 100, ISSUED), size)).isPositive();
    assertThat(loan.distance(claim(Size.SMALL, 14, 100, ISSUED), share)).isZero();
  }

  @Test
  void theDayDecidesBetweenTheTwoShares() {
    assertThat(loan.distance(claim(Size.SMALL, 24, 100, ISSUED), day)).isZero();
    assertThat(loan.distance(claim(Size.SMALL, 25, 100, ISSUED), day)).isPositive();
    assertThat(loan.distance(claim(Size.SMALL, 14, 100, ISSUED), day)).isPositive();
  }

  @Test
  void bandsCanBeAskedFor() {
    ImmutableMap<Comparison, Boolean> wanted = ImmutableMap.of(staff, true, day, false);
    LocalDate before = ISSUED.minusDays(1);
    assertThat(loan.distance(claim(Size.SMALL, 20, 101, before), wanted)).isZero();
    assertThat(loan.distance(claim(Size.SMALL, 20, 101, ISSUED), wanted)).isPositive();
    assertThat(loan.distance(claim(Size.SMALL, 25, 100, before), wanted)).isPositive();
  }

  @Test
  void theLineIsWhereBothSidesAreAlikeInAClaimThatSucceeds() {
    assertThat(loan.distanceToLine(claim(Size.SMALL, 24, 100, ISSUED), day)).isZero();
    assertThat(loan.distanceToLine(claim(Size.SMALL, 24, 100, ISSUED.plusDays(1)), day))
        .isPositive();
    assertThat(loan.distanceToLine(claim(Size.SMALL, 24, 100, ISSUED), size)).isPositive();
  }

  @Test
  void whatEverybodyMeetsNoLongerStandsInTheWay() {
    Comparisons anySize = loan.without(size, true);
    assertThat(anySize.all()).doesNotContain(size);
    assertThat(anySize.distance(claim(Size.LARGE, 15, 100, ISSUED))).isZero();
    Comparisons noSize = loan.without(size, false);
    assertThat(noSize.distance(claim(Size.SMALL, 15, 100, ISSUED))).isPositive();
  }

  @Test
  void aComparisonIsNotApartFromThoseThatItLooksAt() {
    assertThat(Comparisons.areApart(size, share)).isTrue();
    assertThat(Comparisons.areApart(share, staff)).isFalse();
    assertThat(Comparisons.areApart(day, share)).isFalse();
    assertThat(Comparisons.areApart(size, size)).isFalse();
  }
}
