package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import io.github.wenjiuye.policy.testkit.Sampling;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The library and the second evaluator answer alike what the published arbitraries draw: leap days, long lists, great numbers,
 * tables of several rows and bands.
 */
class ArbitraryClaimProperties {

  private static final Sampling SAMPLING = Sampling.defaults()
      .unknown(0)
      .items(9)
      .days(
          LocalDate.of(2020, 5, 9),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2016, 2, 29),
          LocalDate.of(2019, 2, 28),
          LocalDate.of(2020, 2, 29));

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void completeClaimsAreDecidedAlike(
      @ForAll("drawn") Drawn drawn, @ForAll @IntRange(max = 99) int supposition) {
    Map<LocalStandard, StandardValue> supposed = Suppositions.realistic(supposition);
    PolicyEvaluator evaluator = Supplied.evaluator(drawn, supposed);
    SecondOpinion opinion = SecondOpinion.on(drawn, supposed);
    try {
      Determination determination = evaluator.evaluate(drawn.claim());
      assertThat(opinion.agrees(determination))
          .as("%s, but %s", determination, opinion)
          .isTrue();
      assertThat(determination.pending()).isEmpty();
    } catch (ArithmeticException e) {
      assertThat(opinion.isWithoutEnd()).as("%s: %s", e, opinion).isTrue();
    }
  }

  @Provide
  Arbitrary<Drawn> drawn() {
    return Arbitraries.of(PolicyEvaluator.provisions()).flatMap(ArbitraryClaimProperties::drawn);
  }

  private static Arbitrary<Drawn> drawn(String provision) {
    Provision rules = Notice.provision(provision);
    return Combinators.combine(
            PolicyArbitraries.claims(provision, SAMPLING),
            PolicyArbitraries.standards(rules.standards(), SAMPLING),
            PolicyArbitraries.readings(rules.readings().toArray(Reading[]::new)))
        .as(Drawn::new);
  }
}
