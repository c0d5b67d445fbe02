/**
 * The chapter on resuming work: claims under measures 1 and 2. What follows from them is decided in the core module's package of the same
 * name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.resumption;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
