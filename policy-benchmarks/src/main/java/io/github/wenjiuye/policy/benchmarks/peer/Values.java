package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHirings;
import io.github.wenjiuye.policy.benchmarks.sample.LocalValue;
import io.github.wenjiuye.policy.benchmarks.sample.PartnershipLoans;
import io.github.wenjiuye.policy.benchmarks.sample.RuralHirings;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoans;
import io.github.wenjiuye.policy.benchmarks.sample.SmallLoans;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;

/**
 * The rules by hand on the library's own immutable values: verdict, timing, sum and a mask of reasons, for each hire too. What is
 * not known leaves the verdict open.
 */
final class Values {

  private Values() {}

  static Decider of(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN -> {
        ImmutableList<SmallEnterpriseLoanClaim> claims = SmallEnterpriseLoans.claims();
        yield (index, sink) -> {
          SmallEnterpriseLoanByHand.Answer answer =
              SmallEnterpriseLoanByHand.decide(claims.get(index));
          sink.take(answer);
          return sum(answer.verdict(), Decider.GRANTED);
        };
      }
      case PARTNERSHIP_LOAN -> {
        ImmutableList<PartnershipLoanClaim> claims = PartnershipLoans.claims();
        StartUpLoansByHand byHand = new StartUpLoansByHand(LocalValue.PARTNERSHIP_UPLIFT);
        yield (index, sink) -> {
          StartUpLoansByHand.Answer answer = byHand.decide(claims.get(index));
          sink.take(answer);
          return sum(answer.verdict(), answer.fen());
        };
      }
      case SMALL_LOAN -> {
        ImmutableList<SmallLoanWaiverClaim> claims = SmallLoans.claims();
        yield (index, sink) -> {
          StartUpLoansByHand.Answer answer = StartUpLoansByHand.decide(claims.get(index));
          sink.take(answer);
          return sum(answer.verdict(), Decider.GRANTED);
        };
      }
      case RURAL_HIRING -> {
        ImmutableList<RuralHiringClaim> claims = RuralHirings.claims();
        RuralHiringByHand byHand = new RuralHiringByHand(LocalValue.RURAL_HIRING);
        yield (index, sink) -> {
          RuralHiringByHand.Answer answer = byHand.decide(claims.get(index));
          sink.take(answer);
          return sum(answer.verdict(), answer.fen());
        };
      }
      case GRADUATE_HIRING -> {
        ImmutableList<GraduateHiringClaim> claims = GraduateHirings.claims();
        GraduateHiringByHand byHand = new GraduateHiringByHand(LocalValue.GRADUATE_HIRING);
        yield (index, sink) -> {
          GraduateHiringByHand.Answer answer = byHand.decide(claims.get(index));
          sink.take(answer);
          return sum(answer.verdict(), answer.fen());
        };
      }
    };
  }

  private static long sum(Verdict verdict, long fen) {
    return verdict == Verdict.ELIGIBLE ? fen : Decider.REFUSED;
  }
}
