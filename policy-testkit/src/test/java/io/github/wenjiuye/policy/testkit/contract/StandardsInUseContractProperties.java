package io.github.wenjiuye.policy.testkit.contract;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.testkit.PolicyContract;
import net.jqwik.api.PropertyDefaults;

/** Some standards set and others not, as it is in use. */
@PropertyDefaults(tries = 150)
class StandardsInUseContractProperties implements PolicyContract {

  private static final PolicyEvaluator EVALUATOR =
      PolicyEvaluator.builder().standards(LocalStandardsInUse.standards()).build();

  @Override
  public PolicyEvaluator evaluator() {
    return EVALUATOR;
  }
}
