package io.github.wenjiuye.policy.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.ExplainedSentence;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Addressee;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Title;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the notice is accounted for, and none is cited that does not exist. */
class SentencesLaws {

  private static final String NOWHERE = "99.9";

  private static final ImmutableList<String> SENTENCES = Catalogue.get().sentences();
  private static final ImmutableList<Provision> PROVISIONS =
      ImmutableList.copyOf(Notice.provisions().values());
  private static final ImmutableList<Duty> DUTIES = Catalogue.get().duties();
  private static final Coverage COVERAGE = Coverage.ofNotice();

  @Test
  void everySentenceIsAccountedForByAProvisionADayANumberOrADuty() {
    assertThat(COVERAGE.sentences()).hasSize(59).isEqualTo(SENTENCES);
    assertThat(COVERAGE.unaccounted()).as("%s", (Object) table()).isEmpty();
  }

  @Test
  void noSentenceIsCitedThatDoesNotExist() {
    assertThat(COVERAGE.unknown()).as("%s", (Object) table()).isEmpty();
  }

  private static String table() {
    StringBuilder table = new StringBuilder("sentence: provisions, parameters, duties, mentions");
    for (String sentence : SENTENCES) {
      table
          .append('\n')
          .append(sentence)
          .append(": ")
          .append(COVERAGE.provisions(sentence).stream().map(Provision::id).toList())
          .append(' ')
          .append(COVERAGE.uses(sentence).stream()
              .map(use -> use.stated().name() + " of " + use.provision())
              .toList())
          .append(' ')
          .append(COVERAGE.duties(sentence).stream().map(Duty::addressees).toList())
          .append(' ')
          .append(COVERAGE.mentions(sentence));
    }
    return table.toString();
  }

  /**
   * What must carry out each sentence, read from the notice, not from the rules: the provisions; the days and numbers, each with
   * the provisions that ask for it; the duties; and what the leagues set. A citation more is as wrong as one less.
   */
  private static final String NOTICE = """
      1.1  | 1.1         |                                        | DIRECTED RESPONSIBLE_AUTHORITIES |
      2.1  | 2.1         |                                        | DIRECTED RESPONSIBLE_AUTHORITIES | recognisedProvinces
      3.1  | 3.1a 3.1b   | 0: 3.1a 3.1b; 100%: 3.1a; 6: 3.1b; 3: 3.1b         | | layoffRateCeiling, hardshipLayoffCeiling, refundBasis, averageMonthlyBenefit
      3.2  |             | 2020-12-31: 3.1a 3.1b                  | |
      4.1  | 4.1         | 2020-06-30: 4.1                        | |
      5.1  | 5.1         |                                        | DIRECTED LEAGUES_AND_CITIES | incubatorAward
      5.2  | 5.2         | 3: 5.2                                 | |
      6.1  | 6.1         | 100: 6.1; 15% from 2020-05-09 [R0-1] on, 25% before: 6.1; 8% from 2020-05-09 [R0-1] on, 15% before: 6.1 | |
      7.1  | 7.1         | 200,000.00 yuan from 2020-05-09 [R0-1] on, 150,000.00 yuan before: 7.1 7.2 | |
      7.2  | 7.2         | 2: 7.2                                 | | partnershipUplift
      8.1  | 8.1a 8.1b   | 2020-04-15: 8.1a 8.1b 8.2; 2020-04-16: 8.1a 8.1b 8.2; 100,000.00 yuan: 8.1a 8.2 | |
      8.2  | 8.2         |                                        | | otherLoanRelief
      9.1  | 9.1         | 2020-01-25: 5.2 23.2; 2020-01-25: 9.1 9.3 | |
      9.2  |             | 2020-06-30: 9.1                        | |
      9.3  | 9.3         |                                        | |
      10.1 | 10.1        |                                        | DIRECTED RESPONSIBLE_AUTHORITIES; DIRECTED COUNTY_GOVERNMENTS | vendingSites
      11.1 | 11.1a 11.1b | 2: 11.1b; 12: 11.1b                    | | flexibleInsuranceSubsidy
      12.1 | 12.1        | 2020-12-31: 12.1; 1: 12.1              | | ruralHiringSubsidy
      12.2 | 12.2        | 6: 12.2                                | | workTrainingMonthly
      13.1 | 13.1        | 1: 13.1; 100.00 yuan: 13.1             | DIRECTED RESPONSIBLE_AUTHORITIES |
      13.2 | 13.2        |                                        | DIRECTED LEAGUES_AND_CITIES | povertyExportService
      13.3 |             | 2020-12-31: 13.1 13.2                  | |
      14.1 | 14.1a 14.1b | 3: 14.1b                               | |
      14.2 | 14.2        |                                        | |
      15.1 | 15.1        |                                        | DIRECTED RESPONSIBLE_AUTHORITIES |
      15.2 | 15.2        |                                        | ENCOURAGED ENTERPRISES |
      15.3 | 15.3        |                                        | |
      15.4 | 15.4        |                                        | DIRECTED RESPONSIBLE_AUTHORITIES |
      15.5 | 15.5        |                                        | DISCRETIONARY LOCALITIES | largeScaleHiring
      16.1 | 16.1        | 2020-12-31: 16.1; 1: 16.1; 1: 16.1     | | graduateHiringSubsidy
      17.1 | 17.1        | 2020: 17.1; 2021: 17.1                 | |
      17.2 | 17.2        | 80%: 17.2; 80%: 18.1                   | |
      18.1 | 18.1        | 2020: 18.1; 2021: 18.1; 50%: 18.1      | |
      18.2 | 18.2        | 50%: 18.2                              | DIRECTED LOCALITIES |
      19.1 | 19.1a 19.1b | 120%: 19.1a; 12000: 19.1a; 2020: 19.1b; 15% from 2020 on, 5% before: 19.1b | |
      19.2 | 19.2        |                                        | |
      20.1 | 20.1        |                                        | DIRECTED EMPLOYERS |
      20.2 | 20.2        | 2: 20.2                                | MANDATORY RESPONSIBLE_AUTHORITIES; MANDATORY RESPONSIBLE_AUTHORITIES |
      21.1 | 21.1        | 2020-01-01: 21.1; 2020-12-31: 21.1; 6: 21.1; 80%: 21.1 | | unemploymentBenefit
      21.2 | 21.2        | 1: 21.2                                | | continuedBenefit
      21.3 |             | 2020-01-01: 21.1 21.2; 2020-12-31: 21.1 21.2 | |
      22.1 | 22.1a 22.1b | 1: 22.1a 22.1b                         | |
      22.2 |             | 2020-01-01: 22.1a 22.1b; 2020-12-31: 22.1a 22.1b | |
      22.3 | 22.3        |                                        | |
      22.4 | 22.4        | 6: 22.4                                | DIRECTED RESPONSIBLE_AUTHORITIES | temporaryPostSubsidy, temporaryPostInsurance
      22.5 | 22.5        | 2020-12-31: 22.5; 6: 22.5; 1: 22.5; 1,000.00 yuan: 22.5 | |
      23.1 | 23.1        |                                        | | trainingSubsidy
      23.2 | 23.2        |                                        | |
      24.1 | 24.1        | 200.00 yuan: 24.1                      | |
      24.2 | 24.2        |                                        | MANDATORY HIGH_RISK_ENTERPRISES; DIRECTED RESPONSIBLE_AUTHORITIES | classATrainingSubsidy
      25.1 | 25.1        | 0%: 25.1                               | ENCOURAGED KEY_GROUPS; DIRECTED LOCALITIES | onlineTraining
      25.2 | 25.2        | 100.00 yuan: 25.2                      | |
      26.1 |             |                                        | DIRECTED RESPONSIBLE_AUTHORITIES |
      26.2 | 26.2        |                                        | | employmentService
      27.1 | 27.1        |                                        | MANDATORY RESPONSIBLE_AUTHORITIES |
      28.1 |             |                                        | DIRECTED LOCALITIES DEPARTMENTS |
      28.2 | 28.2        |                                        | |
      28.3 |             |                                        | DIRECTED COORDINATING_BODIES |
      28.4 |             |                                        | DIRECTED DEPARTMENTS |
      """;

  private static List<String> rows() {
    return NOTICE.lines().toList();
  }

  @Test
  void theNoticeIsReadSentenceBySentence() {
    assertThat(rows()).extracting(row -> cells(row).get(0)).containsExactlyElementsOf(SENTENCES);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachSentenceIsCarriedOutByAllThatItAsksForAndByNothingElse(String row) {
    List<String> asked = cells(row);
    ExplainedSentence told = Explainer.sentences(Language.EN).stream()
        .filter(sentence -> sentence.sentence().equals(asked.get(0)))
        .findFirst()
        .orElseThrow();
    assertThat(told.provisions()).containsExactlyElementsOf(parts(asked.get(1), " "));
    assertThat(told.parameters())
        .extracting(stated -> stated.value() + ": " + String.join(" ", stated.provisions()))
        .containsExactlyInAnyOrderElementsOf(parts(asked.get(2), "; "));
    assertThat(told.duties())
        .extracting(duty -> duty.modality() + " "
            + duty.addressees().stream().map(Addressee::name).collect(Collectors.joining(" ")))
        .containsExactlyElementsOf(parts(asked.get(3), "; "));
    assertThat(LocalStandard.values())
        .filteredOn(standard -> standard.sentence().equals(told.sentence()))
        .extracting(LocalStandard::wireName)
        .containsExactlyInAnyOrderElementsOf(parts(asked.get(4), ", "));
  }

  private static List<String> cells(String row) {
    return Splitter.on('|').trimResults().splitToList(row);
  }

  private static List<String> parts(String cell, String separator) {
    return Splitter.on(separator).omitEmptyStrings().splitToList(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"26.1", "28.1", "28.3", "28.4"})
  void aSentenceThatIsOnlyADutyIsNotAccountedForWithoutIt(String sentence) {
    List<Duty> others =
        DUTIES.stream().filter(duty -> !duty.sentence().equals(sentence)).toList();
    assertThat(Coverage.of(SENTENCES, PROVISIONS, others).unaccounted()).containsExactly(sentence);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void withoutAllThatCitesItNoSentenceIsAccountedFor(String sentence) {
    ImmutableSet<String> using = Stream.concat(
            COVERAGE.provisions(sentence).stream().map(Provision::id),
            COVERAGE.uses(sentence).stream().map(Coverage.Use::provision))
        .collect(ImmutableSet.toImmutableSet());
    List<Provision> provisions =
        PROVISIONS.stream().filter(provision -> !using.contains(provision.id())).toList();
    List<Duty> duties =
        DUTIES.stream().filter(duty -> !duty.sentence().equals(sentence)).toList();
    assertThat(Coverage.of(SENTENCES, provisions, duties).unaccounted()).contains(sentence);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceThatTheNoticeLosesIsStillCited(String sentence) {
    List<String> others = new ArrayList<>(SENTENCES);
    others.remove(sentence);
    assertThat(Coverage.of(others, PROVISIONS, DUTIES).unknown()).containsExactly(sentence);
  }

  private static ImmutableList<String> sentences() {
    return SENTENCES;
  }

  @ParameterizedTest
  @MethodSource("citingNowhere")
  void aCitationOfASentenceThatDoesNotExistIsFound(Provision provision) {
    assertThat(Coverage.of(SENTENCES, ImmutableList.of(provision), DUTIES).unknown())
        .containsExactly(NOWHERE);
  }

  private static Stream<Provision> citingNowhere() {
    Day stated = Day.of("receiptDeadline", NOWHERE, LocalDate.of(2020, 12, 31));
    Day appliedOn = Day.of(SmallEnterpriseLoanClaim.APPLIED_ON);
    Quantity few = Quantity.count("few", NOWHERE, 2);
    Condition enough = Quantity.of(SmallEnterpriseLoanClaim.QUALIFYING_HIRES).isAtLeast(few);
    return Stream.of(
        start(NOWHERE).onAnyDay().opens(Subject.SMALL_ENTERPRISE_LOAN),
        start("6.1")
            .within(appliedOn.between(Parameters.START, stated))
            .opens(Subject.SMALL_ENTERPRISE_LOAN),
        start("6.1").onAnyDay().requires(enough).opens(Subject.SMALL_ENTERPRISE_LOAN),
        start("6.1").onAnyDay().obliges(enough));
  }

  private static Provision.When start(String id) {
    return Provision.of(id, SmallEnterpriseLoanClaim.SHAPE, Modality.MANDATORY);
  }

  @Test
  void aDutyInASentenceThatDoesNotExistIsFound() {
    Duty duty = new Duty(
        NOWHERE,
        Modality.DIRECTED,
        ImmutableList.of(Addressee.EMPLOYERS),
        new Title("无", "nothing"));
    assertThat(Coverage.of(SENTENCES, PROVISIONS, ImmutableList.of(duty)).unknown())
        .containsExactly(NOWHERE);
  }
}
