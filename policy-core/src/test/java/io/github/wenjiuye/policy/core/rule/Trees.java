package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws provisions over the facts of a trial claim: trees of every kind of node, in which parts come again. Where a list is
 * given, what is drawn is about its items.
 */
final class Trees {

  private static final int DEPTH = 2;
  private static final ImmutableList<Compare.Operator> SHARES = ImmutableList.of(
      Compare.Operator.AT_LEAST, Compare.Operator.AT_MOST, Compare.Operator.MORE_THAN);

  private final Dice dice;
  private final Terms terms;

  private Trees(Dice dice, List<LocalDate> dates) {
    this.dice = dice;
    this.terms = new Terms(dice, this, dates);
  }

  /**
   * A provision that the kernel should answer exactly.
   *
   * @param dice what decides
   * @param dates the days that may stand in it
   */
  static Provision provision(Dice dice, List<LocalDate> dates) {
    Provision drawn = new Trees(dice, dates).provision();
    while (!KernelLimits.allow(drawn)) {
      drawn = new Trees(dice, dates).provision();
    }
    return drawn;
  }

  private Provision provision() {
    ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();
    int count = 1 + dice.below(3);
    for (int i = 0; i < count; i++) {
      requirements.add(new Requirement("0.0/" + i, "0.0", truth(null, DEPTH)));
    }
    return new Provision(
        "0.0",
        TrialClaim.SHAPE,
        Modality.MANDATORY,
        dice.once(4) ? Optional.of(window()) : Optional.empty(),
        requirements.build(),
        grant(),
        ImmutableList.of());
  }

  private Window window() {
    return new Window(
        FactNode.ofClaim(TrialClaim.OPENED_ON),
        Terms.byReading(Reading.R0_1, terms.date(), terms.date()),
        dice.once(2) ? null : terms.date());
  }

  private GrantRule grant() {
    return switch (dice.below(9)) {
      case 0 -> new GrantRule.Access(Subject.SMALL_ENTERPRISE_LOAN);
      case 1 -> new GrantRule.MonthlyPayment(terms.number(null, 1), terms.money(null, 1));
      case 2 -> new GrantRule.LoanLimit(terms.money(null, 1), FactNode.ofClaim(TrialClaim.AMOUNT));
      case 3 -> new GrantRule.Extension(Subject.GRADUATE_STATUS, terms.lastDay());
      case 4 ->
        new GrantRule.Compliance(
            ImmutableList.of(new Requirement("0.0/duty", "0.0", truth(null, 1))));
      case 5 ->
        new GrantRule.Extension(
            Subject.DEADLINES,
            null,
            new Listing(
                TrialClaim.ITEMS,
                ImmutableList.of(
                    FactNode.ofItem(TrialClaim.ITEMS, TrialItem.READY),
                    terms.day(TrialClaim.ITEMS))),
            null);
      default -> new GrantRule.Payment(terms.money(null, DEPTH));
    };
  }

  Node truth(@Nullable Fact<?, ?> list, int depth) {
    return terms.again(list, Sort.TRUTH, depth == 0 ? comparison(list, 0) : compound(list, depth));
  }

  private Node compound(@Nullable Fact<?, ?> list, int depth) {
    return switch (dice.below(8)) {
      case 0, 1 -> new All(truths(list, depth - 1));
      case 2, 3 -> new Any(truths(list, depth - 1));
      case 4 -> Terms.byReading(Reading.R16_1, truth(list, depth - 1), truth(list, depth - 1));
      default -> comparison(list, depth - 1);
    };
  }

  private ImmutableList<Node> truths(@Nullable Fact<?, ?> list, int depth) {
    ImmutableList.Builder<Node> several = ImmutableList.builder();
    int count = 2 + dice.below(2);
    for (int i = 0; i < count; i++) {
      several.add(truth(list, depth));
    }
    return several.build();
  }

  private Node comparison(@Nullable Fact<?, ?> list, int depth) {
    Node drawn = anyComparison(list, depth);
    while (!KernelLimits.allow(drawn)) {
      drawn = anyComparison(list, depth);
    }
    return drawn;
  }

  private Node anyComparison(@Nullable Fact<?, ?> list, int depth) {
    return switch (dice.below(list == null ? 12 : 9)) {
      case 0, 1 -> holds(list);
      case 2 -> dice.once(2) ? sized() : within(list);
      case 3 -> endsLate(list);
      case 4 ->
        new Compare(
            new YearOf(terms.day(list)),
            operator(),
            dice.once(3) ? Terms.count(2019 + dice.below(3)) : new YearOf(terms.day(list)));
      case 5 ->
        new Compare(terms.day(list), operator(), dice.once(2) ? terms.date() : terms.day(list));
      case 6 ->
        new Share(
            terms.number(list, depth),
            dice.one(SHARES),
            terms.number(list, depth),
            terms.share(list, depth));
      case 7, 8 -> new Compare(terms.number(list, depth), operator(), terms.number(list, depth));
      case 9 ->
        new Compare(
            dice.once(2) ? terms.fewTimesMoney() : terms.money(null, 0),
            operator(),
            terms.money(null, 0));
      default -> new Compare(terms.total(depth), operator(), Terms.count(dice.below(3)));
    };
  }

  private Node holds(@Nullable Fact<?, ?> list) {
    return new OneOf(
        list == null || dice.once(4)
            ? FactNode.ofClaim(TrialClaim.FIRM)
            : FactNode.ofItem(list, TrialItem.READY),
        ImmutableSet.of(dice.once(4) ? 0L : 1L),
        ImmutableList.of());
  }

  private Node sized() {
    FactNode size = FactNode.ofClaim(TrialClaim.SIZE);
    ImmutableSet<Long> codes = dice.once(2) ? ImmutableSet.of(0L, 2L) : ImmutableSet.of(1L);
    return new OneOf(
        size,
        codes,
        codes.stream()
            .map(code -> size.leaf().domain().symbols().get(code.intValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Node within(@Nullable Fact<?, ?> list) {
    return new Within(Terms.inside(list, TrialParty.REGISTERED_IN), "region", Province.of("15"));
  }

  /** The one way in which an open end is asked for: beside an end. */
  private Node endsLate(@Nullable Fact<?, ?> list) {
    return new Any(ImmutableList.of(
        new Compare(
            Terms.inside(list, TrialParty.ENDS_ON),
            Compare.Operator.AT_LEAST,
            dice.once(2)
                ? terms.date()
                : new Shift(
                    Terms.inside(list, TrialParty.STARTS_ON),
                    Terms.count(1),
                    ChronoUnit.YEARS,
                    dice.below(2) - 1)),
        new OneOf(
            Terms.inside(list, TrialParty.OPEN_ENDED), ImmutableSet.of(1L), ImmutableList.of())));
  }

  private Compare.Operator operator() {
    return dice.one(ImmutableList.copyOf(Compare.Operator.values()));
  }
}
