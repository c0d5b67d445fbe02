package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import java.util.function.Predicate;

/**
 * What a search looks for: a claim that meets everything, reached by changes that are allowed.
 *
 * @param trial the provision
 * @param aims everything that is to be met
 * @param reach how surely
 * @param met whether a claim is what is looked for
 * @param permit which changes are allowed
 * @param valid whether a claim can be true at all
 * @param additions what can be added to lists
 */
record Wish(
    Trial trial,
    ImmutableList<Aim> aims,
    Aim.Reach reach,
    Predicate<Claim> met,
    Permit permit,
    Predicate<Claim> valid,
    Additions additions) {

  /** Which changes are allowed. */
  interface Permit {

    /** Whether a fact can change at all. */
    boolean allows(Spot spot, long now);

    /** Whether a fact can change from one value to another. */
    boolean allows(Spot spot, long now, long to);
  }

  /** Whether a claim is valid and what is looked for. */
  boolean isGranted(Claim claim) {
    return valid.test(claim) && met.test(claim);
  }
}
