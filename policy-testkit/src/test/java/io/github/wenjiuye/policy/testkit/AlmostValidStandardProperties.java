package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlmostValidStandardProperties {

  @Property
  void theOneThingThatIsWrongIsTold(@ForAll("standards") AlmostValidStandard almost) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> almost.builder().build());
    assertThat(refused.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple(almost.path(), almost.code()));
  }

  @Example
  void everythingThatCanBeWrongWithATableOfBandsIsDrawn() {
    assertThat(drawn(LocalStandard.LAYOFF_RATE_CEILING))
        .contains(
            "standardForm",
            "nothingListed",
            "belowNotice .rate",
            "aboveNotice .rate",
            "atLeast .upToInsured",
            "lastBandNotOpen .upToInsured",
            "bandAfterOpenBand",
            "bandsNotAscending",
            "nothingListed .dated",
            "belowNotice .dated.value.rate",
            "notBefore .dated.to",
            "datesOverlap .dated",
            "unknownPlace");
  }

  @Example
  void everythingThatCanBeWrongWithNamedValuesIsDrawn() {
    assertThat(drawn(LocalStandard.ONLINE_TRAINING))
        .contains(
            "standardForm",
            "unknownProperty .unheardOf",
            "missing .perHead",
            "missing .minimumOfflineShare",
            "belowNotice .perHead",
            "belowNotice .minimumOfflineShare",
            "aboveNotice .minimumOfflineShare");
    assertThat(drawn(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY))
        .contains("notExactlyOne", "unknownProperty .unheardOf", "aboveNotice .share");
    assertThat(drawn(LocalStandard.TRAINING_SUBSIDY))
        .contains("nothingListed", "belowNotice .PRE_JOB");
    assertThat(drawn(LocalStandard.INCUBATOR_AWARD)).contains("nothingListed");
  }

  @Example
  void everythingThatCanBeWrongWithListsAndSingleValuesIsDrawn() {
    assertThat(drawn(LocalStandard.RECOGNISED_PROVINCES))
        .contains("standardForm", "nothingListed", "notBefore .to");
    assertThat(drawn(LocalStandard.VENDING_SITES))
        .contains("standardForm", "nothingListed", "after .closes");
    assertThat(drawn(LocalStandard.PARTNERSHIP_UPLIFT)).contains("belowNotice", "aboveNotice");
    assertThat(drawn(LocalStandard.GRADUATE_HIRING_SUBSIDY))
        .contains("belowNotice")
        .doesNotContain("aboveNotice");
    assertThat(drawn(LocalStandard.REFUND_BASIS)).contains("standardForm");
  }

  /** Codes with the path behind the standard's name, whichever place of a list it is. */
  private static Stream<String> drawn(LocalStandard standard) {
    return PolicyArbitraries.almostValid(standard).list().ofSize(1500).sample().stream()
        .map(almost -> almost.code()
            + almost
                .path()
                .replaceFirst("^[^.]+", "")
                .replaceFirst("^[.]" + standard.wireName(), "")
                .replaceAll("\\[[0-9]+]", "")
                .replaceFirst("^[.]", " ."));
  }

  @Provide
  Arbitrary<AlmostValidStandard> standards() {
    return Arbitraries.of(LocalStandard.class).flatMap(PolicyArbitraries::almostValid);
  }
}
