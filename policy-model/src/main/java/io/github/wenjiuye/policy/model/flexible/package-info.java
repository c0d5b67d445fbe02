/**
 * The chapter on flexible work: claims under measures 10 and 11. What follows from them is decided in the core module's package of the same
 * name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.flexible;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
