package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.wenjiuye.policy.model.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code readings} tells. */
class ReadingsTest {

  private static final Run ENGLISH = Run.of("readings");
  private static final Run CHINESE = Run.in(Run.CHINESE, "", "readings");

  @ParameterizedTest
  @EnumSource
  void everyReadingIsToldWithItsCodesInBothLanguages(Reading reading) {
    assertThat(ENGLISH.isAnswered().out()).contains(reading.id() + " ").contains(reading.codes());
    assertThat(CHINESE.isAnswered().out()).contains(reading.id() + " ").contains(reading.codes());
  }

  @Test
  void theDefaultIsMarkedAndSentencesAndProvisionsAreNamed() {
    assertThat(ENGLISH.out())
        .containsPattern("R16-1 .*\n  CALENDAR_YEAR .*\\(the default\\)\n  TWELVE_MONTHS .*[a-z]\n"
            + "  Why the default +(.*\n)+?  Sentences +16.1\n  Touches +16.1\n");
    assertThat(ENGLISH.out()).containsPattern("R8-1 (.*\n)+?  Sentences +8.1 8.2\n");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(ENGLISH.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void asJsonEachReadingIsAnObject() throws Exception {
    JsonNode json = new JsonMapper()
        .readTree(Run.of("readings", "--format", "json").isAnswered().out());
    assertThat(json).hasSize(Reading.values().length);
    assertThat(json).allSatisfy(told -> {
      assertThat(told.get("sentences").isArray()).isTrue();
      Reading reading = Reading.of(told.path("id").asText()).orElseThrow();
      assertThat(told.path("question").asText()).endsWith("?");
      assertThat(told.path("default").asText()).isEqualTo(reading.defaultCode());
      assertThat(told.path("choices").fieldNames())
          .toIterable()
          .containsExactlyElementsOf(reading.codes());
      assertThat(told.path("reason").asText()).endsWith(".");
      assertThat(told.has("value")).isEqualTo(reading.valueSort().isPresent());
      assertThat(told.path("provisions").isArray()).isTrue();
    });
  }
}
