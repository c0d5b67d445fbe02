/**
 * The facade: one evaluator that decides claims, one explainer that puts determinations into words. The rule kernel and the
 * provisions live in packages below and are not exported.
 */
@NullMarked
package io.github.wenjiuye.policy.core;

import org.jspecify.annotations.NullMarked;
