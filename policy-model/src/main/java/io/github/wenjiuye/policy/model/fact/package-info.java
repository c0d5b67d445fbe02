/**
 * Facts as values: what each attribute of a party or claim is called, how it is read, which values it can have at all and
 * how it is bound to another. Whoever needs to know what a claim may hold asks here; nobody else reads an annotation.
 */
@NullMarked
package io.github.wenjiuye.policy.model.fact;

import org.jspecify.annotations.NullMarked;
