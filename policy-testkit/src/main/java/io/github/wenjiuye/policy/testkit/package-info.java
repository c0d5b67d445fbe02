/**
 * What an embedder's own tests start from. {@link io.github.wenjiuye.policy.testkit.Cases} are claims around everything that a
 * provision asks, made from the rules; {@link io.github.wenjiuye.policy.testkit.PolicyArbitraries} draws valid claims, local
 * standards and readings at random and needs jqwik. Nothing here decides a claim.
 */
@NullMarked
package io.github.wenjiuye.policy.testkit;

import org.jspecify.annotations.NullMarked;
