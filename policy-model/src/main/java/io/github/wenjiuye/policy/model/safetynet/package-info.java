/**
 * The chapter on those who need support most: claims under measures 21 and 22. What follows from them is decided in the core module's package of the same name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.safetynet;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
