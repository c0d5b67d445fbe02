package io.github.wenjiuye.policy.badfixtures.core.rule;

import io.github.wenjiuye.policy.badfixtures.core.Facade;

final class KernelThatKnowsAFacade {
  private KernelThatKnowsAFacade() {}

  static Object facade() {
    return new Facade();
  }
}
