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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return switch (settlement) {
      case EACH -> each(bids);
      case HIGHEST -> highest(bids);
      case FIRST -> first(bids);
    };
  }

  private static Outcome each(List<Bid> bids) {
    return new Outcome(
        stakes(bids, bid -> false, Bid::isSure),
        bids.stream().map(Bid::paid).reduce(Ranges.NOTHING, Ranges::plus),
        working(bids, "", " + ", ""));
  }

  private static Outcome highest(List<Bid> bids) {
    return new Outcome(
        stakes(
            bids,
            bid -> bids.stream().anyMatch(other -> other.isSure() && other.isAbove(bid)),
            bid -> bid.isSure()
                && bids.stream().allMatch(other -> other.equals(bid) || bid.isAbove(other))),
        bids.stream().map(Bid::paid).reduce(Ranges.NOTHING, Ranges::higher),
        working(bids, "max(", ", ", ")"));
  }

  private static Outcome first(List<Bid> bids) {
    SortedSet<Integer> ranks = new TreeSet<>(bids.stream().map(Bid::rank).toList());
    return new Outcome(
        stakes(
            bids,
            bid -> bids.stream().anyMatch(other -> other.isSure() && other.rank() < bid.rank()),
            bid -> bid.isSure() && bid.rank() == ranks.first()),
        paidFirst(bids, ranks),
        Optional.empty());
  }

  /** What the first rank of which a bid stands comes to, over all ranks that can be it. */
  private static MoneyRange paidFirst(List<Bid> bids, SortedSet<Integer> ranks) {
    Optional<MoneyRange> found = Optional.empty();
    for (int rank : ranks) {
      List<Bid> there = bids.stream().filter(bid -> bid.rank() == rank).toList();
      MoneyRange paid = there.stream().map(Bid::paid).reduce(Ranges.NOTHING, Ranges::plus);
      found = Optional.of(found.map(before -> Ranges.around(before, paid)).orElse(paid));
      if (there.stream().anyMatch(Bid::isSure)) {
        break;
      }
    }
    return found.orElse(Ranges.NOTHING);
  }

  private static ImmutableList<Stake> stakes(
      List<Bid> bids, Predicate<Bid> givesWay, Predicate<Bid> granted) {
    return bids.stream()
        .map(bid -> bid.settled(
            givesWay.test(bid)
                ? Standing.GIVES_WAY
                : granted.test(bid) ? Standing.GRANTED : Standing.OPEN))
        .collect(toImmutableList());
  }

  /** The expression of both ends, of payments alone. */
  private static Optional<Span> working(List<Bid> bids, String start, String joint, String end) {
    List<MoneyRange> paid = bids.stream().filter(Bid::isPayment).map(Bid::paid).toList();
    if (paid.isEmpty()) {
      return Optional.empty();
    }
    boolean bounded = paid.stream().allMatch(range -> range.max().isPresent());
    String least = joined(paid.stream().map(MoneyRange::min), start, joint, end);
    return Optional.of(new Span(
        least,
        bounded
            ? Optional.of(
                joined(paid.stream().flatMap(range -> range.max().stream()), start, joint, end))
            : Optional.empty()));
  }

  private static String joined(Stream<Money> sums, String start, String joint, String end) {
    return sums.map(Money::toString).collect(Collectors.joining(joint, start, end));
  }
}
