package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.util.Optional;

/**
 * What becomes of a claim in one world.
 *
 * @param possible whether there is such a world; one that breaks a bound between two facts is dropped
 * @param eligible whether the claim succeeds
 * @param grant what follows: beside a claim that fails there is one only where a duty binds
 * @param warnings what there is to know beside
 */
record Outcome(
    boolean possible, boolean eligible, Optional<Grant> grant, ImmutableSet<Warning> warnings) {

  static final Outcome IMPOSSIBLE = new Outcome(false, false, Optional.empty(), ImmutableSet.of());

  static final Outcome FAILS = new Outcome(true, false, Optional.empty(), ImmutableSet.of());

  static Outcome grants(Grant grant) {
    return new Outcome(true, true, Optional.of(grant), ImmutableSet.of());
  }

  static Outcome warns(Grant grant, Warning warning) {
    return new Outcome(true, true, Optional.of(grant), ImmutableSet.of(warning));
  }

  static Outcome binds(boolean kept, Grant.Compliance duty) {
    return new Outcome(true, kept, Optional.of(duty), ImmutableSet.of());
  }
}
