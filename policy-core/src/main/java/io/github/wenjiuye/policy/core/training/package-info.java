/** The chapter on vocational training: what is decided under measures 23 to 25, one file for each provision. */
@NullMarked
package io.github.wenjiuye.policy.core.training;

import org.jspecify.annotations.NullMarked;
