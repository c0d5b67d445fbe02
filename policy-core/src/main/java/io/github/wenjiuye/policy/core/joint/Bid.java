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

  /** Whether it stands however the unknown turns out. */
  boolean isSure() {
    return alone.verdict() == Verdict.ELIGIBLE;
  }

  /** Whether it is the bid for a party of a claim, of which there is one: what was decided need not be compared. */
  boolean isOf(Candidate other) {
    return party.claim() == other.claim() && party.item() == other.item();
  }

  boolean isPayment() {
    return Ranges.payment(alone).isPresent();
  }

  /** What it pays, whatever turns out. */
  MoneyRange paid() {
    return Ranges.paid(alone).orElse(Ranges.NOTHING);
  }

  /** Whether it pays more than another however the unknown turns out, or as much and is named first. */
  boolean isAbove(Bid other) {
    Optional<Money> most = other.paid().max();
    int more = most.isEmpty() ? -1 : paid().min().compareTo(most.get());
    return isSure() && (more > 0 || (more == 0 && isNamedBefore(other)));
  }

  /** By their provisions; under one provision by their places. */
  private boolean isNamedBefore(Bid other) {
    return Comparator.comparingInt(Bid::rank)
            .thenComparing(bid -> bid.party().claim())
            .thenComparing(bid -> bid.party().item())
            .compare(this, other)
        < 0;
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
