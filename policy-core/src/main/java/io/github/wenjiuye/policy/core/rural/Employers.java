package io.github.wenjiuye.policy.core.rural;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.reading.Reading;

/** Which employers the chapter means. */
final class Employers {

  private Employers() {}

  /** One that carries jobs 就业载体. Source: 12.1. */
  static Condition isCarrier(Symbol<Employer> employer) {
    return employer.isOneOf(
        Employer.ENTERPRISE,
        Employer.FARMING_ENTITY,
        Employer.POVERTY_WORKSHOP,
        Employer.OTHER_CARRIER);
  }

  /** One that may train on the job: the sentence names nobody. Source: 12.2. */
  static Condition isTrainer(Symbol<Employer> employer) {
    return Condition.byReading(
        Reading.R12_1,
        ImmutableMap.of(
            "AS_12_1", isCarrier(employer), "ANY", employer.isOneOf(Employer.values())));
  }
}
