package io.github.wenjiuye.policy.model.catalogue;

import com.google.common.collect.ImmutableList;

/**
 * Who has one role in a measure.
 *
 * @param role the role
 * @param authorities who has it, in the order of the notice
 * @param others whether the notice leaves the list open 等, so that others have the role too
 */
public record Responsibility(Role role, ImmutableList<Authority> authorities, boolean others) {}
