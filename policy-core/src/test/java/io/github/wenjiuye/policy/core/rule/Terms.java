package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the numbers, days and sums of {@link Trees}. */
final class Terms {

  private static final int AGAIN = 5;
  private static final FactNode LEAGUE = FactNode.ofClaim(Claim.LEAGUE);
  private static final FactNode OPENED_ON = FactNode.ofClaim(TrialClaim.OPENED_ON);
  private static final FactNode CLOSED_ON = FactNode.ofClaim(TrialClaim.CLOSED_ON);
  private static final ImmutableList<FactNode> DAYS = ImmutableList.of(
      OPENED_ON, CLOSED_ON, inside(null, TrialParty.STARTS_ON), inside(null, TrialParty.ENDS_ON));
  private static final ImmutableList<FactNode> COUNTS = ImmutableList.of(
      FactNode.ofClaim(TrialClaim.PART),
      FactNode.ofClaim(TrialClaim.WHOLE),
      FactNode.ofClaim(TrialClaim.PLANNED),
      inside(null, TrialParty.OPENS),
      inside(null, TrialParty.NOON),
      inside(null, TrialParty.CLOSES));

  private final Dice dice;
  private final Trees trees;
  private final List<LocalDate> dates;
  private final List<Part> parts = new ArrayList<>();

  private record Part(@Nullable Fact<?, ?> list, Sort sort, Node node) {}

  Terms(Dice dice, Trees trees, List<LocalDate> dates) {
    this.dice = dice;
    this.trees = trees;
    this.dates = dates;
  }

  /** A part that has been drawn before, every now and then, or else the fresh one. */
  Node again(@Nullable Fact<?, ?> list, Sort sort, Node fresh) {
    List<Node> before = parts.stream()
        .filter(part -> part.list() == list && part.sort() == sort)
        .map(Part::node)
        .toList();
    if (!before.isEmpty() && dice.once(AGAIN)) {
      return dice.one(before);
    }
    parts.add(new Part(list, sort, fresh));
    return fresh;
  }

  Node number(@Nullable Fact<?, ?> list, int depth) {
    return again(list, Sort.COUNT, anyNumber(list, depth));
  }

  private Node anyNumber(@Nullable Fact<?, ?> list, int depth) {
    return switch (dice.below(depth == 0 ? 7 : 13)) {
      case 0, 1, 2 -> list == null || dice.once(4) ? dice.one(COUNTS) : itemCount(list);
      case 3, 4, 5 -> count(dice.below(10));
      case 6 -> list == null ? total(depth) : itemCount(list);
      case 7 -> new Product(number(list, depth - 1), number(list, depth - 1));
      case 8 -> new Sum(ImmutableList.of(number(list, depth - 1), number(list, depth - 1)));
      case 9 -> new Smaller(number(list, depth - 1), count(dice.below(10)));
      case 10 -> byReading(Reading.R16_1, number(list, depth - 1), number(list, depth - 1));
      default ->
        new Choice(trees.truth(list, depth - 1), number(list, depth - 1), number(list, depth - 1));
    };
  }

  private FactNode itemCount(Fact<?, ?> list) {
    return switch (dice.below(5)) {
      case 0, 1 -> FactNode.ofItem(list, TrialItem.DAYS);
      case 2 -> FactNode.ofItem(list, TrialItem.HOURS);
      case 3 -> inside(list, TrialParty.OPENS);
      default -> inside(list, TrialParty.CLOSES);
    };
  }

  /** How many items qualify. */
  Node total(int depth) {
    Fact<?, ?> list = dice.once(4) ? TrialClaim.OTHERS : TrialClaim.ITEMS;
    return again(null, Sort.ITEMS, new Total(list, trees.truth(list, Math.min(1, depth))));
  }

  private Node sumOverItems() {
    Node each = itemCount(TrialClaim.ITEMS);
    return new Total(
        TrialClaim.ITEMS,
        dice.once(2) ? each : new Choice(trees.truth(TrialClaim.ITEMS, 0), each, count(0)));
  }

  Node share(@Nullable Fact<?, ?> list, int depth) {
    return switch (dice.below(4)) {
      case 0 -> rate(500_000);
      case 1 -> new Dated("share", "0.0", Sort.RATE, 500_000, 1_000_000, date(), day(list));
      case 2 -> Standard.of(LocalStandard.LAYOFF_RATE_CEILING, LEAGUE, OPENED_ON, dice.one(COUNTS));
      default ->
        new Choice(trees.truth(list, Math.max(0, depth - 1)), rate(500_000), rate(750_000));
    };
  }

  private static Node rate(long millionths) {
    return new Constant("share", "0.0", Sort.RATE, millionths);
  }

  Node money(@Nullable Fact<?, ?> list, int depth) {
    return again(list, Sort.MONEY, anyMoney(list, depth));
  }

  private Node anyMoney(@Nullable Fact<?, ?> list, int depth) {
    return switch (dice.below(depth == 0 ? 4 : 11)) {
      case 0 -> standard(LocalStandard.GRADUATE_HIRING_SUBSIDY);
      case 1 -> standard(LocalStandard.UNEMPLOYMENT_BENEFIT);
      case 2 -> FactNode.ofClaim(TrialClaim.AMOUNT);
      case 3 -> yuan(1000 + 500 * dice.below(3));
      case 4 -> new Product(sumOverItems(), money(list, depth - 1));
      case 5 ->
        new Total(
            TrialClaim.ITEMS,
            new Choice(
                trees.truth(TrialClaim.ITEMS, depth - 1), yuan(1000), yuan(300 * dice.below(2))));
      case 6 -> new Sum(ImmutableList.of(money(list, depth - 1), money(list, depth - 1)));
      case 7 -> new Portion(money(list, depth - 1), share(list, 0));
      case 8, 9 -> new Product(number(list, depth - 1), money(list, depth - 1));
      default ->
        new Choice(trees.truth(list, depth - 1), money(list, depth - 1), money(list, depth - 1));
    };
  }

  /** A product of which one factor has few values. */
  Node fewTimesMoney() {
    Node few = number(null, 0);
    while (Walk.nodes(ImmutableList.of(few)).stream().anyMatch(KernelLimits::isUnbounded)) {
      few = number(null, 0);
    }
    return new Product(few, money(null, 0));
  }

  private Node standard(LocalStandard standard) {
    return Standard.of(standard, LEAGUE, dice.once(2) ? OPENED_ON : CLOSED_ON);
  }

  private static Node yuan(long amount) {
    return new Constant("sum", "0.0", Sort.MONEY, 100 * amount);
  }

  Node day(@Nullable Fact<?, ?> list) {
    Node fact = list == null || dice.once(4)
        ? dice.one(DAYS)
        : dice.once(2)
            ? FactNode.ofItem(list, TrialItem.HIRED_ON)
            : inside(list, dice.once(2) ? TrialParty.STARTS_ON : TrialParty.ENDS_ON);
    return dice.once(6) ? new Shift(fact, count(1), ChronoUnit.YEARS, dice.below(2) - 1) : fact;
  }

  /** A day until which something lasts, or no end. */
  Node lastDay() {
    return dice.once(2)
        ? day(null)
        : new Choice(
            trees.truth(null, 1),
            day(null),
            new Constant("noEnd", "0.0", Sort.DAY, Node.UNBOUNDED));
  }

  Node date() {
    return new Constant("date", "0.0", Sort.DAY, Days.of(dice.one(dates)));
  }

  static Node count(long value) {
    return new Constant("number", "0.0", Sort.COUNT, value);
  }

  /** A fact of the party of the claim, or of each item. */
  static FactNode inside(@Nullable Fact<?, ?> list, Fact<?, ?> fact) {
    return list == null
        ? FactNode.ofClaim(TrialClaim.PARTY, fact)
        : FactNode.ofItem(list, TrialItem.CONTRACT, fact);
  }

  static Node byReading(Reading reading, Node first, Node second) {
    return new ByReading(
        reading, ImmutableMap.of(reading.codes().get(0), first, reading.codes().get(1), second));
  }
}
