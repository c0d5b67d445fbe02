package io.github.wenjiuye.policy.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of readings and local standards to people who have no claim. */
class ExplainedGuideLaws {

  @ParameterizedTest
  @EnumSource
  void everyReadingHasItsWords(Language language) {
    ImmutableList<ExplainedReading> told = Explainer.readings(language);
    assertThat(told).extracting(ExplainedReading::reading).containsExactly(Reading.values());
    assertThat(told).allSatisfy(reading -> {
      assertThat(reading.question()).isNotBlank();
      assertThat(reading.meanings().keySet())
          .containsExactlyElementsOf(reading.reading().codes());
      assertThat(reading.meanings().values()).doesNotContain("");
      assertThat(reading.reason()).isNotBlank();
      assertThat(reading.value().isPresent())
          .isEqualTo(reading.reading().valueSort().isPresent());
    });
  }

  @ParameterizedTest
  @EnumSource
  void everyStandardHasItsWords(Language language) {
    ImmutableList<ExplainedStandard> told = Explainer.standards(language);
    assertThat(told)
        .extracting(ExplainedStandard::standard)
        .containsExactly(LocalStandard.values());
    assertThat(told).allSatisfy(standard -> {
      assertThat(standard.meaning()).isNotBlank();
      assertThat(standard.form()).isNotBlank();
    });
  }

  @ParameterizedTest
  @EnumSource
  void thePartsOfAStandardAreNamedInItsForm(LocalStandard standard) {
    String form = told(standard).form();
    if (standard.form() instanceof Form.Fields fields) {
      assertThat(form).contains(fields.fields().keySet());
    } else if (standard.form() instanceof Form.Banded banded) {
      assertThat(form).contains(banded.upTo(), banded.value());
    } else if (standard.form() instanceof Form.Single single) {
      assertThat(single.domain().symbols())
          .allSatisfy(symbol -> assertThat(form).contains(symbol.code()));
    }
  }

  @Test
  void aBoundIsTheNotices() {
    assertThat(told(LocalStandard.GRADUATE_HIRING_SUBSIDY).bound()).isEqualTo("1000.00 or more");
    assertThat(told(LocalStandard.PARTNERSHIP_UPLIFT).bound()).isEqualTo("0 to 0.1");
    assertThat(told(LocalStandard.REFUND_BASIS).bound()).isEmpty();
    assertThat(told(LocalStandard.LAYOFF_RATE_CEILING).bound())
        .isEqualTo("upToInsured: 1 or more; rate: 0 to 1");
  }

  @Test
  void theProvisionsThatAskAreNamed() {
    assertThat(told(LocalStandard.GRADUATE_HIRING_SUBSIDY).provisions()).containsExactly("16.1");
    assertThat(Explainer.readings(Language.EN).get(Reading.R0_1.ordinal()).provisions())
        .contains("6.1", "16.1")
        .doesNotContain("21.1");
  }

  /** What is decided without a choice, read from the notice a second time. */
  @ParameterizedTest
  @CsvSource({
    "3.1, 3.1a 3.1b, previous year",
    "3.1, 3.1b, both are fixed",
    "4.1, 4.1, 'the request comes by that day, and the deposit is put off to that day'",
    "8.1, 8.1b, 'township or village'",
    "8.1, 8.1b, second-time entrepreneur need not",
    "8.1, 8.1a 8.1b, 'All of it, small loans and trusted groups alike'",
    "8.1, 8.1a 8.1b, bounds small personal loans alone",
    "9.3, 9.3, The day in June does not",
    "9.2, 9.1, principal alone",
    "9.1, 9.1 9.3, gives its size as micro",
    "11.1, 11.1b, On leaving school",
    "14.1, 14.1b, day of moving in",
    "14.2, 14.2, for anybody",
    "17.1, 17.1, the recruitment and the internship rule alike",
    "19.1, 19.1b, junior-college graduates of the year",
    "21.3, 21.1 21.2, day of application",
    "21.1, 21.1, whose benefit has run out",
    "22.2, 22.1a 22.1b, earlier term ended",
    "22.4, 22.4, Whoever it is",
    "25.1, 25.1, Some of it in any case",
  })
  void everyDoubtThatIsDecidedIsToldOfItsProvisions(
      String sentence, String provisions, String decision) {
    ExplainedDoubt doubt = Explainer.doubts(Language.EN).stream()
        .filter(told -> told.sentence().equals(sentence))
        .filter(told -> told.decision().contains(decision))
        .collect(MoreCollectors.onlyElement());
    assertThat(doubt.provisions()).containsExactly(provisions.split(" "));
  }

  @ParameterizedTest
  @EnumSource
  void theExplanationOfEachProvisionTellsItsDoubts(Language language) {
    PolicyEvaluator evaluator = PolicyEvaluator.builder().build();
    ImmutableList<ExplainedDoubt> doubts = Explainer.doubts(language);
    assertThat(doubts).extracting(ExplainedDoubt::id).hasSize(22).doesNotHaveDuplicates();
    for (ExplainedDoubt doubt : doubts) {
      assertThat(doubt.provisions()).isNotEmpty();
      assertThat(doubt.question()).matches(".*[?？]");
      assertThat(Stream.of(doubt.decision(), doubt.reason()))
          .allMatch(told -> told.matches(".*[.。]"));
    }
    for (String provision : PolicyEvaluator.provisions()) {
      String page = Explainer.explainProvision(evaluator, provision, language);
      for (ExplainedDoubt doubt : doubts) {
        String told =
            "- [" + doubt.sentence() + "] " + doubt.question() + "\n    " + doubt.decision() + "\n";
        assertThat(page.contains(told) && page.contains(doubt.reason()))
            .as("%s of %s", doubt, provision)
            .isEqualTo(doubt.provisions().contains(provision));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theExplanationTellsTheDutiesOfTheSentence(Language language) {
    PolicyEvaluator evaluator = PolicyEvaluator.builder().build();
    for (ProvisionEntry entry : Catalogue.get().provisions()) {
      String page = Explainer.explainProvision(evaluator, entry.id(), language);
      assertThat(Catalogue.get().duties())
          .allSatisfy(duty -> assertThat(page.contains(duty.task().in(language)))
              .isEqualTo(duty.sentence().equals(entry.sentence())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceIsToldWithWhatCarriesItOut(Language language) {
    ImmutableList<ExplainedSentence> told = Explainer.sentences(language);
    assertThat(told)
        .extracting(ExplainedSentence::sentence)
        .containsExactlyElementsOf(Catalogue.get().sentences());
    assertThat(told).allMatch(ExplainedSentence::isAccountedFor);
    assertThat(told)
        .flatExtracting(ExplainedSentence::duties)
        .isEqualTo(Catalogue.get().duties());
    assertThat(told)
        .flatExtracting(ExplainedSentence::provisions)
        .containsExactlyElementsOf(PolicyEvaluator.provisions());
    assertThat(told).flatExtracting(ExplainedSentence::parameters).allSatisfy(parameter -> {
      assertThat(parameter.meaning()).isNotBlank();
      assertThat(parameter.value()).isNotBlank();
      assertThat(parameter.provisions()).isNotEmpty();
    });
  }

  @Test
  void aDeadlineIsToldWithTheProvisionsThatAskForIt() {
    ExplainedSentence deadline = Explainer.sentences(Language.EN).stream()
        .filter(told -> told.sentence().equals("3.2"))
        .collect(MoreCollectors.onlyElement());
    assertThat(deadline)
        .isEqualTo(new ExplainedSentence(
            "3.2",
            ImmutableList.of(),
            ImmutableList.of(new ExplainedSentence.Parameter(
                "receiptDeadline",
                "last day on which claims are received",
                "2020-12-31",
                ImmutableList.of("3.1a", "3.1b"))),
            ImmutableList.of()));
    assertThat(new ExplainedSentence(
                "99.9", ImmutableList.of(), ImmutableList.of(), ImmutableList.of())
            .isAccountedFor())
        .isFalse();
  }

  private static ExplainedStandard told(LocalStandard standard) {
    return Explainer.standards(Language.EN).get(standard.ordinal());
  }
}
