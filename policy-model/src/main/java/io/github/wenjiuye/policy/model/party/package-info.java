/**
 * What is known of one enterprise or person, whatever it may be claimed for, and how the claims under every provision that
 * concerns it are composed of that. Nothing is decided here.
 */
@NullMarked
package io.github.wenjiuye.policy.model.party;

import org.jspecify.annotations.NullMarked;
