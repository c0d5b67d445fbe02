/** The chapter on resuming work: what is decided under measures 1 and 2, one file for each provision. */
@NullMarked
package io.github.wenjiuye.policy.core.resumption;

import org.jspecify.annotations.NullMarked;
