package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.List;

/**
 * What is bid for one party under one provision, which is granted once, whatever the reading: of several bids the one that pays
 * most.
 *
 * @param rank the place of the provision
 * @param bids one at least
 */
record Offer(int rank, ImmutableList<Bid> bids) {

  /** The offers in the order of their ranks. */
  static ImmutableList<Offer> of(List<Bid> bids) {
    return bids.stream()
        .map(Bid::rank)
        .distinct()
        .sorted()
        .map(rank -> new Offer(
            rank, bids.stream().filter(bid -> bid.rank() == rank).collect(toImmutableList())))
        .collect(toImmutableList());
  }

  /** Whether a bid of it stands however the unknown turns out. */
  boolean isSure() {
    return bids.stream().anyMatch(Bid::isSure);
  }

  boolean isPayment() {
    return bids.stream().anyMatch(Bid::isPayment);
  }

  /** What each bid that is a payment pays, whatever turns out. */
  ImmutableList<MoneyRange> payments() {
    return bids.stream().filter(Bid::isPayment).map(Bid::paid).collect(toImmutableList());
  }

  /** What it pays, whatever turns out. */
  MoneyRange paid() {
    return bids.stream().map(Bid::paid).reduce(Ranges.NOTHING, Ranges::higher);
  }
}
