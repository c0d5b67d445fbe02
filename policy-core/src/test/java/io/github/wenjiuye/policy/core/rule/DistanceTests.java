package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Money;
import org.junit.jupiter.api.Test;

/** How far a claim is from meeting a condition or from failing it: nothing where it does, and less the nearer it comes. */
class DistanceTests {

  private static final Condition FIVE = PART.isAtLeast(count(5));

  @Test
  void aConditionThatIsAsWantedIsAtNoDistance() {
    assertThat(to(FIVE, true, part(5))).isZero();
    assertThat(to(FIVE, false, part(4))).isZero();
  }

  @Test
  void aNumberIsTheFartherTheMoreItLacks() {
    assertThat(to(FIVE, true, part(4)))
        .isGreaterThanOrEqualTo(Distance.STEP)
        .isLessThan(to(FIVE, true, part(3)));
    assertThat(to(FIVE, true, part(3))).isLessThan(to(FIVE, true, part(1)));
    assertThat(to(FIVE, false, part(5))).isLessThan(to(FIVE, false, part(12)));
  }

  @Test
  void whatIsUnknownIsFartherThanAFewButNearerThanAnotherStep() {
    long near = to(FIVE, true, part(0));
    assertThat(to(FIVE, true, NOTHING)).isGreaterThan(near).isLessThan(2 * Distance.STEP);
    assertThat(to(PART.isAtLeast(WHOLE), true, part(0))).isEqualTo(to(FIVE, true, NOTHING));
    assertThat(to(FIVE, false, NOTHING)).isZero();
  }

  @Test
  void yesOrNoIsOneStep() {
    assertThat(to(FIRM, true, TrialClaim.builder().firm(false).build())).isEqualTo(Distance.STEP);
    assertThat(to(FIRM, false, TrialClaim.builder().firm(true).build())).isEqualTo(Distance.STEP);
    assertThat(to(FIRM, true, NOTHING)).isEqualTo(Distance.STEP);
  }

  @Test
  void ofAllEachCountsAndOfAnyTheNearest() {
    TrialClaim claim = TrialClaim.builder().firm(false).part(4).build();
    long firm = to(FIRM, true, claim);
    long part = to(FIVE, true, claim);
    assertThat(to(Condition.all(FIRM, FIVE), true, claim)).isEqualTo(firm + part);
    assertThat(to(Condition.any(FIRM, FIVE), true, claim)).isEqualTo(Math.min(firm, part));
    TrialClaim meets = TrialClaim.builder().firm(true).part(5).build();
    long notFirm = to(FIRM, false, meets);
    long notFive = to(FIVE, false, meets);
    assertThat(to(Condition.any(FIRM, FIVE), false, meets)).isEqualTo(notFirm + notFive);
    assertThat(to(Condition.all(FIRM, FIVE), false, meets)).isEqualTo(Math.min(notFirm, notFive));
  }

  private static final Condition LONG = ITEM_DAYS.isAtLeast(count(3));
  private static final Condition ONE_LONG =
      ITEMS.count(Condition.all(READY, LONG)).isAtLeast(count(1));

  @Test
  void aCountIsTheNearerTheNearerAnItemIs() {
    long nearly = to(ONE_LONG, true, items(item(true, 2)));
    long hardly = to(ONE_LONG, true, items(item(true, 0)));
    long farther = to(ONE_LONG, true, items(item(false, 0)));
    assertThat(nearly).isLessThan(hardly);
    assertThat(hardly).isLessThan(farther);
    assertThat(to(ONE_LONG, true, items(item(false, 0), item(true, 2)))).isEqualTo(nearly);
  }

  @Test
  void aNewItemIsFartherThanAnyThatIsThere() {
    assertThat(to(ONE_LONG, true, items()))
        .isGreaterThan(to(ONE_LONG, true, items(item(false, 0))) + Distance.STEP);
    assertThat(to(ITEMS.count(READY).isAtMost(count(-1)), false, items())).isZero();
  }

  @Test
  void anItemThatCountsAlreadyBringsNoOtherNearer() {
    Condition two = ITEMS.count(Condition.all(READY, LONG)).isAtLeast(count(2));
    assertThat(to(two, true, items(item(true, 3), item(true, 2))))
        .isLessThan(to(two, true, items(item(true, 3), item(true, 0))));
    assertThat(to(two, true, items(item(true, 3)))).isLessThan(2 * Distance.STEP);
  }

  @Test
  void aCountThatIsTooHighIsTheNearerTheNearerAnItemIsToFailing() {
    Condition any = ITEMS.count(LONG).isAtLeast(count(1));
    assertThat(to(any, false, items(item(true, 3))))
        .isLessThan(to(any, false, items(item(true, 6))));
  }

  @Test
  void ofAnUnknownListNoItemIsNear() {
    assertThat(to(ONE_LONG, true, NOTHING)).isEqualTo(to(FIVE, true, NOTHING));
    Condition days = new Condition(new Compare(
        new Total(TrialClaim.ITEMS, ITEM_DAYS.node()),
        Compare.Operator.AT_LEAST,
        count(9).node()));
    assertThat(to(days, true, items(item(true, 2)))).isLessThan(2 * Distance.STEP);
  }

  @Test
  void noItemToLookAtIsOneStepAway() {
    Distance distance = new Distance(NOTHING);
    assertThat(distance.toItem(null, where -> 7)).isEqualTo(Distance.STEP);
    assertThat(distance.toItem(ImmutableList.of(), where -> 7)).isEqualTo(Distance.STEP);
    assertThat(distance.toItem(
            ImmutableList.of(item(true, 5), item(true, 2)), where -> where.value(ITEM_DAYS.node())))
        .isEqualTo(2);
  }

  @Test
  void whatIsTooGreatToReckonIsUnknown() {
    TrialClaim rich =
        TrialClaim.builder().amount(Money.ofFen(Long.MAX_VALUE / 2)).build();
    assertThat(new Distance(rich).value(count(3).times(AMOUNT).node())).isEqualTo(Node.UNKNOWN);
    assertThat(new Distance(rich).value(count(1).times(AMOUNT).node()))
        .isEqualTo(Long.MAX_VALUE / 2);
  }

  private static long to(Condition condition, boolean met, TrialClaim claim) {
    return new Distance(claim).to(condition.node(), met);
  }

  private static TrialClaim part(long part) {
    return TrialClaim.builder().part(part).build();
  }

  private static TrialClaim items(TrialItem... items) {
    return TrialClaim.builder().items(ImmutableList.copyOf(items)).build();
  }

  private static TrialItem item(boolean ready, long days) {
    return TrialItem.builder().ready(ready).days(days).build();
  }
}
