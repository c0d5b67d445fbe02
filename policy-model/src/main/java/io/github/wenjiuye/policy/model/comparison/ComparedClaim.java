package io.github.wenjiuye.policy.model.comparison;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.determination.Grant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of one claim.
 *
 * @param before what was decided before
 * @param after what is decided after
 * @param sum the sum of money that is granted, where the provision grants one
 */
public record ComparedClaim(Determination before, Determination after, Optional<ComparedSum> sum) {

  /**
   * In what the outcomes differ: verdict, timing, what is granted, what is missing, and the conditions that turn. How it was worked
   * out and what was relied on is left out.
   *
   * @return the differences, in the order in which a determination tells
   */
  public ImmutableList<Difference> differences() {
    return Difference.between(before, after).stream()
        .filter(difference -> isOfOutcome(difference.path()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfOutcome(String path) {
    return path.equals("verdict")
        || path.equals("timing")
        || path.startsWith("pending")
        || (path.startsWith("grant") && !path.startsWith("grant.working"))
        || (path.startsWith("findings") && path.endsWith("truth"));
  }

  /**
   * Whether the two sides differ for the claim: in a part of the outcome, or, where something is not known, in some case.
   *
   * @return true where they differ
   */
  public boolean differs() {
    return !sum.map(ComparedSum::change).orElse(MoneyChange.NONE).equals(MoneyChange.NONE)
        || !differences().isEmpty();
  }

  /**
   * The kind of the grant.
   *
   * @return such as {@code PAYMENT}; empty where nothing is granted on either side
   */
  public Optional<String> kind() {
    return Stream.of(before, after)
        .flatMap(side -> side.grant().stream())
        .map(Grant::kind)
        .findFirst();
  }

  /**
   * The same seen from the other side.
   *
   * @return what was after is before
   */
  public ComparedClaim reversed() {
    return new ComparedClaim(after, before, sum.map(ComparedSum::reversed));
  }
}
