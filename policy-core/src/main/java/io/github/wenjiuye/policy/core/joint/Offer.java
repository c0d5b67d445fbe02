package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.List;
import java.util.Optional;

/**
 * What is bid for one party under one provision. That a party is claimed for twice under the same provision is no matter of
 * which provision goes before which: such bids stand or give way together.
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

  /** What it pays, whatever turns out. */
  MoneyRange paid() {
    return bids.stream().map(Bid::paid).reduce(Ranges.NOTHING, Ranges::plus);
  }

  /** Whether it pays more than another however the unknown turns out, or as much and is named first. */
  boolean isAbove(Offer other) {
    Optional<Money> most = other.paid().max();
    int more = most.isEmpty() ? -1 : paid().min().compareTo(most.get());
    return isSure() && (more > 0 || (more == 0 && rank < other.rank));
  }
}
