package io.github.wenjiuye.policy.model.joint;

import io.github.wenjiuye.policy.model.determination.Warning;

/**
 * Something to know beside the answer to several claims.
 *
 * @param claim the place of the claim among those that are seen together, from 0
 * @param warning what there is to know, and where it stands in the claim
 */
public record PlacedWarning(int claim, Warning warning) {}
