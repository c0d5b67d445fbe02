package io.github.wenjiuye.policy.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static ExplainedStandard told(LocalStandard standard) {
    return Explainer.standards(Language.EN).get(standard.ordinal());
  }
}
