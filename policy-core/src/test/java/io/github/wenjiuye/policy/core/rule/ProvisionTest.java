package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What does not build, so that it cannot be decided wrongly. */
class ProvisionTest {

  private static final LocalDate CHANGE = LocalDate.of(2020, 5, 9);
  private static final Quantity PART = Quantity.of(TrialClaim.PART);
  private static final Quantity WHOLE = Quantity.of(TrialClaim.WHOLE);

  @Test
  void everyCodeOfAReadingHasItsExpressionInItsOrder() {
    Condition met = PART.isAtLeast(WHOLE);
    assertThatCode(() -> Condition.byReading(
            Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", met, "TWELVE_MONTHS", met)))
        .doesNotThrowAnyException();
    for (ImmutableMap<String, Condition> wrong : ImmutableList.of(
        ImmutableMap.<String, Condition>of(),
        ImmutableMap.of("CALENDAR_YEAR", met),
        ImmutableMap.of("TWELVE_MONTHS", met, "CALENDAR_YEAR", met),
        ImmutableMap.of("CALENDAR_YEAR", met, "TWELVE_MONTH", met),
        ImmutableMap.of("CALENDAR_YEAR", met, "TWELVE_MONTHS", met, "OTHER", met))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Condition.byReading(Reading.R16_1, wrong))
          .withMessageStartingWith("R16-1 has the codes [CALENDAR_YEAR, TWELVE_MONTHS], not ");
    }
  }

  @Test
  void aReadingIsTakenByItsCodeOrByAValueWhereItTakesOne() {
    ByReading byDay = new ByReading(
        Reading.R5_2,
        ImmutableMap.of("RESPONSE", day(CHANGE).node(), "CLASS_A", day(CHANGE).node()));
    assertThat(byDay.chosen("CLASS_A")).isEqualTo(day(CHANGE).node());
    assertThat(byDay.chosen("2020-02-29")).hasToString("2020-02-29");
    ByReading byCode = new ByReading(
        Reading.R16_1,
        ImmutableMap.of("CALENDAR_YEAR", PART.node(), "TWELVE_MONTHS", WHOLE.node()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> byCode.chosen("SCHOOL_YEAR"))
        .withMessage("R16-1 has no choice SCHOOL_YEAR");
  }

  @Test
  void aValueIsTakenByTheLastChoiceWhereItIsNoValueThatIsChosen() {
    ByReading byRate = new ByReading(
        Reading.R18_1, ImmutableMap.of("MORE_THAN_HALF", PART.node(), "FOUR_FIFTHS", WHOLE.node()));
    assertThat(byRate.chosen("0.7")).isEqualTo(WHOLE.node());
  }

  @Test
  void aRequirementOfAStandardHasTheCodeOfTheStandard() {
    Quantity share = Quantity.of(
        LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", Day.of(TrialClaim.OPENED_ON));
    Provision provision = Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .requires(share.isSet())
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(provision.requirements())
        .extracting(Requirement::code)
        .containsExactly("0.0/flexibleInsuranceSubsidy.share");
  }

  @Test
  void whatIsStatedIsWhatHasASentence() {
    Provision provision = Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .requires(PART.isAtLeast(Quantity.count("three", "3.1", 3)))
        .requires("whole", WHOLE.isAtLeast(Quantity.count("none", "", 0)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(provision.stated()).extracting(Stated::name).containsExactly("three");
    assertThat(provision.isDuty()).isFalse();
    assertThat(provision.sentence()).isEqualTo("0.0");
    assertThat(Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
            .onAnyDay()
            .obliges(PART.isAtLeast(WHOLE))
            .isDuty())
        .isTrue();
  }

  @Test
  void aDutyIsOwedWithinItsWindowAlone() {
    Provision duty = Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .within(Day.of(TrialClaim.OPENED_ON).from(day(CHANGE)))
        .obliges(PART.isAtLeast(WHOLE));
    TrialClaim late = TrialClaim.builder().openedOn(CHANGE).part(1).whole(2).build();
    TrialClaim early =
        TrialClaim.builder().openedOn(CHANGE.minusDays(1)).part(1).whole(2).build();
    assertThat(TrialWords.determine(duty, late).grant()).isPresent();
    assertThat(TrialWords.determine(duty, early).grant()).isEmpty();
  }

  @Test
  void requirementsOfOneCodeDoNotBuild() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
            .onAnyDay()
            .requires(PART.isAtLeast(WHOLE))
            .requires(PART.isMoreThan(WHOLE))
            .opens(Subject.SMALL_ENTERPRISE_LOAN))
        .withMessage("Two requirements have the code 0.0/part");
  }

  @Test
  void theLetterOfAProvisionIsNoPartOfItsSentence() {
    Provision provision = Provision.of("3.1a", TrialClaim.SHAPE, Modality.MANDATORY)
        .onAnyDay()
        .requires(PART.isAtLeast(WHOLE))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(provision.requirements())
        .containsExactly(
            new Requirement("3.1a/part", "3.1", PART.isAtLeast(WHOLE).node()));
  }

  private static Day day(LocalDate date) {
    return Day.of("day", "0.0", date);
  }
}
