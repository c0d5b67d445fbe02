/**
 * The named choices where the notice can be read in two ways. Which sentence asks for which choice is the core module's
 * matter.
 */
@NullMarked
package io.github.wenjiuye.policy.model.reading;

import org.jspecify.annotations.NullMarked;
