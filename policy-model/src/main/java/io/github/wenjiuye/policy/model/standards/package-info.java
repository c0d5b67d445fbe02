/**
 * The numbers and lists that the notice leaves to the region or to the leagues: what they are called, which form they have,
 * within which bounds of the notice they must lie, and which values an embedder supplied.
 */
@NullMarked
package io.github.wenjiuye.policy.model.standards;

import org.jspecify.annotations.NullMarked;
