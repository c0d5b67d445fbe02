/**
 * Many claims at once as columns of facts, and many answers as columns of verdicts and amounts, without an object for each. The
 * layout is that of Apache Arrow; how claims are decided is no part of it.
 */
@NullMarked
package io.github.wenjiuye.policy.model.column;

import org.jspecify.annotations.NullMarked;
