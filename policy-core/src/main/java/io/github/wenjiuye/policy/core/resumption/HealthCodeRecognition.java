package io.github.wenjiuye.policy.core.resumption;

import static io.github.wenjiuye.policy.core.notice.Parameters.REGION;
import static io.github.wenjiuye.policy.core.notice.Parameters.START;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Place;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.resumption.HealthCodeClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A health code 健康通行码 of the region, or of a province on the published list, is recognised. Source: 2.1.
 */
public final class HealthCodeRecognition {

  private static final Day SHOWN_ON = Day.of(HealthCodeClaim.SHOWN_ON);
  private static final Place ISSUED_BY = Place.ofProvince(HealthCodeClaim.ISSUED_BY);

  private HealthCodeRecognition() {}

  /**
   * The provision.
   *
   * @return who, when, under which conditions, and what follows
   */
  public static Provision provision() {
    return Provision.of(HealthCodeClaim.PROVISION, HealthCodeClaim.SHAPE, Modality.DIRECTED)
        .within(SHOWN_ON.from(START))
        .requires(Condition.any(
            ISSUED_BY.isWithin(REGION),
            ISSUED_BY.isListedIn(LocalStandard.RECOGNISED_PROVINCES, SHOWN_ON)))
        .opens(Subject.HEALTH_CODE_RECOGNITION);
  }
}
