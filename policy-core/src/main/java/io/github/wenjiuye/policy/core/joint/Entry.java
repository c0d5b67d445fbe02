package io.github.wenjiuye.policy.core.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * One of the claims that are seen together.
 *
 * @param claim the claim; absent where it is not valid
 * @param answer what became of it
 */
public record Entry(Optional<Claim> claim, ClaimAnswer answer) {

  /**
   * A valid claim.
   *
   * @param claim the claim
   * @param determination what was decided
   * @return the entry
   */
  public static Entry of(Claim claim, Determination determination) {
    return new Entry(Optional.of(claim), ClaimAnswer.of(determination));
  }

  /**
   * A claim that is not valid.
   *
   * @param violations what is wrong with it, at least one thing
   * @return the entry
   */
  public static Entry refused(ImmutableList<Violation> violations) {
    return new Entry(Optional.empty(), ClaimAnswer.refused(violations));
  }
}
