package io.github.wenjiuye.policy.badfixtures.model;

import io.github.wenjiuye.policy.badfixtures.core.Facade;

final class ModelThatKnowsCore {
  final Facade facade = new Facade();
}
