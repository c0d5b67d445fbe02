/** Provisions changed a little, which the cases of the kit must tell from the right ones. */
@NullMarked
package io.github.wenjiuye.policy.testkit.mutation;

import org.jspecify.annotations.NullMarked;
