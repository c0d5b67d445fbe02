/**
 * What can be said: parties, the small exact types that their facts have, and the claim that gathers them. What is decided
 * about a claim lives in the core module, how it is written as JSON in the module for that.
 */
@NullMarked
@ValueStyle
package io.github.wenjiuye.policy.model;

import org.jspecify.annotations.NullMarked;
