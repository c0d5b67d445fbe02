package io.github.wenjiuye.policy.core.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Settlement;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of the bids for one party. A bid that is not sure may stand or not, whatever the others do, and binds nobody where
 * it does not stand: the ranges hold what every one of these cases comes to.
 *
 * @param stakes what becomes of each bid
 * @param granted what is paid in all
 * @param working how that is worked out of what the bids pay, if it is
 */
record Outcome(ImmutableList<Stake> stakes, MoneyRange granted, Optional<Span> working) {

  static Outcome of(Settlement settlement, List<Bid> bids) {
    ImmutableList<Offer> offers = Offer.of(bids);
    return switch (settlement) {
      case EACH ->
        new Outcome(
            stakes(bids, (one, other) -> false, (one, other) -> false),
            offers.stream().map(Offer::paid).reduce(Ranges.NOTHING, Ranges::plus),
            working(offers));
      case HIGHEST -> {
        Offer all = new Offer(
            0, offers.stream().flatMap(offer -> offer.bids().stream()).collect(toImmutableList()));
        yield new Outcome(
            stakes(bids, Bid::isAbove, (one, other) -> !other.isAbove(one)),
            all.paid(),
            working(ImmutableList.of(all)));
      }
      case FIRST ->
        new Outcome(
            stakes(
                bids,
                (one, other) -> one.isSure() && one.rank() < other.rank(),
                (one, other) -> one.rank() < other.rank()),
            first(offers),
            Optional.empty());
    };
  }

  /** What the first offer that stands comes to, over all that can be it. */
  private static MoneyRange first(ImmutableList<Offer> offers) {
    MoneyRange paid = offers.get(0).paid();
    for (int i = 1; i < offers.size() && !offers.get(i - 1).isSure(); i++) {
      paid = Ranges.around(paid, offers.get(i).paid());
    }
    return paid;
  }

  /**
   * What becomes of each bid. Of those under one provision the highest stands.
   *
   * @param goesBefore whether a bid goes before one under another provision however the unknown turns out
   * @param mayGoBefore whether it may do so, if both stand
   */
  private static ImmutableList<Stake> stakes(
      List<Bid> bids, BiPredicate<Bid, Bid> goesBefore, BiPredicate<Bid, Bid> mayGoBefore) {
    ImmutableList.Builder<Stake> stakes = ImmutableList.builder();
    for (Bid own : bids) {
      boolean givesWay = false;
      boolean open = !own.isSure();
      for (Bid other : bids) {
        if (!other.isOf(own.party())) {
          boolean alike = other.rank() == own.rank();
          givesWay |= alike ? other.isAbove(own) : goesBefore.test(other, own);
          open |= alike ? !own.isAbove(other) : mayGoBefore.test(other, own);
        }
      }
      stakes.add(
          own.settled(givesWay ? Standing.GIVES_WAY : open ? Standing.OPEN : Standing.GRANTED));
    }
    return stakes.build();
  }

  /** The expression of both ends, over payments alone. */
  private static Optional<Span> working(List<Offer> offers) {
    ImmutableList<ImmutableList<MoneyRange>> paying =
        offers.stream().filter(Offer::isPayment).map(Offer::payments).collect(toImmutableList());
    boolean bounded = paying.stream()
        .flatMap(ImmutableList::stream)
        .allMatch(range -> range.max().isPresent());
    Function<Function<MoneyRange, Money>, String> written = side -> paying.stream()
        .map(ranges -> highest(ranges.stream().map(side).map(Money::toString).toList()))
        .collect(Collectors.joining(" + "));
    return paying.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(
            written.apply(MoneyRange::min),
            bounded
                ? Optional.of(written.apply(range -> range.max().orElseThrow()))
                : Optional.empty()));
  }

  private static String highest(List<String> sums) {
    return sums.size() == 1 ? sums.get(0) : "max(" + String.join(", ", sums) + ")";
  }
}
