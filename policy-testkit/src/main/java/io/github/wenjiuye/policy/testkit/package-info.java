/**
 * What an embedder's own tests start from: claims, local standards and readings drawn at random, always valid and close to
 * where answers change. {@link io.github.wenjiuye.policy.testkit.PolicyArbitraries} is the door; nothing here decides a
 * claim.
 */
@NullMarked
package io.github.wenjiuye.policy.testkit;

import org.jspecify.annotations.NullMarked;
