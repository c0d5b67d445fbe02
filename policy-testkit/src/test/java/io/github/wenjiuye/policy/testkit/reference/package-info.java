/**
 * A second answer to claims under every provision, found in another way than the library finds it: the sentences as plain
 * conditions, and for what is unknown every completion that can matter, one after the other. It is slow, it knows nothing
 * of the kernel, and it was written from the notice and the wire format alone.
 */
@NullMarked
package io.github.wenjiuye.policy.testkit.reference;

import org.jspecify.annotations.NullMarked;
