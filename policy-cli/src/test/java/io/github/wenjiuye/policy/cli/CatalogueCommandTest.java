package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.MoreCollectors;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Addressee;
import io.github.wenjiuye.policy.model.catalogue.Authority;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Chapter;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.catalogue.Responsibility;
import io.github.wenjiuye.policy.model.text.Columns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueCommandTest {

  private static final Catalogue CATALOGUE = Catalogue.get();
  private static final JsonNode DUTIES =
      parsed(Run.of("catalogue", "--duties", "--format", "json"));

  @ParameterizedTest
  @EnumSource
  void everyMeasureStandsBelowItsChapterWithItsProvisions(Language language) {
    List<String> lines = catalogue(language, 200);
    int at = 0;
    for (Chapter chapter : CATALOGUE.chapters()) {
      assertThat(lines.get(at++))
          .contains(chapter.number() + "", chapter.title().in(language));
      for (Measure measure : chapter.measures()) {
        String provisions =
            measure.provisions().stream().map(ProvisionEntry::id).collect(Collectors.joining(" "));
        assertThat(lines.get(at++))
            .matches(" +" + measure.number() + "  .*")
            .contains(measure.title().in(language))
            .contains(provisions);
      }
      assertThat(lines.get(at++)).isEmpty();
    }
    assertThat(lines.subList(at, lines.size()))
        .hasSize(3)
        .anyMatch(line -> line.contains("policy catalogue --duties"))
        .anyMatch(line -> line.contains("policy catalogue 16"))
        .anyMatch(line -> line.contains("policy explain 16.1"));
  }

  @ParameterizedTest
  @EnumSource
  void aMeasureIsToldWhole(Language language) {
    for (Measure measure : CATALOGUE.measures()) {
      String told = String.join("\n", measure(language, 400, measure));
      assertThat(told)
          .contains(measure.title().in(language))
          .contains(CATALOGUE.chapter(measure).title().in(language))
          .contains(measure.sentences());
      measure
          .responsibilities()
          .forEach(responsibility -> responsibility
              .authorities()
              .forEach(authority -> assertThat(told)
                  .contains(language == Language.EN ? authority.english() : authority.chinese())));
      measure
          .provisions()
          .forEach(provision ->
              assertThat(told).contains(provision.id(), provision.title().in(language)));
      measure
          .duties()
          .forEach(
              duty -> assertThat(told).contains(duty.sentence(), duty.task().in(language)));
    }
  }

  @Test
  void rolesAndModalitiesAreInTheLanguageOfTheRun() {
    Run english = Run.of("catalogue", "16").isAnswered();
    assertThat(english.lines())
        .contains("Measure 16: One-time subsidy for hiring graduates of the year")
        .contains("  Lead         Department of Finance")
        .contains("               and others");
    assertThat(english.out()).contains("(mandatory)");
    Run chinese = Run.of("catalogue", "--lang", "zh-CN", "16").isAnswered();
    assertThat(chinese.lines()).contains("  牵头    自治区财政厅", "          等");
    assertThat(chinese.out()).contains("（应当）");
    assertThat(Run.of("catalogue", "28").out()).contains("Joint", "28.2");
  }

  @Test
  void aDutyStandsUnderEachDepartmentThatAnswersForItWithItsRole() {
    String told = Run.of("catalogue", "--duties").isAnswered().out();
    assertThat(told)
        .contains("Bureau of Statistics\n  27.1  cooperating  ")
        .doesNotContain("Department of Veterans Affairs");
    assertThat(told).containsPattern("\nemployers\n  20.1  addressed    Put off ");
    for (Duty duty : CATALOGUE.duties()) {
      Measure measure = CATALOGUE.ofSentence(duty.sentence()).orElseThrow();
      for (Responsibility responsibility : measure.responsibilities()) {
        for (Authority authority : responsibility.authorities()) {
          assertThat(duties(authority).path("duties")).anySatisfy(entry -> {
            assertThat(entry.path("sentence").asText()).isEqualTo(duty.sentence());
            assertThat(entry.path("role").asText())
                .isEqualTo(responsibility.role().code());
            assertThat(entry.path("task").path("zh-CN").asText())
                .isEqualTo(duty.task().chinese());
          });
        }
      }
      duty.addressees().stream()
          .filter(addressee -> addressee != Addressee.RESPONSIBLE_AUTHORITIES)
          .forEach(addressee -> assertThat(duties(addressee).path("duties"))
              .extracting(each -> each.path("sentence").asText())
              .contains(duty.sentence()));
    }
  }

  @Test
  void theDutiesOfOneMeasureAreToldAlone() {
    assertThat(Run.of("catalogue", "--duties", "20").isAnswered().out())
        .contains("Department of Education\n  20.1  lead ")
        .doesNotContain("26.1");
    assertThat(
            Run.in(Run.CHINESE, "", "catalogue", "--duties", "16").isAnswered().out())
        .isEqualTo("除可申请的事项外，本条措施没有另外规定职责。\n");
    assertThat(Run.of("catalogue", "--duties", "--format", "json", "16")
            .isAnswered()
            .out())
        .isEqualTo("[]\n");
  }

  private static JsonNode duties(Coded who) {
    return StreamSupport.stream(DUTIES.spliterator(), false)
        .filter(group -> group.path("code").asText().equals(who.code()))
        .collect(MoreCollectors.onlyElement());
  }

  @ParameterizedTest
  @ValueSource(ints = {44, 60, 80})
  void noLineIsWiderThanTheTerminal(int width) {
    for (Language language : Language.values()) {
      assertThat(catalogue(language, width))
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
      assertThat(run(width, "catalogue", "--lang", language.tag(), "--duties"))
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
      for (Measure measure : CATALOGUE.measures()) {
        assertThat(measure(language, width, measure))
            .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void aTerminalThatIsHardlyOneLosesNoWord() {
    String wide = String.join("", catalogue(Language.ZH_CN, 200)).replace(" ", "");
    String tiny = String.join("", catalogue(Language.ZH_CN, 1)).replace(" ", "");
    assertThat(tiny).hasSameSizeAs(wide);
  }

  @Test
  void programsGetBothLanguagesWhateverTheLanguageOfTheRun() {
    Run whole = Run.of("catalogue", "--format", "json").isAnswered();
    assertThat(whole.out()).isEqualTo(PolicyJson.writePretty(CATALOGUE) + "\n");
    assertThat(Run.in(Run.CHINESE, "", "catalogue", "--format", "json")).isEqualTo(whole);
    for (Measure measure : CATALOGUE.measures()) {
      assertThat(Run.of("catalogue", "--format=json", measure.number() + "")
              .isAnswered()
              .out())
          .isEqualTo(PolicyJson.writePretty(measure) + "\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "catalogue 29,1 to 28",
    "catalogue 0,1 to 28",
    "catalogue sixteen,1 to 28",
    "catalogue 99999999999,1 to 28",
    "catalogue 16.1,Did you mean 16?",
    "catalogue 3.2,Did you mean 3?",
    "catalogue 3.1a,Did you mean 3?",
    "catalogue 16 17,17",
    "catalogue --format yaml 16,json",
    "catalog,catalogue",
    "16,policy catalogue 16",
  })
  void whatIsNotThereIsSaidWithWhatThereIs(String words, String hint) {
    Run.of(words.split(" ")).isRefused(hint);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Run run = Run.of("catalogue", "--format", "jsn", "29").isRefused("jsn", "29");
    assertThat(run.errors()).hasSize(2);
    Run.in(Run.CHINESE, "", "catalogue", "29").isRefused("没有措施 29", "1 至 28");
  }

  private static JsonNode parsed(Run run) {
    try {
      return new JsonMapper().readTree(run.isAnswered().out());
    } catch (JsonProcessingException e) {
      throw new AssertionError(run.out(), e);
    }
  }

  private static List<String> catalogue(Language language, int width) {
    return run(width, "catalogue", "--lang", language.tag());
  }

  private static List<String> measure(Language language, int width, Measure measure) {
    return run(width, "catalogue", "--lang", language.tag(), measure.number() + "");
  }

  private static List<String> run(int width, String... words) {
    return Run.in(Map.of("COLUMNS", width + ""), "", words).isAnswered().lines();
  }
}
