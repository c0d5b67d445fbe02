package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.model.determination.Timing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a day of receipt lies, which 12.1 and 16.1 both ask. */
final class ReceiptByHand {

  static final LocalDate ISSUED = LocalDate.of(2020, 5, 9);

  private static final LocalDate DEADLINE = LocalDate.of(2020, 12, 31);

  private ReceiptByHand() {}

  static Timing timing(@Nullable LocalDate receivedOn) {
    if (receivedOn == null) {
      return Timing.UNKNOWN;
    }
    if (receivedOn.isBefore(ISSUED)) {
      return Timing.NOT_YET;
    }
    return receivedOn.isAfter(DEADLINE) ? Timing.CLOSED : Timing.OPEN;
  }
}
