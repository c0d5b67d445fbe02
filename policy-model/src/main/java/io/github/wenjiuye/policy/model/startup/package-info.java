/**
 * The chapter on starting a business: claims under measures 5 to 9. What follows from them is decided in the core module's package of the same name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.startup;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
