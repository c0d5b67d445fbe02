/** The chapter on flexible work: what is decided under measures 10 and 11, one file for each provision. */
@NullMarked
package io.github.wenjiuye.policy.core.flexible;

import org.jspecify.annotations.NullMarked;
