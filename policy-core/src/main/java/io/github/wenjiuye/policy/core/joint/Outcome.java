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
            stakes(bids, offers, (one, other) -> false, (one, other) -> false),
            offers.stream().map(Offer::paid).reduce(Ranges.NOTHING, Ranges::plus),
            working(offers, "", " + ", ""));
      case HIGHEST ->
        new Outcome(
            stakes(bids, offers, Offer::isAbove, (one, other) -> !other.isAbove(one)),
            offers.stream().map(Offer::paid).reduce(Ranges.NOTHING, Ranges::higher),
            working(offers, "max(", ", ", ")"));
      case FIRST ->
        new Outcome(
            stakes(
                bids,
                offers,
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
   * What becomes of each bid.
   *
   * @param goesBefore whether one offer goes before another however the unknown turns out
   * @param mayGoBefore whether one may do so, if both stand
   */
  private static ImmutableList<Stake> stakes(
      List<Bid> bids,
      ImmutableList<Offer> offers,
      BiPredicate<Offer, Offer> goesBefore,
      BiPredicate<Offer, Offer> mayGoBefore) {
    ImmutableList.Builder<Stake> stakes = ImmutableList.builder();
    for (Bid bid : bids) {
      Offer own = offers.stream()
          .filter(offer -> offer.rank() == bid.rank())
          .findFirst()
          .orElseThrow();
      ImmutableList<Offer> others =
          offers.stream().filter(offer -> !offer.equals(own)).collect(toImmutableList());
      boolean open =
          !bid.isSure() || others.stream().anyMatch(other -> mayGoBefore.test(other, own));
      stakes.add(bid.settled(
          others.stream().anyMatch(other -> goesBefore.test(other, own))
              ? Standing.GIVES_WAY
              : open ? Standing.OPEN : Standing.GRANTED));
    }
    return stakes.build();
  }

  /** The expression of both ends, over payments alone. */
  private static Optional<Span> working(
      ImmutableList<Offer> offers, String start, String joint, String end) {
    ImmutableList<Offer> paying =
        offers.stream().filter(Offer::isPayment).collect(toImmutableList());
    boolean bounded = paying.stream().allMatch(offer -> offer.paid().max().isPresent());
    Function<Function<MoneyRange, Money>, String> written = side -> paying.stream()
        .map(offer -> offer.bids().stream()
            .map(bid -> side.apply(bid.paid()).toString())
            .collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(joint, start, end));
    return paying.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(
            written.apply(MoneyRange::min),
            bounded
                ? Optional.of(written.apply(range -> range.max().orElseThrow()))
                : Optional.empty()));
  }
}
