/**
 * What is answered: a determination with its verdict, findings, grant and what is still missing, as plain values. How they
 * come about is the core module's matter.
 */
@NullMarked
package io.github.wenjiuye.policy.model.determination;

import org.jspecify.annotations.NullMarked;
