package io.github.wenjiuye.policy.model.party;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Optional;

/**
 * How a claim under one provision is composed of what is known of a party: its facts are those of the same name of the
 * party, or of one of the matters of which the party has several. The day on which the party asks stands for the days on
 * which its claims are received or made.
 *
 * @param provision such as {@code 16.1}
 * @param kind whom the provision concerns
 * @param shape the claims
 * @param matter of what each claim speaks, where the party may have several
 * @param given what a fact is unless it is told otherwise
 */
public record Composition(
    String provision,
    PartyKind kind,
    Shape<? extends Claim> shape,
    Optional<Matter> matter,
    ImmutableMap<Fact<?, ?>, Object> given) {

  /** The facts that the day of asking stands for. */
  static final ImmutableSet<String> DAYS = ImmutableSet.of("receivedOn", "appliedOn", "shownOn");

  /** The fact that its year stands for. */
  static final String YEAR = "year";

  static Composition of(String provision, PartyKind kind, Shape<? extends Claim> shape) {
    return new Composition(provision, kind, shape, Optional.empty(), ImmutableMap.of());
  }

  Composition each(Matter of) {
    return new Composition(provision, kind, shape, Optional.of(of), given);
  }

  <T extends Claim, V> Composition given(Fact<T, V> fact, V value) {
    return new Composition(provision, kind, shape, matter, ImmutableMap.of(fact, value));
  }

  /**
   * The facts that are told of the party, or of one of its matters, by their names.
   *
   * @return without those that are common to all claims of the party
   */
  ImmutableMap<String, Fact<?, ?>> told() {
    return shape.facts().stream()
        .filter(fact -> !isCommon(fact.name()))
        .collect(toImmutableMap(Fact::name, fact -> fact));
  }

  /** Whether a fact is told once for all claims. */
  boolean isCommon(String fact) {
    return DAYS.contains(fact)
        || fact.equals(YEAR)
        || fact.equals(Claim.LEAGUE.name())
        || fact.equals(kind.fact());
  }
}
