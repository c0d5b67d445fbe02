package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.wenjiuye.policy.model.standards.LocalStandard;
import org.junit.jupiter.api.Test;

/** What a condition is about. */
class WalkTests {

  @Test
  void aConditionIsAboutTheFirstThingAtWhichItLooks() {
    assertThat(Walk.subject(FIRM.node())).isEqualTo("firm");
    assertThat(Walk.subject(Condition.all(PART.isAtLeast(count(3)), FIRM).node()))
        .isEqualTo("part");
    assertThat(Walk.subject(ITEMS.count(READY).isAtLeast(PART).node())).isEqualTo("items");
    Quantity subsidy = Quantity.of(LocalStandard.GRADUATE_HIRING_SUBSIDY, OPENED_ON);
    assertThat(Walk.subject(yuan(1).plus(subsidy).isAtLeast(yuan(3)).node()))
        .isEqualTo("graduateHiringSubsidy");
  }

  @Test
  void aConditionAboutNoFactHasNoSubject() {
    Node none = count(3).isAtLeast(count(2)).node();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Walk.subject(none))
        .withMessage(none + " is about no fact");
  }
}
