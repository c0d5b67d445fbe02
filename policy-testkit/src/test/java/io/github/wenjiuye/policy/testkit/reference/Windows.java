package io.github.wenjiuye.policy.testkit.reference;

import io.github.wenjiuye.policy.model.determination.Timing;
import java.time.LocalDate;
import java.util.Optional;

/** Where a day lies, both ends of the window included. */
final class Windows {

  private Windows() {}

  static Timing timing(Optional<LocalDate> day, LocalDate first, Optional<LocalDate> last) {
    if (day.isEmpty()) {
      return Timing.UNKNOWN;
    } else if (day.get().isBefore(first)) {
      return Timing.NOT_YET;
    }
    return last.isPresent() && day.get().isAfter(last.get()) ? Timing.CLOSED : Timing.OPEN;
  }
}
