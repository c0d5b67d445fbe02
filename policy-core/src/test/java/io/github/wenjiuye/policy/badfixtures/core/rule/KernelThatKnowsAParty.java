package io.github.wenjiuye.policy.badfixtures.core.rule;

import io.github.wenjiuye.policy.model.Enterprise;

final class KernelThatKnowsAParty {
  private KernelThatKnowsAParty() {}

  static boolean judge(Enterprise enterprise) {
    return enterprise.size().isPresent();
  }
}
