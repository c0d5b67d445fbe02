package io.github.wenjiuye.policy.badfixtures.core.rule;

import io.github.wenjiuye.policy.badfixtures.model.startup.LoanClaim;

final class KernelThatKnowsAClaim {
  private KernelThatKnowsAClaim() {}

  static boolean judge(Object claim) {
    return claim instanceof LoanClaim;
  }
}
