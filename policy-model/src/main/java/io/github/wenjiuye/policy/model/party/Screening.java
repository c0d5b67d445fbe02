package io.github.wenjiuye.policy.model.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import java.util.function.Supplier;

/**
 * What there is for a party: the answer to every claim that it could make. Immutable; what is not read is not worked out.
 */
public final class Screening {

  private final Dossier dossier;
  private final ImmutableList<ScreenedClaim> claims;
  private final Supplier<JointDetermination> together;

  /**
   * The screening of a party.
   *
   * @param dossier what is known of it
   * @param claims the answers, in the order of {@link Dossier#claims}
   * @param together the same claims seen together, worked out when it is asked for
   */
  public Screening(
      Dossier dossier, ImmutableList<ScreenedClaim> claims, Supplier<JointDetermination> together) {
    this.dossier = dossier;
    this.claims = claims;
    this.together = Suppliers.memoize(together::get);
  }

  /**
   * What is known of the party.
   *
   * @return the dossier that was screened
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * Every answer.
   *
   * @return in the order of the notice
   */
  public ImmutableList<ScreenedClaim> claims() {
    return claims;
  }

  /**
   * The answers of one kind, without the duties.
   *
   * @param outcome what has come out
   * @return some of {@link #claims}
   */
  public ImmutableList<ScreenedClaim> of(Outcome outcome) {
    return claims.stream()
        .filter(claim -> !claim.duty() && claim.outcome() == outcome)
        .collect(toImmutableList());
  }

  /**
   * What the party is bound to, or may be.
   *
   * @return those of {@link #claims} that are duties
   */
  public ImmutableList<ScreenedClaim> duties() {
    return claims.stream().filter(ScreenedClaim::duty).collect(toImmutableList());
  }

  /**
   * What is not known and matters.
   *
   * @return facts of the party and local standards, each with the claims for which it is pending, in the order in which they
   *     are met
   */
  public ImmutableSetMultimap<Pending, ScreenedClaim> pending() {
    ImmutableSetMultimap.Builder<Pending, ScreenedClaim> pending = ImmutableSetMultimap.builder();
    claims.forEach(claim -> claim.pending().forEach(each -> pending.put(each, claim)));
    return pending.build();
  }

  /**
   * The claims seen together: overlaps, and what is paid in all. Their places are those in {@link #claims}. Within a dossier
   * it is known who is who, also without labels.
   *
   * @return the same determinations, with overlaps and total
   * @throws ArithmeticException if a sum is larger than can be counted in fen
   */
  public JointDetermination together() {
    return together.get();
  }

  @Override
  public String toString() {
    return "Screening of " + dossier;
  }
}
