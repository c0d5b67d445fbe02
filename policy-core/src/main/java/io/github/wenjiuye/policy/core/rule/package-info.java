/**
 * The rule kernel: a small closed language of terms, comparisons, connectives and grants, and the walks over it. It knows
 * no measure.
 */
@NullMarked
package io.github.wenjiuye.policy.core.rule;

import org.jspecify.annotations.NullMarked;
