package io.github.wenjiuye.policy.core;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.core.notice.Concurrences;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.function.Supplier;

/**
 * What cannot matter any more because claims are seen together: what is granted for a hire or an enterprise under one provision, where
 * it gives way to what is granted under another however the unknown turns out.
 */
final class GivingWay {

  private final Screening screening;
  private final Supplier<ImmutableSetMultimap<Integer, String>> paths;

  GivingWay(Screening screening) {
    this.screening = screening;
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
    if (pending.settles() != Settles.GRANT || !mayGiveWay(claim)) {
      return false;
    }
    ImmutableSet<String> givingWay = paths.get().get(claim);
    return givingWay.stream()
        .anyMatch(path -> !isItem(path) || pending.name().startsWith(path + "."));
  }

  /** Only to what is granted already under another provision; claims are not seen together for nothing. */
  private boolean mayGiveWay(int claim) {
    String provision = screening.claims().get(claim).provision();
    return Concurrences.all().stream()
        .map(concurrence -> concurrence.parties().keySet())
        .filter(provisions -> provisions.contains(provision))
        .anyMatch(provisions -> screening.claims().stream()
            .filter(other -> other.determination().verdict() == Verdict.ELIGIBLE)
            .map(ScreenedClaim::provision)
            .anyMatch(other -> !other.equals(provision) && provisions.contains(other)));
  }

  /** Of a party that is no item of a list the whole claim is. */
  private static boolean isItem(String path) {
    return path.endsWith("]");
  }
}
