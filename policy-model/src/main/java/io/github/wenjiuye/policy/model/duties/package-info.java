/**
 * The chapter on the duties of leagues: claims under measure 28. What follows from them is decided in the core module's package of the same
 * name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.duties;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
