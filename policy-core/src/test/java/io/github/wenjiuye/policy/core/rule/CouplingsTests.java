package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PLANNED;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.rate;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Unknowns that a share or a product binds to one another and another comparison too. */
class CouplingsTests {

  private static final Condition SHARE = PART.isAtLeastShareOf(rate("0.5"), WHOLE);
  private static final Condition OTHER = PART.plus(count(1)).isAtMost(WHOLE);

  @Test
  void aShareIsCoupledWithAComparisonOfItsTwoUnknowns() {
    assertThat(with(SHARE, SHARE, OTHER)).contains(OTHER.node());
    assertThat(with(SHARE, OTHER, SHARE)).contains(OTHER.node());
    assertThat(with(SHARE, SHARE, PART.isAtMost(count(3)), WHOLE.isAtMost(PLANNED)))
        .isEmpty();
    assertThat(with(SHARE, SHARE)).isEmpty();
  }

  @Test
  void whatBendsNothingIsNotCoupled() {
    assertThat(with(OTHER, SHARE, OTHER)).isEmpty();
    assertThat(with(PLANNED.isAtLeast(count(1)), SHARE, OTHER)).isEmpty();
  }

  @Test
  void theComparisonInWhichAProductStandsIsItsOwnUnlessThereIsAnother() {
    Quantity product = PART.times(WHOLE);
    Condition one = product.isAtLeast(count(20));
    Condition two = product.isAtMost(count(40));
    assertThat(couplings(one).with(product.node())).isEmpty();
    assertThat(couplings(one, two).with(product.node())).contains(two.node());
    assertThat(couplings(one, OTHER).with(product.node())).contains(OTHER.node());
  }

  @Test
  void whatOnlyDifferentChoicesOfAReadingHoldIsNeverThereTogether() {
    Condition choice = byReading(SHARE, OTHER);
    assertThat(couplings(choice).with(SHARE.node())).isEmpty();
    assertThat(couplings(choice, OTHER).with(SHARE.node())).isEmpty();
    assertThat(couplings(byReading(Condition.all(SHARE, OTHER), FIRM)).with(SHARE.node()))
        .contains(OTHER.node());
    assertThat(couplings(byReading(SHARE, FIRM), OTHER).with(SHARE.node())).contains(OTHER.node());
  }

  @Test
  void theKeyOfAStandardIsAnUnknownAndItsLeagueIsNot() {
    Quantity ceiling = Quantity.of(LocalStandard.LAYOFF_RATE_CEILING, OPENED_ON, WHOLE);
    Quantity product = WHOLE.times(PART);
    Condition held = PART.isAtMostShareOf(ceiling, PLANNED);
    assertThat(couplings(product.isAtLeast(count(3)), held).with(product.node()))
        .contains(held.node());
    Quantity subsidy = Quantity.of(LocalStandard.GRADUATE_HIRING_SUBSIDY, OPENED_ON);
    Quantity unemployment = Quantity.of(LocalStandard.UNEMPLOYMENT_BENEFIT, OPENED_ON);
    Quantity paid = PART.times(subsidy);
    assertThat(
            couplings(paid.isAtLeast(yuan(3)), AMOUNT.isAtLeast(unemployment)).with(paid.node()))
        .isEmpty();
  }

  private static Optional<Node> with(Condition node, Condition... conditions) {
    return couplings(conditions).with(node.node());
  }

  private static Couplings couplings(Condition... conditions) {
    Provision.Conditions requiring = onAnyDay();
    for (int i = 0; i < conditions.length; i++) {
      requiring.requires(Integer.toString(i), conditions[i]);
    }
    return new Couplings(requiring.opens(Subject.HIRING));
  }

  private static Condition byReading(Condition one, Condition other) {
    return Condition.byReading(
        Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", one, "TWELVE_MONTHS", other));
  }
}
