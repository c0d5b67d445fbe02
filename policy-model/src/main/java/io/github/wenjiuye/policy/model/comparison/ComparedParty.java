package io.github.wenjiuye.policy.model.comparison;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.party.Dossier;

/**
 * What becomes of the claims of a party.
 *
 * @param dossier what is known of the party
 * @param claims what becomes of each claim, in the order of {@link Dossier#claims}
 * @param paid what is paid in all, where nobody is paid for twice
 */
public record ComparedParty(
    Dossier dossier, ImmutableList<ComparedClaim> claims, ComparedSum paid) {}
