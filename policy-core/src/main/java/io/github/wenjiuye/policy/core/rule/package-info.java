/**
 * The rule kernel: a small closed language of terms, comparisons, connectives and grants, and the walks over it. It knows
 * no measure, and every value in it is a {@code long} as {@link io.github.wenjiuye.policy.model.fact.Sort} says.
 *
 * <p>A provision is written with the words of {@link io.github.wenjiuye.policy.core.rule.Quantity}, {@link
 * io.github.wenjiuye.policy.core.rule.Day}, {@link io.github.wenjiuye.policy.core.rule.Symbol}, {@link
 * io.github.wenjiuye.policy.core.rule.Place}, {@link io.github.wenjiuye.policy.core.rule.Items} and {@link
 * io.github.wenjiuye.policy.core.rule.Condition}; what they build is a tree of {@link
 * io.github.wenjiuye.policy.core.rule.Node}.
 */
@NullMarked
package io.github.wenjiuye.policy.core.rule;

import org.jspecify.annotations.NullMarked;
