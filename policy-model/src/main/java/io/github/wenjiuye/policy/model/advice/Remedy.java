package io.github.wenjiuye.policy.model.advice;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Verdict;

/**
 * One way to turn a refusal: changes that are enough together. None can be left out, and of a number, a day or the items of a
 * list one unit less would not do while the others stand.
 *
 * @param changes at least one, each of another fact
 * @param claim the claim with the changes made, each to its first value
 * @param verdict what is decided on that claim: {@link Verdict#ELIGIBLE}, or {@link Verdict#UNDETERMINED} where what is not
 *     known still decides
 * @param open what then still decides; empty where nothing does
 */
public record Remedy(
    ImmutableList<Change> changes, Claim claim, Verdict verdict, ImmutableList<Pending> open) {}
