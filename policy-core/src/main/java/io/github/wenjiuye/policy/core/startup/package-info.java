/** The chapter on starting a business: what is decided about claims under measures 5 to 9. */
@NullMarked
package io.github.wenjiuye.policy.core.startup;

import org.jspecify.annotations.NullMarked;
