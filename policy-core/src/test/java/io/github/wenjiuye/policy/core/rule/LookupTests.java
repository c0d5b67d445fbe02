package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.determine;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Course;
import io.github.wenjiuye.policy.model.CourseKind;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.resumption.HealthCodeClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;
import io.github.wenjiuye.policy.model.training.EnterpriseTrainingClaim;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is looked up in a standard by a grade, a place, a province or a kind, as far as it is known. */
class LookupTests {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 9);

  private static final Quantity AWARD = Quantity.of(
      LocalStandard.INCUBATOR_AWARD,
      Day.of(IncubatorAwardClaim.APPLIED_ON),
      Text.of(IncubatorAwardClaim.GRADE));
  private static final Provision INCUBATOR = Provision.of(
          "5.1", IncubatorAwardClaim.SHAPE, Modality.MANDATORY)
      .onAnyDay()
      .requires(AWARD.isSet())
      .pays(AWARD);
  private static final LocalStandards GRADES = region(
      LocalStandard.INCUBATOR_AWARD,
      new StandardValue.Named(ImmutableMap.of("A", 5_000_000L, "B", 3_000_000L)));

  private static final Provision VENDING = Provision.of(
          "10.1", StreetVendingClaim.SHAPE, Modality.MANDATORY)
      .onAnyDay()
      .requires(Text.of(StreetVendingClaim.PLACE)
          .isListedIn(
              LocalStandard.VENDING_SITES,
              Day.of(StreetVendingClaim.APPLIED_ON),
              StreetVendingClaim.OPENS,
              StreetVendingClaim.CLOSES))
      .opens(Subject.STREET_VENDING);

  private static final Provision HEALTH_CODE = Provision.of(
          "2.1", HealthCodeClaim.SHAPE, Modality.MANDATORY)
      .onAnyDay()
      .requires(Place.ofProvince(HealthCodeClaim.ISSUED_BY)
          .isListedIn(LocalStandard.RECOGNISED_PROVINCES, Day.of(HealthCodeClaim.SHOWN_ON)))
      .opens(Subject.HEALTH_CODE_RECOGNITION);

  private static final Provision TRAINING = Provision.of(
          "23.1", EnterpriseTrainingClaim.SHAPE, Modality.MANDATORY)
      .onAnyDay()
      .pays(Quantity.of(
          LocalStandard.TRAINING_SUBSIDY,
          Day.of(EnterpriseTrainingClaim.APPLIED_ON),
          Symbol.of(EnterpriseTrainingClaim.COURSE, Course.KIND)));

  @Test
  void aGradeOfTheTableIsPaidAndAnotherIsNot() {
    assertThat(amount(graded("A", GRADES))).isEqualTo(exactly(50_000));
    assertThat(amount(graded("B", GRADES))).isEqualTo(exactly(30_000));
    assertThat(graded("C", GRADES).verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(graded("C", GRADES).standards())
        .containsExactly(new StandardUse("incubatorAward", "150000", "none"));
  }

  @Test
  void aGradeIsToldAsItWasGiven() {
    Finding known = graded("C", GRADES).findings().get(0);
    assertThat(known.truth()).isEqualTo(Truth.UNMET);
    assertThat(known.fact()).isEqualTo("grade");
    assertThat(known.observed()).contains("C");
    Finding unknown =
        determine(INCUBATOR, incubator().build(), GRADES).findings().get(0);
    assertThat(unknown.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.observed()).isEmpty();
    assertThat(determine(INCUBATOR, NO_PARTY, GRADES).findings().get(0).observed())
        .isEmpty();
  }

  private static final IncubatorAwardClaim NO_PARTY =
      IncubatorAwardClaim.builder().build();

  @Test
  void anUnknownGradeMayBeAnyOrNone() {
    Determination determination = determine(INCUBATOR, incubator().build(), GRADES);
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(amount(determination))
        .isEqualTo(MoneyRange.between(Money.ofYuan(30_000), Money.ofYuan(50_000)));
    assertThat(determination.pending()).extracting(Pending::name).containsExactly("grade");
  }

  @Test
  void whereNoTableIsSuppliedTheStandardIsPending() {
    Determination determination = graded("A", LocalStandards.none());
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(amount(determination)).isEqualTo(MoneyRange.atLeast(Money.ofYuan(0)));
    assertThat(determination.pending()).extracting(Pending::name).containsExactly("incubatorAward");
    assertThat(determine(INCUBATOR, incubator().build(), LocalStandards.none()).pending())
        .extracting(Pending::name)
        .containsExactlyInAnyOrder("incubatorAward", "grade");
  }

  @Test
  void eachGradeThatNoTableHasMayBeWorthSomethingElse() {
    LocalStandards hohhotAlone = LocalStandards.builder()
        .put(
            League.HOHHOT.code(),
            LocalStandard.INCUBATOR_AWARD,
            new StandardValue.Named(ImmutableMap.of("A", 5_000_000L)))
        .build();
    assertThat(amount(graded("A", hohhotAlone))).isEqualTo(MoneyRange.atLeast(Money.ofYuan(0)));
    IncubatorAwardClaim anywhere =
        IncubatorAwardClaim.builder().appliedOn(DAY).grade("A").build();
    assertThat(determine(INCUBATOR, anywhere, hohhotAlone).pending())
        .extracting(Pending::name)
        .containsExactlyInAnyOrder("league", "incubatorAward");
  }

  @Test
  void whatATextIsToldApartByIsWhatTheStandardThatIsAskedNames() {
    LocalStandards both = LocalStandards.builder()
        .put(
            LocalStandard.REGION,
            LocalStandard.INCUBATOR_AWARD,
            new StandardValue.Named(ImmutableMap.of("B", 1L, "A", 2L)))
        .put(
            LocalStandard.REGION,
            LocalStandard.VENDING_SITES,
            new StandardValue.Sites(ImmutableList.of(
                new StandardValue.Site("gate", LocalTime.of(8, 0), LocalTime.of(9, 0)))))
        .put(
            LocalStandard.REGION,
            LocalStandard.TRAINING_SUBSIDY,
            new StandardValue.Named(ImmutableMap.of("PRE_JOB", 3L)))
        .build();
    Comparisons comparisons = Comparisons.of(INCUBATOR, under(both));
    assertThat(comparisons.texts()).containsExactly("A", "B");
    FactNode grade = comparisons.facts().stream()
        .filter(fact -> fact.sort() == Sort.TEXT)
        .findFirst()
        .orElseThrow();
    assertThat(grade.texts()).contains(ImmutableList.of("A", "B"));
    assertThat(grade.domain().max()).isEqualTo(3);
    assertThat(code(grade, "A")).isZero();
    assertThat(code(grade, "B")).isEqualTo(1);
    assertThat(code(grade, "gate")).isEqualTo(2);
    assertThat(code(grade, "else")).isEqualTo(2);
    FactNode unresolved = FactNode.ofClaim(IncubatorAwardClaim.GRADE);
    assertThat(code(unresolved, "A")).isZero();
    assertThat(unresolved.texts()).isEmpty();
    assertThat(unresolved.written(new Scope(incubator().grade("A").build()))).contains("A");
  }

  private static long code(FactNode grade, String text) {
    return grade.eval(new Scope(incubator().grade(text).build()));
  }

  @Test
  void aPlaceIsListedInItsHours() {
    LocalStandards sites = region(
        LocalStandard.VENDING_SITES,
        new StandardValue.Sites(ImmutableList.of(
            new StandardValue.Site("gate", LocalTime.of(8, 0), LocalTime.of(20, 0)))));
    assertThat(vending("gate", 8, 20, sites)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(vending("gate", 7, 20, sites)).isEqualTo(Verdict.INELIGIBLE);
    assertThat(vending("gate", 8, 21, sites)).isEqualTo(Verdict.INELIGIBLE);
    assertThat(vending("market", 8, 20, sites)).isEqualTo(Verdict.INELIGIBLE);
  }

  @Test
  void whoOpensAtAnUnknownHourAsksForTheHoursOfTheSite() {
    LocalStandards sites = region(
        LocalStandard.VENDING_SITES,
        new StandardValue.Sites(ImmutableList.of(
            new StandardValue.Site("gate", LocalTime.of(8, 0), LocalTime.of(20, 0)))));
    StreetVendingClaim open = vendor("gate").closes(LocalTime.of(20, 0)).build();
    assertThat(determine(VENDING, open, sites).pending())
        .extracting(Pending::name)
        .containsExactly("opens");
    StreetVendingClaim late = vendor("gate").closes(LocalTime.of(20, 1)).build();
    assertThat(determine(VENDING, late, sites).verdict()).isEqualTo(Verdict.INELIGIBLE);
  }

  @Test
  void whereNoSitesAreSuppliedTheyArePending() {
    assertThat(vending("gate", 8, 20, LocalStandards.none())).isEqualTo(Verdict.UNDETERMINED);
    StreetVendingClaim claim =
        vendor("gate").opens(LocalTime.of(8, 0)).closes(LocalTime.of(20, 0)).build();
    assertThat(determine(VENDING, claim, LocalStandards.none()).pending())
        .containsExactly(new Pending(Pending.Kind.STANDARD, "vendingSites", Settles.VERDICT));
  }

  private static StreetVendingClaim.Builder vendor(String place) {
    return StreetVendingClaim.builder().appliedOn(DAY).league(League.WUHAI).place(place);
  }

  private static Verdict vending(String place, int opens, int closes, LocalStandards sites) {
    StreetVendingClaim claim = vendor(place)
        .opens(LocalTime.of(opens, 0))
        .closes(LocalTime.of(closes, 0))
        .build();
    return determine(VENDING, claim, sites).verdict();
  }

  @Test
  void aProvinceIsListedOnTheDay() {
    LocalStandards provinces = region(
        LocalStandard.RECOGNISED_PROVINCES,
        new StandardValue.Provinces(ImmutableList.of(
            new StandardValue.RecognisedProvince(Province.of("11"), DAY, Optional.of(DAY)))));
    assertThat(healthCode("11", DAY, provinces)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(healthCode("12", DAY, provinces)).isEqualTo(Verdict.INELIGIBLE);
    assertThat(healthCode("11", DAY.minusDays(1), provinces)).isEqualTo(Verdict.INELIGIBLE);
    assertThat(healthCode("11", DAY.plusDays(1), provinces)).isEqualTo(Verdict.INELIGIBLE);
    assertThat(healthCode("11", DAY, LocalStandards.none())).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void anUnknownDayIsLookedForWhereAProvinceComesOrGoes() {
    LocalStandards provinces = region(
        LocalStandard.RECOGNISED_PROVINCES,
        new StandardValue.Provinces(ImmutableList.of(new StandardValue.RecognisedProvince(
            Province.of("11"), DAY, Optional.of(DAY.plusDays(2))))));
    HealthCodeClaim claim = HealthCodeClaim.builder()
        .league(League.WUHAI)
        .issuedBy(Province.of("11"))
        .build();
    Determination determination = determine(HEALTH_CODE, claim, provinces);
    assertThat(determination.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(determination.pending()).extracting(Pending::name).containsExactly("shownOn");
  }

  private static Verdict healthCode(String province, LocalDate day, LocalStandards provinces) {
    HealthCodeClaim claim = HealthCodeClaim.builder()
        .league(League.WUHAI)
        .issuedBy(Province.of(province))
        .shownOn(day)
        .build();
    return determine(HEALTH_CODE, claim, provinces).verdict();
  }

  @Test
  void ofSeveralKindsEachHasItsValueOrIsUnstated() {
    LocalStandards some = region(
        LocalStandard.TRAINING_SUBSIDY,
        new StandardValue.Named(ImmutableMap.of("JOB_CHANGE", 90_000L)));
    assertThat(amount(trained(CourseKind.JOB_CHANGE, some))).isEqualTo(exactly(900));
    assertThat(trained(CourseKind.JOB_CHANGE, some).standards())
        .containsExactly(new StandardUse("trainingSubsidy", "150000", "900.00"));
    assertThat(amount(trained(CourseKind.PRE_JOB, some)))
        .isEqualTo(MoneyRange.atLeast(Money.ofYuan(0)));
    assertThat(trained(CourseKind.PRE_JOB, some).pending())
        .extracting(Pending::name)
        .containsExactly("trainingSubsidy");
  }

  private static Determination trained(CourseKind kind, LocalStandards standards) {
    EnterpriseTrainingClaim claim = EnterpriseTrainingClaim.builder()
        .league(League.WUHAI)
        .appliedOn(DAY)
        .course(Course.builder().kind(kind).build())
        .build();
    return determine(TRAINING, claim, standards);
  }

  @Test
  void whatIsListedHasTwoSides() {
    Listed graded = new Listed(AWARD.node());
    assertThat(graded.crosses()).isTrue();
    assertThat(graded.apply(new long[] {Standard.ABSENT})).isZero();
    assertThat(graded.apply(new long[] {0})).isEqualTo(1);
    assertThat(graded.apply(new long[] {7})).isEqualTo(1);
    assertThat(graded.apply(new long[] {Node.UNKNOWN})).isEqualTo(Node.UNKNOWN);
    assertThat(graded.side(new long[] {Standard.ABSENT})).isZero();
    assertThat(graded.side(new long[] {0})).isEqualTo(1);
    Node province = HEALTH_CODE.requirements().get(0).condition();
    assertThat(province.apply(new long[] {0})).isZero();
    assertThat(province.apply(new long[] {1})).isEqualTo(1);
    assertThat(province.side(new long[] {1})).isEqualTo(1);
  }

  @Test
  void aWayOfReckoningMayBeAbsentUnlessItIsTheLast() {
    Day day = Day.of(IncubatorAwardClaim.APPLIED_ON);
    LocalStandard flexible = LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY;
    assertThat(domain(Quantity.of(flexible, "share", day))).isEqualTo(Standard.ABSENT);
    assertThat(domain(Quantity.of(flexible, "monthly", day))).isZero();
    assertThat(domain(Quantity.of(LocalStandard.LARGE_SCALE_HIRING, "heads", day)))
        .isZero();
    assertThat(domain(AWARD)).isEqualTo(Standard.ABSENT);
  }

  private static long domain(Quantity standard) {
    return ((Standard) standard.node()).domain().min();
  }

  private static IncubatorAwardClaim.Builder incubator() {
    return IncubatorAwardClaim.builder().appliedOn(DAY).league(League.WUHAI);
  }

  private static Determination graded(String grade, LocalStandards standards) {
    return determine(INCUBATOR, incubator().grade(grade).build(), standards);
  }

  private static MoneyRange amount(Determination determination) {
    return ((Grant.Payment) determination.grant().orElseThrow()).amount();
  }

  private static MoneyRange exactly(long yuan) {
    return MoneyRange.exactly(Money.ofYuan(yuan));
  }

  private static LocalStandards region(LocalStandard standard, StandardValue value) {
    return LocalStandards.builder().put(LocalStandard.REGION, standard, value).build();
  }
}
