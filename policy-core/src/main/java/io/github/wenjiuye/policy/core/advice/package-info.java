/**
 * What would turn a refusal: a search through claims that differ from the refused one in as few facts as possible. It asks the
 * rules and knows no measure.
 */
@NullMarked
package io.github.wenjiuye.policy.core.advice;

import org.jspecify.annotations.NullMarked;
