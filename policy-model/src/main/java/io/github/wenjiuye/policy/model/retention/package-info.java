/**
 * The chapter on keeping jobs: claims under measures 3 and 4. What follows from them is decided in the core module's package of the same name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.retention;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
