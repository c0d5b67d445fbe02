package io.github.wenjiuye.policy.badfixtures.core.graduates;

import io.github.wenjiuye.policy.badfixtures.core.startup.LoanAccess;

final class MeasureThatKnowsAnother {
  final LoanAccess other = new LoanAccess();
}
