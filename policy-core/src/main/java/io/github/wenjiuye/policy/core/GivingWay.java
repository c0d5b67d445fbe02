package io.github.wenjiuye.policy.core;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.function.Supplier;

/**
 * What cannot matter any more because claims are seen together: what is granted for a hire or an enterprise under one provision, where
 * it gives way to what is granted under another however the unknown turns out.
 */
final class GivingWay {

  private final Supplier<ImmutableSetMultimap<Integer, String>> paths;

  GivingWay(Screening screening) {
    this.paths = Suppliers.memoize(() -> paths(screening));
  }

  /** By the places of the claims the parties for whom they give way; none where the sum cannot be counted. */
  private static ImmutableSetMultimap<Integer, String> paths(Screening screening) {
    ImmutableSetMultimap.Builder<Integer, String> paths = ImmutableSetMultimap.builder();
    try {
      for (Overlap overlap : screening.together().overlaps()) {
        for (Stake stake : overlap.stakes()) {
          if (stake.standing() == Standing.GIVES_WAY) {
            paths.put(stake.claim(), stake.path());
          }
        }
      }
    } catch (ArithmeticException e) {
      return ImmutableSetMultimap.of();
    }
    return paths.build();
  }

  /** Whether something pending can change nothing but what gives way. */
  boolean isIdle(int claim, Pending pending) {
    if (pending.settles() != Settles.GRANT) {
      return false;
    }
    ImmutableSet<String> givingWay = paths.get().get(claim);
    return givingWay.stream()
        .anyMatch(path -> !isItem(path) || pending.name().startsWith(path + "."));
  }

  /** Of a party that is no item of a list the whole claim is. */
  private static boolean isItem(String path) {
    return path.endsWith("]");
  }
}
