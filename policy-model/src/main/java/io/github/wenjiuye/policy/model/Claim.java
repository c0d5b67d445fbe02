package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Optional;

/**
 * The facts that somebody puts forward under one provision. Any of them may be unknown, and unknown is never read as no.
 * Building a claim checks nothing; the evaluator tells what cannot be true.
 */
public interface Claim {

  /** The fact {@link #league()}. */
  Fact<Claim, League> LEAGUE = Fact.symbol(Claim.class, "league", League.class, Claim::league);

  /**
   * The league 盟市 whose local standards apply; where it is unknown it may be any of the twelve.
   *
   * @return the league, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<League> league();

  /**
   * The number of the provision under which the claim is made.
   *
   * @return such as {@code 16.1}
   */
  String provision();

  /**
   * The facts that claims of this type have.
   *
   * @return the shape
   */
  Shape<? extends Claim> shape();
}
