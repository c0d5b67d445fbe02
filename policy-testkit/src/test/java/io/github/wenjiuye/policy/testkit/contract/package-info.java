/** The contract that the kit publishes, held against evaluators of several kinds, and against wrong ones. */
@NullMarked
package io.github.wenjiuye.policy.testkit.contract;

import org.jspecify.annotations.NullMarked;
