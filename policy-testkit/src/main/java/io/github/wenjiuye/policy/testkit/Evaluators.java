package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Map;

/** Evaluators that differ from another one in their standards alone. */
final class Evaluators {

  private Evaluators() {}

  /** The same readings with other standards. */
  static PolicyEvaluator with(PolicyEvaluator evaluator, LocalStandards standards) {
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder().standards(standards);
    for (Reading reading : Reading.values()) {
      builder.reading(reading, evaluator.choice(reading));
    }
    return builder.build();
  }

  /** The same, with a value for the whole region where there was none. */
  static PolicyEvaluator completed(
      PolicyEvaluator evaluator, Map<LocalStandard, StandardValue> values) {
    LocalStandards known = evaluator.standards();
    LocalStandards.Builder builder = LocalStandards.builder();
    for (String place : known.places()) {
      for (LocalStandard standard : LocalStandard.values()) {
        if (!known.at(place, standard).isEmpty()) {
          builder.put(place, standard, known.at(place, standard));
        }
      }
    }
    values.forEach((standard, value) -> {
      if (isUnknown(evaluator, standard)) {
        builder.put(LocalStandard.REGION, standard, value);
      }
    });
    return with(evaluator, builder.build());
  }

  /** Whether a standard is not set for the region, so that leagues without a value of their own lack it. */
  static boolean isUnknown(PolicyEvaluator evaluator, LocalStandard standard) {
    return evaluator.standards().at(LocalStandard.REGION, standard).isEmpty();
  }
}
