/** Claims that are seen together: examples on the line, and a second calculation that knows nothing of the library's. */
@NullMarked
package io.github.wenjiuye.policy.testkit.joint;

import org.jspecify.annotations.NullMarked;
