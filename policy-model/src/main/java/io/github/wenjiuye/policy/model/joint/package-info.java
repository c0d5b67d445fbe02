/**
 * What is answered to several claims that are seen together: each answer in its place, where one hire, person or enterprise is
 * claimed for more than once, and what is paid in all. How it comes about is the core module's matter.
 */
@NullMarked
package io.github.wenjiuye.policy.model.joint;

import org.jspecify.annotations.NullMarked;
