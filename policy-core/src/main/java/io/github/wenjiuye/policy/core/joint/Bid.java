package io.github.wenjiuye.policy.core.joint;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one claim bids for a party that others bid for too.
 *
 * @param party the party
 * @param rank the place of the provision among those that go before one another
 * @param alone what is decided of the claim for this party alone
 */
record Bid(Candidate party, int rank, Determination alone) {

  /** Which goes before which among equals. */
  private static final Comparator<Bid> ORDER = Comparator.comparingInt(Bid::rank)
      .thenComparingInt(bid -> bid.party.claim())
      .thenComparingInt(bid -> bid.party.item());

  /** Whether it stands however the unknown turns out. */
  boolean isSure() {
    return alone.verdict() == Verdict.ELIGIBLE;
  }

  boolean isPayment() {
    return Ranges.payment(alone).isPresent();
  }

  /** What it pays, whatever turns out. */
  MoneyRange paid() {
    return Ranges.paid(alone).orElse(Ranges.NOTHING);
  }

  /** Whether, if both stand, it pays more whatever turns out, or as much and goes before the other. */
  boolean isAbove(Bid other) {
    Optional<Money> most = other.paid().max();
    Money least = Ranges.payment(alone).orElse(Ranges.NOTHING).min();
    int more = most.isEmpty() ? -1 : least.compareTo(most.get());
    return more > 0 || (more == 0 && ORDER.compare(this, other) < 0);
  }

  Stake settled(Standing standing) {
    Optional<MoneyRange> worth = Ranges.payment(alone);
    return new Stake(
        party.claim(),
        alone.provision(),
        party.path(),
        standing,
        worth,
        worth.map(range -> switch (standing) {
          case GRANTED -> range;
          case GIVES_WAY -> Ranges.NOTHING;
          case OPEN -> Ranges.orNothing(range);
        }));
  }
}
