/** What is kept of a decision, so that it can be made again one day and held against what was said then. */
@NullMarked
package io.github.wenjiuye.policy.model.audit;

import org.jspecify.annotations.NullMarked;
