package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Optional;

/** Who hires more, trains more, or brings more partners loses nothing by it. */
final class MoreOfThem {

  private MoreOfThem() {}

  /** The provisions under which lists, or a number of hires, can grow. */
  static ImmutableSet<String> provisions() {
    return Claims.shapes().entrySet().stream()
        .filter(entry -> entry.getValue().facts().stream().anyMatch(MoreOfThem::grows))
        .map(entry -> entry.getKey())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean grows(Fact<?, ?> fact) {
    return fact.sort() == Sort.ITEMS || fact.name().equals("qualifyingHires");
  }

  /** A claim with the first item of another in each of its lists too, or with one more hire. */
  static Claim grown(Claim claim, Claim other) {
    Claim grown = claim;
    for (Fact<?, ?> fact : claim.shape().facts()) {
      Optional<Object> there = fact.readFrom(claim);
      if (grows(fact) && there.isPresent()) {
        grown = grown.shape().with(grown, fact, more(there.get(), fact.readFrom(other)));
      }
    }
    return grown;
  }

  private static Object more(Object there, Optional<Object> other) {
    if (there instanceof Long number) {
      return number + 1;
    }
    return ImmutableList.builder()
        .addAll((ImmutableList<?>) there)
        .addAll(other.stream()
            .flatMap(items -> ((ImmutableList<?>) items).stream())
            .limit(1)
            .iterator())
        .build();
  }

  static void stillSucceeds(Claim claim, Determination answer, Determination withMore) {
    Demand.that(
        answer.verdict() != Verdict.ELIGIBLE || withMore.verdict() == Verdict.ELIGIBLE,
        Demand.sentence(claim),
        "%s with more of them",
        withMore.verdict());
  }
}
