package io.github.wenjiuye.policy.testkit.contract;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.testkit.PolicyContract;
import net.jqwik.api.PropertyDefaults;

/** No standards, and the readings as they are. */
@PropertyDefaults(tries = 150)
class NothingSetContractProperties implements PolicyContract {

  private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder().build();

  @Override
  public PolicyEvaluator evaluator() {
    return EVALUATOR;
  }
}
