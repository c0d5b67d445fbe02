/**
 * The table of contents of the notice: its chapters and measures, who answers for them, which provisions can be claimed
 * under them, and what else they ask of whom. What a provision asks and grants lives in the core module.
 */
@NullMarked
package io.github.wenjiuye.policy.model.catalogue;

import org.jspecify.annotations.NullMarked;
