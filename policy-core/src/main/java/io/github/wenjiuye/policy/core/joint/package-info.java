/**
 * Claims that are seen together: who is claimed for under provisions that may not go together, and what is paid in all. Every
 * claim is decided by the kernel; which provisions those are is the notice's matter.
 */
@NullMarked
package io.github.wenjiuye.policy.core.joint;

import org.jspecify.annotations.NullMarked;
