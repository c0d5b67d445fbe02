package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One provision under two resolutions. What is not known of a claim turns out the same on both sides, so that the change is
 * reckoned world by world, not from the ends of two ranges.
 */
public final class Contrast {

  /** What stands for a standard that nobody supplied, in the place of its value. */
  private static final long UNSTATED = Long.MIN_VALUE + 1;

  /** How many values of a world are the verdicts and sums of the two sides. */
  private static final int SUMS = 4;

  private final boolean same;
  private final Plan before;
  private final Plan after;

  /**
   * The contrast of a provision.
   *
   * @param provision the provision, with every reading in it
   * @param before the one resolution
   * @param after the other
   */
  public Contrast(Provision provision, Resolution before, Resolution after) {
    Map<Node, Node> canonical = new HashMap<>();
    this.same = before.agrees(after, provision);
    this.before = new Plan(before.beside(after).resolve(provision, canonical));
    this.after = new Plan(after.beside(before).resolve(provision, canonical));
  }

  /**
   * Whether nothing that the provision asks for differs, so that every claim has the same answer.
   *
   * @return true where the two are one
   */
  public boolean isSame() {
    return same;
  }

  /**
   * By how much the sum that is granted changes for a claim that is valid.
   *
   * @param claim the claim
   * @return the change; empty where the provision grants no sum of money
   */
  public Optional<MoneyChange> change(Claim claim) {
    if (sum(before).isEmpty()) {
      return Optional.empty();
    }
    if (same) {
      return Optional.of(MoneyChange.NONE);
    }
    Decision one = before.decide(claim);
    Decision other = after.decide(claim);
    Swing swing = new Swing();
    if (isSettled(one) && isSettled(other)) {
      swing.add(paid(one), paid(other));
    } else {
      worlds(claim, swing);
    }
    return Optional.of(swing.change());
  }

  /** The sum that a plan grants: of the terms of a grant the first, where it is one. */
  private static Optional<Node> sum(Plan plan) {
    return plan.terms().stream()
        .limit(1)
        .filter(term -> term.sort() == Sort.MONEY)
        .findFirst();
  }

  private static boolean isSettled(Decision decision) {
    return decision.isIneligible()
        || (decision.verdict() == Verdict.ELIGIBLE && decision.term(0).isSettled());
  }

  private static long paid(Decision decision) {
    return decision.isIneligible() ? 0 : decision.term(0).min();
  }

  private void worlds(Claim claim, Swing swing) {
    Node one = sum(before).orElseThrow();
    Node other = sum(after).orElseThrow();
    ImmutableList<Lookup> lookups = lookups(one, other);
    ImmutableList.Builder<Node> asked = ImmutableList.<Node>builder()
        .add(before.provision().verdict(), after.provision().verdict())
        .add(before.provision().verdict(), one)
        .add(after.provision().verdict(), other);
    lookups.forEach(lookup -> asked.add(lookup.league(), lookup.day()).addAll(lookup.keys()));
    Iterable<Node> roots =
        Iterables.concat(before.provision().roots(), after.provision().roots());
    Open.of(Ground.of(claim, asked.build(), roots), 0).each(world -> {
      long from = world[0] == 1 ? world[1] : 0;
      long to = world[2] == 1 ? world[3] : 0;
      if (from == Node.UNBOUNDED && to == Node.UNBOUNDED) {
        Map<Node, Node> found = found(lookups, world);
        swing.lean(Lean.of(with(one, found), with(other, found)));
      } else {
        swing.add(from, to);
      }
    });
  }

  /** What is looked up for the claim itself. */
  private static ImmutableList<Lookup> lookups(Node... sums) {
    Set<Lookup> lookups = new LinkedHashSet<>();
    Deque<Node> left = new ArrayDeque<>(List.of(sums));
    while (!left.isEmpty()) {
      Node next = left.pop();
      if (next instanceof Lookup lookup) {
        lookups.add(lookup);
      }
      if (!(next instanceof OfList)) {
        next.operands().forEach(left::push);
      }
    }
    return ImmutableList.copyOf(lookups);
  }

  /** What each look-up comes to in a world: a number, or the unknown of a standard that nobody supplied. */
  private static Map<Node, Node> found(ImmutableList<Lookup> lookups, long[] world) {
    Map<Node, Node> found = new HashMap<>();
    int at = SUMS;
    for (Lookup lookup : lookups) {
      int keys = lookup.keys().size();
      long[] key = Arrays.copyOfRange(world, at + 2, at + 2 + keys);
      long value = lookup.table().value(world[at], world[at + 1], key, UNSTATED);
      found.put(
          lookup,
          value == UNSTATED
              ? lookup.unstated()
              : new Constant(lookup.standard().wireName(), "", lookup.sort(), value));
      at += 2 + keys;
    }
    return found;
  }

  /** A sum with what was looked up in its place, and no choice left that is made by it. */
  private static Node with(Node sum, Map<Node, Node> found) {
    return Walk.rewrite(sum, node -> {
      Node other = found.get(node);
      return other == null ? settled(node) : other;
    });
  }

  private static Node settled(Node node) {
    if (node instanceof Choice choice && choice.condition() instanceof Constant known) {
      return known.value() == 1 ? choice.then() : choice.otherwise();
    }
    boolean isSettled = node.sort() == Sort.TRUTH
        && !node.operands().isEmpty()
        && node.operands().stream().allMatch(Constant.class::isInstance);
    return isSettled
        ? new Constant(
            "",
            "",
            Sort.TRUTH,
            node.apply(node.operands().stream()
                .mapToLong(operand -> ((Constant) operand).value())
                .toArray()))
        : node;
  }

  /** The least and the greatest change that was met. */
  private static final class Swing {
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private boolean noLeast;
    private boolean noGreatest;

    /** Where both sums have no end, one may still be known not to lie below the other. */
    void lean(OptionalInt direction) {
      noLeast |= direction.isEmpty() || direction.getAsInt() < 0;
      noGreatest |= direction.isEmpty() || direction.getAsInt() > 0;
    }

    void add(long one, long other) {
      if (one == Node.UNBOUNDED || other == Node.UNBOUNDED) {
        noLeast |= one == Node.UNBOUNDED;
        noGreatest |= other == Node.UNBOUNDED;
      } else {
        min = Math.min(min, other - one);
        max = Math.max(max, other - one);
      }
    }

    MoneyChange change() {
      boolean met = min <= max;
      return new MoneyChange(
          noLeast || !met ? Optional.empty() : Optional.of(Money.ofFen(min)),
          noGreatest || !met ? Optional.empty() : Optional.of(Money.ofFen(max)));
    }
  }
}
