/**
 * The claims that are measured, always the same ones, and the same facts laid flat for those who decide them in another way.
 * Nothing here decides.
 */
@NullMarked
package io.github.wenjiuye.policy.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
