package io.github.wenjiuye.policy.badfixtures.core.graduates;

import io.github.wenjiuye.policy.badfixtures.core.Facade;

final class MeasureThatKnowsAReader {
  final Facade reader = new Facade();
}
