package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
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
