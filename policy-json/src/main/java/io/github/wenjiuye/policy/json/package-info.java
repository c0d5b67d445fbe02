/**
 * The words on the wire, both ways, driven by the shapes of the model: no type of claim or party has code of its own here.
 * Whether what was read can be true is the evaluator's matter.
 */
@NullMarked
package io.github.wenjiuye.policy.json;

import org.jspecify.annotations.NullMarked;
