package io.github.wenjiuye.policy.testkit.contract;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.testkit.Cases;
import io.github.wenjiuye.policy.testkit.PolicyContract;
import net.jqwik.api.PropertyDefaults;

/** Every standard set, and every doubt decided otherwise than by default. */
@PropertyDefaults(tries = 150)
class OtherReadingsContractProperties implements PolicyContract {

  private static final PolicyEvaluator EVALUATOR = evaluatorWithOtherReadings();

  private static PolicyEvaluator evaluatorWithOtherReadings() {
    PolicyEvaluator.Builder builder = Cases.evaluatorWithEveryStandard();
    for (Reading reading : Reading.values()) {
      builder.reading(reading, reading.codes().get(1));
    }
    return builder.build();
  }

  @Override
  public PolicyEvaluator evaluator() {
    return EVALUATOR;
  }
}
