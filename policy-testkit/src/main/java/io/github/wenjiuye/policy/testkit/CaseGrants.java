package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Grant;

/** Grants without their worksheets, which tell how a sum came about and not what it is. */
final class CaseGrants {

  private CaseGrants() {}

  static Grant withoutWorking(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      return new Grant.Payment(
          payment.amount(),
          payment.monthly(),
          payment.months(),
          payment.preference(),
          payment.payTo(),
          ImmutableList.of());
    } else if (grant instanceof Grant.LoanLimit loan) {
      return new Grant.LoanLimit(loan.limit(), loan.granted(), ImmutableList.of());
    } else if (grant instanceof Grant.Deferral deferral) {
      return new Grant.Deferral(
          deferral.of(),
          deferral.until(),
          deferral.noLaterThan(),
          deferral.amount(),
          ImmutableList.of());
    } else if (grant instanceof Grant.Waiver waiver) {
      return new Grant.Waiver(
          waiver.of(), waiver.extent(), waiver.until(), waiver.amount(), ImmutableList.of());
    } else if (grant instanceof Grant.Extension extension) {
      return new Grant.Extension(
          extension.of(),
          extension.until(),
          extension.each(),
          extension.monthly(),
          ImmutableList.of());
    } else if (grant instanceof Grant.Compliance compliance) {
      return new Grant.Compliance(compliance.shortfall(), ImmutableList.of());
    }
    return grant;
  }
}
