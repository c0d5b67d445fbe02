package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One provision under two resolutions. What is not known of a claim turns out the same on both sides, so that the change is
 * reckoned world by world, not from the ends of two ranges.
 */
public final class Contrast {

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
    Node one = before.provision().verdict();
    Node other = after.provision().verdict();
    Node sumBefore = sum(before).orElseThrow();
    Node sumAfter = sum(after).orElseThrow();
    ImmutableList<Node> asked = ImmutableList.of(one, other, one, sumBefore, other, sumAfter);
    Open open = Open.of(
        Ground.of(
            claim,
            asked,
            Iterables.concat(before.provision().roots(), after.provision().roots())),
        0);
    open.each(world -> {
      boolean alike = sumBefore == sumAfter && world[0] == world[2];
      if (alike) {
        swing.add(0, 0);
      } else {
        swing.add(world[0] == 1 ? world[1] : 0, world[2] == 1 ? world[3] : 0);
      }
    });
  }

  /** The least and the greatest change that was met. Where both sums have no end, nothing bounds how they differ. */
  private static final class Swing {
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private boolean noLeast;
    private boolean noGreatest;

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
