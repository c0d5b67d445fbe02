/**
 * The chapter on vocational training: claims under measures 23 to 25. What follows from them is decided in the core module's package of the same
 * name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.training;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
