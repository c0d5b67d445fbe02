/**
 * How long the library takes beside the same rules written by hand: the claims, the rules by hand, the benchmarks, and
 * {@link io.github.wenjiuye.policy.benchmarks.Compare}, which runs them side by side. Nothing here is published.
 */
@NullMarked
package io.github.wenjiuye.policy.benchmarks;

import org.jspecify.annotations.NullMarked;
