package io.github.wenjiuye.policy.model.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;

/**
 * The answer to several claims that are seen together. Each claim is decided as if it stood alone; beside that it is told who is
 * claimed for under provisions that may not go together, and what is paid in all.
 *
 * <p>Parties are told apart by their labels. One that bears none is taken for nobody else, and a warning says so.
 *
 * @param claims what became of each claim, in their order
 * @param overlaps the parties that are claimed for more than once, by reading, each in the order in which it is first met
 * @param total what is paid in all
 * @param warnings what there is to know beside
 * @param policy what was applied
 */
public record JointDetermination(
    ImmutableList<ClaimAnswer> claims,
    ImmutableList<Overlap> overlaps,
    JointTotal total,
    ImmutableList<PlacedWarning> warnings,
    PolicyVersion policy) {}
