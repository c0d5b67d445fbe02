package io.github.wenjiuye.policy.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.catalogue.Addressee;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Title;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Deadlines and periods are sentences of their own, which only a day or number can carry out. */
  @ParameterizedTest
  @CsvSource({
    "3.2, receiptDeadline, 3.1a 3.1b",
    "9.2, repaymentEnd, 9.1",
    "13.3, receiptDeadline, 13.1 13.2",
    "21.3, implementationStart, 21.1 21.2",
    "21.3, implementationEnd, 21.1 21.2",
    "22.2, implementationStart, 22.1a 22.1b",
    "22.2, implementationEnd, 22.1a 22.1b",
  })
  void aSentenceThatHoldsOnlyADayIsCarriedOutByTheProvisionsThatAskForIt(
      String sentence, String name, String provisions) {
    assertThat(COVERAGE.provisions(sentence)).isEmpty();
    assertThat(COVERAGE.duties(sentence)).isEmpty();
    assertThat(COVERAGE.uses(sentence).stream()
            .filter(use -> use.stated().name().equals(name))
            .map(Coverage.Use::provision))
        .containsExactly(provisions.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"26.1", "28.1", "28.3", "28.4"})
  void aSentenceThatIsOnlyADutyIsNotAccountedForWithoutIt(String sentence) {
    List<Duty> others =
        DUTIES.stream().filter(duty -> !duty.sentence().equals(sentence)).toList();
    assertThat(Coverage.of(SENTENCES, PROVISIONS, others).unaccounted()).containsExactly(sentence);
  }

  @Test
  void everyOtherSentenceHoldsAProvision() {
    assertThat(
            SENTENCES.stream().filter(sentence -> COVERAGE.provisions(sentence).isEmpty()))
        .containsExactly("3.2", "9.2", "13.3", "21.3", "22.2", "26.1", "28.1", "28.3", "28.4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1", "15.1", "15.2", "20.1"})
  void aDutyBesideAProvisionIsAnEntryToo(String sentence) {
    assertThat(COVERAGE.duties(sentence)).isNotEmpty();
    assertThat(COVERAGE.provisions(sentence)).isNotEmpty();
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
