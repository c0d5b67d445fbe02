/**
 * A second answer to claims under 6.1 and 16.1, found in another way than the library finds it: the two sentences as plain
 * conditions, and for what is unknown every completion that can matter, one after the other. It is slow, it knows nothing
 * of the kernel, and it was written from the notice and the wire format alone.
 */
@NullMarked
package io.github.wenjiuye.policy.testkit.reference;

import org.jspecify.annotations.NullMarked;
