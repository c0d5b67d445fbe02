/** The chapter on keeping jobs: what is decided about claims under measures 3 and 4. */
@NullMarked
package io.github.wenjiuye.policy.core.retention;

import org.jspecify.annotations.NullMarked;
