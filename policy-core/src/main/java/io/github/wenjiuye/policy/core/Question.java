package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;

/**
 * A fact of a party that is not known and matters.
 *
 * @param place where it stands in the dossier, such as {@code enterprise.size} or {@code hires[0].hiredOn}; a list, such as
 *     {@code loans}, where it is not known how many items it has
 * @param domain the values that it can have; of a list how many items
 * @param claims those of the party's claims that depend on it
 */
public record Question(String place, Domain domain, ImmutableSet<ScreenedClaim> claims) {

  /**
   * The provisions that depend on it.
   *
   * @return their numbers, in the order of the notice
   */
  public ImmutableSet<String> provisions() {
    return claims.stream().map(ScreenedClaim::provision).collect(ImmutableSet.toImmutableSet());
  }
}
