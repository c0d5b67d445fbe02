/** The chapter on rural labour: what is decided under measures 12 to 15, one file for each provision. */
@NullMarked
package io.github.wenjiuye.policy.core.rural;

import org.jspecify.annotations.NullMarked;
