/**
 * The chapter on public employment services: claims under measures 26 and 27. What follows from them is decided in the core module's package of the same
 * name.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model.services;

import io.github.wenjiuye.policy.model.ValueStyle;
import org.jspecify.annotations.NullMarked;
