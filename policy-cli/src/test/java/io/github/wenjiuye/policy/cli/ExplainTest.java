package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code explain} tells; its words are the explainer's. */
class ExplainTest {

  static List<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyProvisionIsExplainedInBothLanguages(String provision) {
    Run english = Run.of("explain", provision).isAnswered();
    assertThat(english.out()).startsWith(provision + " ").contains("When it applies");
    Run chinese = Run.in(Run.CHINESE, "", "explain", provision).isAnswered();
    assertThat(chinese.out()).startsWith(provision + " ").contains("适用时间");
  }

  static List<String> sentences() {
    return Catalogue.get().sentences();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceIsExplainedByItsProvisionsOrByWhatElseItHasComeTo(String sentence) {
    String told = Run.of("explain", sentence).isAnswered().out();
    List<String> provisions = Catalogue.get().provisions().stream()
        .filter(entry -> entry.sentence().equals(sentence))
        .map(ProvisionEntry::id)
        .toList();
    assertThat(told).startsWith((provisions.isEmpty() ? sentence : provisions.get(0)) + " ");
    assertThat(provisions)
        .allSatisfy(
            provision -> assertThat(told).contains(Run.of("explain", provision).out()));
    assertThat(Catalogue.get().duties())
        .filteredOn(duty -> duty.sentence().equals(sentence))
        .allSatisfy(duty ->
            assertThat(told.replaceAll("\\s+", " ")).contains(duty.task().english()));
  }

  @Test
  void aSentenceThatHoldsADeadlineTellsIt() {
    assertThat(Run.of("explain", "3.2").isAnswered().out()).isEqualTo("""
        3.2 Insurance refunds for employers that keep their staff

          Days and numbers  last day on which claims are received: 2020-12-31 (3.1a
                            3.1b)

        Who answers for it, and what can be claimed: policy catalogue 3
        """);
    assertThat(Run.in(Run.CHINESE, "", "explain", "9.2").isAnswered().out()).isEqualTo("""
        9.2 受疫情影响的中小微企业贷款延期偿还

          日期和数值  还本最迟日期：2020年6月30日（9.1）

        由谁负责、可以申请什么：policy catalogue 9
        """);
  }

  @Test
  void theReadingIsMarkedUnderWhichItIsExplained() {
    assertThat(Run.of("explain", "16.1").isAnswered().out())
        .contains("CALENDAR_YEAR: the calendar year of graduation (chosen, the default)");
    assertThat(Run.of("explain", "16.1", "--reading", "R16-1=TWELVE_MONTHS")
            .isAnswered()
            .out())
        .contains("TWELVE_MONTHS: the twelve months from graduation (chosen)");
  }

  @Test
  void localStandardsAreToldWhereTheyWereSupplied(@TempDir Path folder) throws IOException {
    Path standards = Files.writeString(folder.resolve("standards.json"), """
            {"150100": {"graduateHiringSubsidy": "1500"}}""");

    assertThat(Run.of("explain", "16.1", "--standards", standards.toString())
            .isAnswered()
            .out())
        .contains("    Hohhot: 1,500.00 yuan\n")
        .doesNotContain("not supplied, so");
    assertThat(Run.of("explain", "16.1").isAnswered().out()).contains("    not supplied, so");
  }
}
