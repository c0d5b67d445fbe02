package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code standards}, {@code standards check} and {@code standards template} do. */
class StandardsTest {

  private static final Run ENGLISH = Run.of("standards");
  private static final Run CHINESE = Run.in(Run.CHINESE, "", "standards");
  private static final String GOOD = """
      {"150000": {"graduateHiringSubsidy": "1000"},
       "150100": {"graduateHiringSubsidy": "1500", "unemploymentBenefit": null,
                  "partnershipUplift": "0.05"}}""";
  private static final String BAD = """
      {"150000": {"graduateHiringSubsidy": "999.99", "partnershipUplift": 0.2},
       "150101": {}, "150100": {"graduateHiringSubsidi": "1500"}}""";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void everyStandardIsToldInBothLanguages(LocalStandard standard) {
    assertThat(ENGLISH.isAnswered().out()).contains(standard.wireName() + ": ");
    assertThat(CHINESE.isAnswered().out()).contains(standard.wireName() + "：");
  }

  @Test
  void formBoundAndSentenceAreTold() {
    assertThat(ENGLISH.out()).contains("""
            graduateHiringSubsidy: subsidy for each graduate hired
              Form      a sum in yuan
              Bound     1000.00 or more
              Sentence  16.1
              Touches   16.1
            """);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(ENGLISH.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void asJsonEachStandardIsAnObject() throws Exception {
    JsonNode json = new JsonMapper()
        .readTree(Run.of("standards", "--format", "json").isAnswered().out());
    assertThat(json.findValuesAsText("name")).containsExactlyElementsOf(LocalStandard.names());
    assertThat(json).allSatisfy(told -> {
      assertThat(told.path("meaning").asText()).isNotBlank();
      assertThat(told.path("form").asText()).isNotBlank();
      assertThat(told.path("sentence").asText()).matches("[0-9]+\\.[0-9]");
      assertThat(told.path("provisions").isArray()).isTrue();
    });
  }

  @Test
  void aGoodFileIsSummedUp() throws Exception {
    Path file = Files.writeString(folder.resolve("standards.json"), GOOD);
    assertThat(Run.of("standards", "check", file.toString()).isAnswered().out())
        .contains(
            "standards.json: good",
            "150000 the region: graduateHiringSubsidy\n",
            "150100 Hohhot: partnershipUplift, graduateHiringSubsidy\n");
    assertThat(Run.in(Run.CHINESE, GOOD, "standards", "check", "-").isAnswered().out())
        .contains("标准输入：无误", "150100 呼和浩特市：partnershipUplift");
  }

  @Test
  void aGoodFileIsSummedUpAsJson() throws Exception {
    Run run = Run.reading(GOOD, "standards", "check", "-", "--format", "json").isAnswered();
    assertThat(new JsonMapper().readTree(run.out()).at("/standards/150100"))
        .extracting(JsonNode::asText)
        .containsExactly("partnershipUplift", "graduateHiringSubsidy");
  }

  @Test
  void allMistakesOfAFileAreToldAtOnce() {
    Run run = Run.reading(BAD, "standards", "check", "-")
        .isRefused(
            "150000.graduateHiringSubsidy",
            "16.1",
            "150000.partnershipUplift",
            "150101",
            "did you");
    assertThat(run.errors()).hasSize(4);
  }

  @Test
  void asJsonTheMistakesAreTheAnswer() throws Exception {
    Run run = Run.reading(BAD, "standards", "check", "--format", "json", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(new JsonMapper().readTree(run.out()).path("violations")).hasSize(4);
  }

  @Test
  void aFileThatIsNotThereIsAClearError() {
    Run.of("standards", "check", "missing.json").isRefused("missing.json", "no such file");
    Run.of("standards", "check").isRefused("Which file?");
  }

  @Test
  void theTemplateIsAGoodFileThatSetsNothing() throws Exception {
    Run template = Run.of("standards", "template");
    assertThat(template.code()).isZero();
    assertThat(template.err()).contains("150100", "policy standards check");
    JsonNode json = new JsonMapper().readTree(template.out());
    assertThat(json.path("150000").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(LocalStandard.names());
    assertThat(json).hasSize(1 + League.values().length);
    assertThat(
            Run.reading(template.out(), "standards", "check", "-").isAnswered().out())
        .contains("nothing");
  }
}
