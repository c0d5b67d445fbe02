/**
 * The chapter on graduates: claims under measures 16 to 20. What follows from them is decided in the core module's package of the same name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.graduates;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
