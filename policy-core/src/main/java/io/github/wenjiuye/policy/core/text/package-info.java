/**
 * How determinations and provisions are put into words, with the words themselves in property files beside the classes.
 * Nothing is decided here, and nothing is said that a determination or a provision does not hold.
 */
@NullMarked
package io.github.wenjiuye.policy.core.text;

import org.jspecify.annotations.NullMarked;
