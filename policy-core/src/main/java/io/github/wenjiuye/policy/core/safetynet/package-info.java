/** The chapter on those who need support most: what is decided about claims under measures 21 and 22. */
@NullMarked
package io.github.wenjiuye.policy.core.safetynet;

import org.jspecify.annotations.NullMarked;
