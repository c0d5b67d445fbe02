/** What is wrong with a piece of input, told to people in Chinese and English, and to programs by a stable code. */
@NullMarked
package io.github.wenjiuye.policy.model.violation;

import org.jspecify.annotations.NullMarked;
