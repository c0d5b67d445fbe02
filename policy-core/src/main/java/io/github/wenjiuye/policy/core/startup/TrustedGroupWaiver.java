package io.github.wenjiuye.policy.core.startup;

import static io.github.wenjiuye.policy.core.notice.Parameters.START;
import static io.github.wenjiuye.policy.core.notice.Parameters.WAIVER_START;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;

/**
 * No counter-guarantee 反担保 is taken, in principle, from a borrower of a trusted group, whatever the sum. Source: 8.1.
 */
public final class TrustedGroupWaiver {

  private static final Day ISSUED_ON = Day.of(TrustedGroupWaiverClaim.LOAN, Loan.ISSUED_ON);
  private static final Day FIRST_DAY =
      Day.byReading(Reading.R8_2, ImmutableMap.of("SAME", WAIVER_START, "ISSUED", START));

  private TrustedGroupWaiver() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(
            TrustedGroupWaiverClaim.PROVISION, TrustedGroupWaiverClaim.SHAPE, Modality.IN_PRINCIPLE)
        .within(ISSUED_ON.from(FIRST_DAY))
        .requires("grounds", TrustedGroups.one(TrustedGroupWaiverClaim.GROUNDS))
        .waives(Subject.COUNTER_GUARANTEE);
  }
}
