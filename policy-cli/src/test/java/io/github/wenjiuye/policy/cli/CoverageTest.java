package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.wenjiuye.policy.core.ExplainedSentence;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.text.Columns;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code coverage} tells. */
class CoverageTest {

  @ParameterizedTest
  @EnumSource
  void everySentenceHasARowWithAllThatCarriesItOut(Language language) {
    List<String> lines = coverage(language, 1000);
    Iterator<String> rows = lines.iterator();
    assertThat(rows.next()).doesNotContainPattern("[0-9]");
    String row = rows.next();
    for (ExplainedSentence sentence : Explainer.sentences(language)) {
      StringBuilder told = new StringBuilder();
      assertThat(row).startsWith("  " + sentence.sentence() + " ");
      do {
        told.append(row).append('\n');
        row = rows.next();
      } while (row.startsWith("      "));
      sentence.provisions().forEach(provision -> assertThat(told).contains(provision));
      sentence
          .parameters()
          .forEach(parameter -> assertThat(told).contains(parameter.meaning(), parameter.value()));
      sentence.duties().forEach(duty -> assertThat(told).contains(duty.task().in(language)));
    }
  }

  @Test
  void theLastLineTellsThatAllOfThemAreAccountedFor() {
    assertThat(coverage(Language.EN, 80)).last().isEqualTo("59 of 59 sentences are accounted for.");
    assertThat(coverage(Language.ZH_CN, 80)).last().isEqualTo("通知共59句，其中59句已落实到条款、日期、数值或职责。");
  }

  @Test
  void aDayOfAnotherSentenceNamesTheProvisionsThatAskForIt() {
    assertThat(coverage(Language.EN, 1000))
        .anySatisfy(row -> assertThat(row)
            .matches("  3\\.2 +last day on which claims are received: 2020-12-31 \\(3.1a 3.1b\\)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {44, 60, 72, 80, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    for (Language language : Language.values()) {
      assertThat(coverage(language, width))
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }
  }

  @ParameterizedTest
  @EnumSource
  void asJsonEachSentenceIsAnObject(Language language) throws Exception {
    Run run = Run.of("coverage", "--format", "json", "--lang", language.tag()).isAnswered();
    JsonNode json = new JsonMapper().readTree(run.out());
    assertThat(json.path("accountedFor").asInt()).isEqualTo(59);
    assertThat(json.path("of").asInt()).isEqualTo(59);
    Iterator<JsonNode> told = json.path("sentences").iterator();
    for (ExplainedSentence sentence : Explainer.sentences(language)) {
      JsonNode written = told.next();
      assertThat(written.path("sentence").asText()).isEqualTo(sentence.sentence());
      assertThat(written.path("provisions"))
          .extracting(JsonNode::asText)
          .containsExactlyElementsOf(sentence.provisions());
      assertThat(written.path("parameters"))
          .extracting(parameter -> parameter.path("value").asText())
          .containsExactlyElementsOf(sentence.parameters().stream()
              .map(ExplainedSentence.Parameter::value)
              .toList());
      assertThat(written.path("duties"))
          .extracting(duty -> duty.path("task").asText())
          .containsExactlyElementsOf(
              sentence.duties().stream().map(duty -> duty.task().in(language)).toList());
    }
    assertThat(told).isExhausted();
  }

  @Test
  void whatIsNotThereIsRefused() {
    Run.of("coverage", "--format", "yaml").isRefused("json");
    Run.of("coverage", "3.2").isRefused("3.2");
  }

  private static List<String> coverage(Language language, int width) {
    return Run.in(Map.of("COLUMNS", width + ""), "", "coverage", "--lang", language.tag())
        .isAnswered()
        .lines();
  }
}
