package io.github.wenjiuye.policy.core.rural;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Organiser;

/** Which organisers the chapter means. */
final class Organisers {

  private Organisers() {}

  /** One that is paid for organising labourers into jobs elsewhere. Source: 13.1. */
  static Condition isTransferring(Symbol<Organiser> organiser) {
    return organiser.isOneOf(
        Organiser.PUBLIC_SERVICE,
        Organiser.HR_AGENCY,
        Organiser.ASSOCIATION,
        Organiser.LABOUR_BROKER);
  }
}
