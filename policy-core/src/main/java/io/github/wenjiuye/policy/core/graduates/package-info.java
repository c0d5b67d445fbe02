/** The chapter on graduates: what is decided about claims under measures 16 to 20. */
@NullMarked
package io.github.wenjiuye.policy.core.graduates;

import org.jspecify.annotations.NullMarked;
