package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The right sides of comparisons, as findings tell them. */
final class Bounds {

  private Bounds() {}

  /** What a comparison asks, as far as its values are known. */
  static ImmutableList<Bound> of(Node condition, ToLongFunction<Node> values) {
    ImmutableList.Builder<Bound> bounds = ImmutableList.builder();
    if (condition instanceof Compare compare) {
      add(bounds, compare.relation(), compare.right(), values.applyAsLong(compare.right()));
    } else if (condition instanceof OneOf oneOf) {
      bounds.add(
          oneOf.names().isEmpty()
              ? Bound.of(Bound.Relation.IS, Boolean.toString(oneOf.codes().contains(1L)))
              : new Bound(
                  Bound.Relation.ONE_OF,
                  oneOf.names().stream()
                      .map(Coded::code)
                      .collect(ImmutableList.toImmutableList())));
    } else if (condition instanceof Within within) {
      bounds.add(Bound.of(Bound.Relation.WITHIN, within.province().toString()));
    } else if (condition instanceof Share share) {
      long rate = values.applyAsLong(share.share());
      long whole = values.applyAsLong(share.whole());
      add(bounds, share.relation(), share.share(), rate);
      add(bounds, Bound.Relation.OF, share.whole(), whole);
      if (asksForMore(share.operator())) {
        least(share.operator(), whole, rate)
            .ifPresent(least -> bounds.add(Bound.of(Bound.Relation.AT_LEAST, least.toString())));
      }
    } else if (condition instanceof Listed listed) {
      bounds.add(Bound.of(Bound.Relation.LISTED_IN, listed.standard().wireName()));
    }
    return bounds.build();
  }

  /** What comparisons ask, where that is the same for every claim. */
  static Optional<ImmutableList<Bound>> fixed(ImmutableList<Node> conditions) {
    if (!conditions.stream().allMatch(Bounds::isFixed)) {
      return Optional.empty();
    }
    return Optional.of(conditions.stream()
        .flatMap(condition -> of(condition, side -> ((Constant) side).value()).stream())
        .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isFixed(Node condition) {
    return condition instanceof Compare compare
        ? compare.right() instanceof Constant
        : !(condition instanceof Share);
  }

  /** Whether what lacks can be said as a number. */
  private static boolean asksForMore(Compare.Operator operator) {
    return operator == Compare.Operator.AT_LEAST || operator == Compare.Operator.MORE_THAN;
  }

  private static void add(
      ImmutableList.Builder<Bound> bounds, Bound.Relation relation, Node side, long value) {
    bounds.add(
        value == Node.UNKNOWN
            ? Bound.unknown(relation)
            : Bound.of(relation, Values.write(side, value)));
  }

  private static Optional<BigInteger> least(Compare.Operator operator, long whole, long rate) {
    return whole == Node.UNKNOWN || rate == Node.UNKNOWN
        ? Optional.empty()
        : Optional.of(Share.least(operator, whole, rate));
  }

  /** What is told as observed: of a year the day itself, of a list what is looked up in it. */
  static Node observed(Node condition) {
    if (condition instanceof Listed listed) {
      return listed.key();
    }
    Node left = condition.operands().get(0);
    return left instanceof YearOf year ? year.day() : left;
  }

  /** The comparison of a duty that is told: of alternatives the last, the others being exemptions. */
  static Node told(Node duty) {
    return duty instanceof Any any ? told(any.conditions().get(any.conditions().size() - 1)) : duty;
  }

  /** What falls short of a duty, as an expression: nothing where it is kept, the heads of a count, or 1. */
  static Node shortfall(Node duty) {
    Node told = told(duty);
    Node lacking = new Constant("short", "", Sort.COUNT, 1);
    if (told instanceof Share share) {
      lacking = new Lacking(share.part(), share.operator(), share.whole(), share.share());
    } else if (told instanceof Compare compare) {
      Constant whole = new Constant("whole", "", Sort.RATE, Rate.UNITS);
      lacking = new Lacking(compare.left(), compare.operator(), compare.right(), whole);
    }
    return new Choice(duty, new Constant("kept", "", Sort.COUNT, 0), lacking);
  }

  /** What falls short of a duty that is not kept: the heads of a count, or that it is so. */
  static Optional<String> shortfall(Node duty, ToLongFunction<Node> values) {
    Node told = told(duty);
    return told instanceof OneOf ? Optional.of("true") : lacking(told, values);
  }

  /** How much is missing, where it can be said as a number. */
  static Optional<String> lacking(Node condition, ToLongFunction<Node> values) {
    if (condition instanceof Share share && asksForMore(share.operator())) {
      long whole = values.applyAsLong(share.whole());
      long rate = values.applyAsLong(share.share());
      return lacking(share.part(), least(share.operator(), whole, rate), values);
    }
    if (condition instanceof Compare compare
        && asksForMore(compare.operator())
        && compare.left().sort() == Sort.COUNT) {
      long right = values.applyAsLong(compare.right());
      return lacking(compare.left(), least(compare.operator(), right, Rate.UNITS), values);
    }
    return Optional.empty();
  }

  private static Optional<String> lacking(
      Node part, Optional<BigInteger> least, ToLongFunction<Node> values) {
    long has = values.applyAsLong(part);
    return has == Node.UNKNOWN
        ? Optional.empty()
        : least.map(enough -> enough.subtract(BigInteger.valueOf(has)).toString());
  }
}
