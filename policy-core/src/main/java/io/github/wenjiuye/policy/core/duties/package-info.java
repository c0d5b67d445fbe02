/** The chapter on the duties of leagues: what is decided under measure 28, one file for each provision. */
@NullMarked
package io.github.wenjiuye.policy.core.duties;

import org.jspecify.annotations.NullMarked;
