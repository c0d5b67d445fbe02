package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Hire;
import java.time.LocalDate;

/** Whether a contract lasts a year, which 12.1 and 16.1 both ask. */
final class ContractByHand {

  private static final Contract NOTHING_KNOWN = Contract.builder().build();

  private ContractByHand() {}

  static byte judge(Hire hire, byte unmet, byte open) {
    Contract contract = hire.contract().orElse(NOTHING_KNOWN);
    LocalDate startsOn = contract.startsOn().orElse(null);
    LocalDate endsOn = contract.endsOn().orElse(null);
    if (endsOn == null) {
      return contract.openEnded().orElse(false) ? 0 : open;
    }
    if (startsOn == null) {
      return open;
    }
    return endsOn.isBefore(startsOn.plusYears(1).minusDays(1)) ? unmet : 0;
  }
}
