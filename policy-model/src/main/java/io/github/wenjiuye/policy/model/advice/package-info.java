/**
 * What would turn a refusal: the changes that would do, and what stands against it where nothing would. Plain values; how
 * they are found is the core module's matter.
 */
@NullMarked
package io.github.wenjiuye.policy.model.advice;

import org.jspecify.annotations.NullMarked;
