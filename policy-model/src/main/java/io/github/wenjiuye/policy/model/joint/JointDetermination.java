package io.github.wenjiuye.policy.model.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;

/**
 * The answer to several claims that are seen together. Each claim is decided as if it stood alone; beside that it is told who is
 * claimed for more than once under provisions that may not go together, and what is paid in all.
 *
 * <p>Two parties are the same where a label that both bear is the same, and none that both bear differs. One whose labels leave
 * open whether it is somebody in another claim is taken for nobody else, and a warning says so.
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
