/**
 * A second evaluator of the whole notice, for claims of which everything is known: one method for each provision, with plain
 * conditions and big numbers. It has nothing in common with the library but the model, and shows where the two disagree.
 */
@NullMarked
package io.github.wenjiuye.policy.testkit.plain;

import org.jspecify.annotations.NullMarked;
