/**
 * Jakarta constraints between two facts of one value. They say what can never be true; what is merely not enough for a
 * benefit is a requirement of its provision and lives in the core module.
 */
@NullMarked
package io.github.wenjiuye.policy.model.constraint;

import org.jspecify.annotations.NullMarked;
