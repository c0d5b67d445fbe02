package org.example.bank;

import java.time.LocalDate;

/** What a bank had written by itself for the start-up guaranteed loans of small enterprises. */
public final class StartupLoanDesk {

  private static final LocalDate LOWERED = LocalDate.of(2020, 5, 9);
  private static final int LARGE_STAFF = 100;

  /** Whether an enterprise may have such a loan. */
  public boolean mayBorrow(
      LocalDate appliedOn, boolean smallOrMicro, long staff, long qualifyingHires) {
    boolean lowered = !appliedOn.isBefore(LOWERED);
    long percent;
    if (staff > LARGE_STAFF) {
      percent = lowered ? 8 : 15;
    } else {
      percent = lowered ? 15 : 25;
    }
    return smallOrMicro && qualifyingHires * 100 >= staff * percent;
  }
}
