package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.PartnershipLoans;
import io.github.wenjiuye.policy.benchmarks.sample.RuralHirings;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.benchmarks.sample.SmallLoans;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Verdict;

/** The library itself, its guard included. */
final class Library {

  private Library() {}

  /** Verdict and sum are read. */
  static Decider of(Rule rule) {
    PolicyEvaluator evaluator = Samples.evaluator();
    ImmutableList<? extends Claim> claims = claims(rule);
    return (index, sink) -> {
      Determination determination = evaluator.evaluate(claims.get(index));
      sink.take(determination);
      return sum(determination);
    };
  }

  /** Every finding is read too. */
  static Decider withFindings(Rule rule) {
    PolicyEvaluator evaluator = Samples.evaluator();
    ImmutableList<? extends Claim> claims = claims(rule);
    return (index, sink) -> {
      Determination determination = evaluator.evaluate(claims.get(index));
      sink.take(determination);
      sink.take(determination.findings());
      return sum(determination);
    };
  }

  static ImmutableList<? extends Claim> claims(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN -> SmallEnterpriseLoans.claims();
      case PARTNERSHIP_LOAN -> PartnershipLoans.claims();
      case SMALL_LOAN -> SmallLoans.claims();
      case RURAL_HIRING -> RuralHirings.claims();
      case GRADUATE_HIRING -> GraduateHirings.claims();
    };
  }

  /** What a decider answers whom the determination is right for. */
  static long sum(Determination determination) {
    if (determination.verdict() != Verdict.ELIGIBLE) {
      return Decider.REFUSED;
    }
    Grant grant = determination.grant().orElse(null);
    if (grant instanceof Grant.Payment payment) {
      return payment.amount().min().fen();
    }
    if (grant instanceof Grant.LoanLimit limit) {
      return limit.granted().orElse(limit.limit()).min().fen();
    }
    return Decider.GRANTED;
  }
}
