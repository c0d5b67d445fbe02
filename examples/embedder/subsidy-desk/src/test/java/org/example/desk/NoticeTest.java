package org.example.desk;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.testkit.PolicyContract;

/** What the notice promises holds for the desk's evaluator, with the desk's own standards. */
class NoticeTest implements PolicyContract {

  private static final SubsidyDesk DESK = new SubsidyDesk();

  @Override
  public PolicyEvaluator evaluator() {
    return DESK.evaluator();
  }
}
