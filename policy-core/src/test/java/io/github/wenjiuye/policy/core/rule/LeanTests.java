package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_8;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOT_FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PLANNED;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.rate;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Where one sum lies to another of the same make. */
class LeanTests {

  private static final Quantity MORE = PLANNED.times(yuan(2));
  private static final Quantity LESS = PLANNED.times(yuan(1));

  @Test
  void aProductASumAndAPortionLeanAsTheirPartsDo() {
    leans(LESS, MORE);
    leans(PART.times(yuan(1)).plus(LESS), PART.times(yuan(1)).plus(MORE));
    leans(MORE.portion(rate("0.5")), MORE.portion(rate("0.6")));
    leansNeither(LESS.plus(PART.times(yuan(2))), MORE.plus(PART.times(yuan(1))));
    leansNeither(LESS, MORE.plus(yuan(1)));
    leansNeither(LESS.plus(LESS), LESS.plus(MORE).plus(LESS));
  }

  @Test
  void aChoiceLeansAsBothOfItsSumsDoWhereItIsTheSameChoice() {
    leans(Quantity.when(FIRM, LESS, yuan(1)), Quantity.when(FIRM, MORE, yuan(1)));
    leans(Quantity.when(FIRM, LESS, yuan(1)), Quantity.when(FIRM, MORE, yuan(3)));
    leansNeither(Quantity.when(FIRM, LESS, yuan(3)), Quantity.when(FIRM, MORE, yuan(1)));
    leansNeither(Quantity.when(FIRM, LESS, yuan(1)), Quantity.when(NOT_FIRM, MORE, yuan(3)));
    leansNeither(LESS, Quantity.when(FIRM, MORE, MORE));
    leansNeither(Quantity.when(FIRM, LESS, LESS), MORE);
  }

  @Test
  void aTotalLeansAsTheTermOfItsItemsWhereTheListIsTheSame() {
    Node less = new Total(TrialClaim.ITEMS, ITEM_DAYS.times(yuan(1)).node());
    Node more = new Total(TrialClaim.ITEMS, ITEM_DAYS.times(yuan(2)).node());
    Node other = new Total(TrialClaim.OTHERS, ITEM_DAYS.times(yuan(2)).node());
    assertThat(Lean.of(less, more)).hasValue(1);
    assertThat(Lean.of(more, less)).hasValue(-1);
    assertThat(Lean.of(less, other)).isEmpty();
    assertThat(Lean.of(less, MORE.node())).isEmpty();
    assertThat(Lean.of(LESS.node(), more)).isEmpty();
    leans(ITEMS.count(READY).times(yuan(1)), ITEMS.count(READY).times(yuan(2)));
  }

  /** The later it begins, the fewer days there are. */
  @Test
  void whatShrinksAsItsPartsGrowIsNotSaidToLean() {
    Node early = new DaysBetween(day(MAY_8).node(), OPENED_ON.node());
    Node late = new DaysBetween(day(MAY_9).node(), OPENED_ON.node());
    assertThat(Lean.of(early, late)).isEmpty();
  }

  private static void leans(Quantity less, Quantity more) {
    assertThat(Lean.of(less.node(), more.node())).hasValue(1);
    assertThat(Lean.of(more.node(), less.node())).hasValue(-1);
    assertThat(Lean.of(less.node(), less.node())).hasValue(0);
  }

  private static void leansNeither(Quantity one, Quantity other) {
    assertThat(Lean.of(one.node(), other.node())).isEmpty();
    assertThat(Lean.of(other.node(), one.node())).isEmpty();
  }

  /** Of random sums, and the same ones with other numbers in them. */
  @Property(seed = "20200509")
  @Domain(Trials.class)
  @Domain(DomainContext.Global.class)
  void whatIsSaidToLieNowhereBelowLiesNowhereBelow(@ForAll OpenTrial open, @ForAll long chance) {
    Dice dice = new Dice(new Random(chance));
    TrialClaim claim = open.knowing(ImmutableSet.of()).claim();
    for (Node one : Walk.nodes(open.plan().terms())) {
      Node other = Walk.rewrite(one, node -> raised(node, dice));
      OptionalInt lean = Lean.of(one, other);
      long from = value(one, claim);
      long to = value(other, claim);
      if (lean.isPresent() && from != Node.UNKNOWN && to != Node.UNKNOWN) {
        assertThat(Integer.signum(Long.compare(to, from)))
            .as("%s beside %s", other, one)
            .isIn(0, lean.getAsInt());
      }
    }
  }

  private static Node raised(Node node, Dice dice) {
    return node instanceof Constant constant && constant.sort() != Sort.DAY && dice.once(2)
        ? new Constant(constant.name(), "", constant.sort(), constant.value() + dice.below(3))
        : node;
  }

  private static long value(Node node, TrialClaim claim) {
    return Trial.value(node, claim, Optional.empty(), Trial.NO_ITEM);
  }
}
