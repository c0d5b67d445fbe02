/**
 * What the notice itself states: its days and numbers in one table, the pieces that several sentences share, and the list of
 * provisions in its order.
 */
@NullMarked
package io.github.wenjiuye.policy.core.notice;

import org.jspecify.annotations.NullMarked;
