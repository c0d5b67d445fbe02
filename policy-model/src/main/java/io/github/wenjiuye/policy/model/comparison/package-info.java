/** What becomes of claims under other local standards or readings: each difference, and what it comes to. */
@NullMarked
package io.github.wenjiuye.policy.model.comparison;

import org.jspecify.annotations.NullMarked;
