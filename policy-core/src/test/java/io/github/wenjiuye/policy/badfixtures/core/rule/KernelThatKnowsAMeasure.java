package io.github.wenjiuye.policy.badfixtures.core.rule;

import io.github.wenjiuye.policy.badfixtures.core.startup.LoanAccess;

final class KernelThatKnowsAMeasure {
  LoanAccess access = new LoanAccess();
}
