/**
 * Those who decide the same claims in another way: by hand in plain Java, and each rule engine with what it needs. The rules that
 * an engine reads are resources of this package.
 */
@NullMarked
package io.github.wenjiuye.policy.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
