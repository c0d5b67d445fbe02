package io.github.wenjiuye.policy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.retention.HardshipRefundClaim;
import io.github.wenjiuye.policy.model.training.HighRiskTrainingClaim;
import io.github.wenjiuye.policy.model.training.Trainee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told beside verdict and grant of a claim of which everything is known, written down once more. Source: 3.1, 24.2. */
final class Remarks {

  private Remarks() {}

  static boolean agree(Claim claim, Determination determination) {
    if (claim instanceof HardshipRefundClaim refund) {
      return determination
          .grant()
          .map(grant -> ((Grant.Payment) grant).preference().equals(preference(refund)))
          .orElse(true);
    }
    return !(claim instanceof HighRiskTrainingClaim training)
        || determination.warnings().equals(uncertified(training));
  }

  private static ImmutableList<String> preference(HardshipRefundClaim refund) {
    ImmutableList.Builder<String> grounds = ImmutableList.builder();
    Enterprise enterprise = refund.enterprise().orElseThrow();
    if (isTrue(enterprise.affectedByEpidemic())) {
      grounds.add("affectedByEpidemic");
    }
    if (isTrue(enterprise.localLeading())) {
      grounds.add("localLeading");
    }
    if (isTrue(enterprise.labourIntensive())) {
      grounds.add("labourIntensive");
    }
    return grounds.build();
  }

  private static List<Warning> uncertified(HighRiskTrainingClaim training) {
    List<Warning> warnings = new ArrayList<>();
    ImmutableList<Trainee> trainees = training.trainees().orElseThrow();
    for (int i = 0; i < trainees.size(); i++) {
      if (isTrue(trainees.get(i).onPost()) && !isTrue(trainees.get(i).passed())) {
        warnings.add(new Warning(Warning.Code.UNCERTIFIED_ON_POST, "trainees[" + i + "]"));
      }
    }
    return warnings;
  }

  private static boolean isTrue(Optional<Boolean> fact) {
    return fact.orElseThrow();
  }
}
