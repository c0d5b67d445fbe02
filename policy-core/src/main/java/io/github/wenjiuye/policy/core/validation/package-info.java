/**
 * What can never be true is refused at the evaluator's door: a guard made from the domains decides whether a claim can be
 * true, Hibernate Validator tells what is wrong with one that cannot. What is merely not enough for a benefit is none of
 * its business.
 */
@NullMarked
package io.github.wenjiuye.policy.core.validation;

import org.jspecify.annotations.NullMarked;
