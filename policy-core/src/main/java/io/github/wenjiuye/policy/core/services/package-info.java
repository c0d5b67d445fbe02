/** The chapter on public employment services: what is decided under measures 26 and 27, one file for each provision. */
@NullMarked
package io.github.wenjiuye.policy.core.services;

import org.jspecify.annotations.NullMarked;
