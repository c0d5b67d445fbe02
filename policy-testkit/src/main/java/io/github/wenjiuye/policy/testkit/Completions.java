package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A claim, and two ways in which what is not known of it, and what no league has set, may turn out.
 *
 * @param claim the claim
 * @param one a claim under the same provision of which everything is known; it turns out so where the claim says nothing
 * @param other another one
 * @param standards a value for each standard of the provision, for where none was set
 * @param otherStandards other values
 */
public record Completions(
    Claim claim,
    Claim one,
    Claim other,
    ImmutableMap<LocalStandard, StandardValue> standards,
    ImmutableMap<LocalStandard, StandardValue> otherStandards) {

  static Arbitrary<Completions> of(String provision, Arbitrary<Claim> claims, Sampling sampling) {
    Arbitrary<Claim> whole = PolicyArbitraries.claims(provision, sampling.unknown(0));
    StandardValues values = new StandardValues(new ValueArbitraries(sampling));
    List<LocalStandard> asked = Notice.provision(provision).standards();
    Arbitrary<ImmutableMap<LocalStandard, StandardValue>> standards = Combinators.combine(
            asked.stream().map(standard -> values.of(standard.form())).toList())
        .as(drawn -> {
          ImmutableMap.Builder<LocalStandard, StandardValue> byStandard = ImmutableMap.builder();
          for (int i = 0; i < asked.size(); i++) {
            byStandard.put(asked.get(i), drawn.get(i));
          }
          return byStandard.buildOrThrow();
        });
    return Combinators.combine(claims, whole, whole, standards, standards)
        .as(Completions::new)
        .withoutEdgeCases();
  }

  /** The claim as it may turn out. */
  Claim completed() {
    return Place.completed(claim, one);
  }
}
