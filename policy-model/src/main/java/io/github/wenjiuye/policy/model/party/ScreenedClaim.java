package io.github.wenjiuye.policy.model.party;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Pending;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one of the claims that a party could make.
 *
 * @param claim the claim, and of what it was composed
 * @param determination the answer
 * @param duty whether the provision says to what somebody is bound, rather than what is granted
 */
public record ScreenedClaim(ComposedClaim claim, Determination determination, boolean duty) {

  /**
   * The provision.
   *
   * @return such as {@code 16.1}
   */
  public String provision() {
    return claim.composition().provision();
  }

  /**
   * What has come out.
   *
   * @return for a duty {@link Outcome#GRANTED} means that it is kept
   */
  public Outcome outcome() {
    return Outcome.of(determination);
  }

  /**
   * What is pending, at its place in what is known of the party.
   *
   * @return each once, what settles the verdict first
   */
  public ImmutableSet<Pending> pending() {
    return determination.pending().stream().map(this::placed).collect(toImmutableSet());
  }

  private Pending placed(Pending pending) {
    return pending.kind() == Pending.Kind.FACT
        ? new Pending(Pending.Kind.FACT, claim.place(pending.name()), pending.settles())
        : pending;
  }

  /** By the claim first: of what was decided nothing need be worked out where claims differ. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof ScreenedClaim that
            && claim.equals(that.claim)
            && duty == that.duty
            && determination.equals(that.determination));
  }

  /** By the claim alone, for the same reason. */
  @Override
  public int hashCode() {
    return claim.hashCode();
  }
}
