package io.github.wenjiuye.policy.model.comparison;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What becomes of several claims in all. Claims of one party are seen together, so that nobody is paid for twice; beside that
 * each claim stands by itself: an unknown that two of them share is counted for each, so that what changes in all lies within
 * the range and may not reach its ends.
 *
 * @param claims how many were compared
 * @param different for how many the sides differ
 * @param verdicts how many verdicts change, by what they change to
 * @param sums the sums by the kind of grant, such as {@code PAYMENT}: what is paid is not added to what is lent
 */
public record ComparisonSummary(
    long claims,
    long different,
    ImmutableMap<VerdictChange, Long> verdicts,
    ImmutableMap<String, ComparedSum> sums) {

  /** Of no claims at all. */
  public static final ComparisonSummary NONE =
      new ComparisonSummary(0, 0, ImmutableMap.of(), ImmutableMap.of());

  private static final Comparator<VerdictChange> IN_ORDER = Comparator.comparing(
          VerdictChange::before, Comparator.<Verdict>naturalOrder())
      .thenComparing(VerdictChange::after);

  /**
   * The summary of one claim.
   *
   * @param claim what became of it
   * @return the summary
   */
  public static ComparisonSummary of(ComparedClaim claim) {
    Verdict before = claim.before().verdict();
    Verdict after = claim.after().verdict();
    Optional<ComparedSum> sum = claim.sum();
    return new ComparisonSummary(
        1,
        claim.differs() ? 1 : 0,
        before == after ? ImmutableMap.of() : ImmutableMap.of(new VerdictChange(before, after), 1L),
        claim.kind().isPresent() && sum.isPresent()
            ? ImmutableMap.of(claim.kind().get(), sum.get())
            : ImmutableMap.of());
  }

  /**
   * The summary of a party's claims.
   *
   * @param party what became of them
   * @return the summary, with what the party is paid in all
   * @throws ArithmeticException if a sum does not fit into a {@code long} of fen
   */
  public static ComparisonSummary of(ComparedParty party) {
    ComparisonSummary apart =
        party.claims().stream().map(ComparisonSummary::of).reduce(NONE, ComparisonSummary::plus);
    return apart.sums.containsKey(Grant.Payment.KIND)
        ? new ComparisonSummary(
            apart.claims,
            apart.different,
            apart.verdicts,
            ImmutableMap.<String, ComparedSum>builder()
                .putAll(apart.sums)
                .put(Grant.Payment.KIND, party.paid())
                .buildKeepingLast())
        : apart;
  }

  /**
   * Both together.
   *
   * @param other more claims
   * @return the summary of all of them, in whatever order they are added
   * @throws ArithmeticException if a sum does not fit into a {@code long} of fen
   */
  public ComparisonSummary plus(ComparisonSummary other) {
    return new ComparisonSummary(
        claims + other.claims,
        different + other.different,
        merged(verdicts, other.verdicts, IN_ORDER, Long::sum),
        merged(sums, other.sums, Comparator.naturalOrder(), ComparedSum::plus));
  }

  private static <K, V> ImmutableMap<K, V> merged(
      Map<K, V> one, Map<K, V> other, Comparator<K> order, BinaryOperator<V> sum) {
    Map<K, V> merged = new TreeMap<>(order);
    merged.putAll(one);
    other.forEach((key, value) -> merged.merge(key, value, sum));
    return ImmutableMap.copyOf(merged);
  }

  /**
   * The same seen from the other side.
   *
   * @return what was after is before
   */
  public ComparisonSummary reversed() {
    ImmutableMap.Builder<VerdictChange, Long> reversed = ImmutableMap.builder();
    verdicts.forEach((change, count) -> reversed.put(change.reversed(), count));
    return NONE.plus(new ComparisonSummary(
        claims,
        different,
        reversed.buildOrThrow(),
        ImmutableMap.copyOf(Maps.transformValues(sums, ComparedSum::reversed))));
  }
}
