package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.Facts;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.HireFacts;
import io.github.wenjiuye.policy.benchmarks.sample.PartnershipLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.RuralHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallLoanFacts;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Size;
import java.util.List;
import java.util.function.Function;

/**
 * The rules by hand on flat records, with an answer that tells why: verdict, sum and a mask of reasons, four bits for each hire
 * where there are some. Nothing can be unknown.
 */
final class Reasons {

  private static final int BITS = 4;
  private static final long DAY = 1;
  private static final long WHO = 1 << 1;
  private static final long WHERE = 1 << 2;
  private static final long NUMBER = 1 << 3;
  private static final int HIRED_ON = 1;
  private static final int CONTRACT = 1 << 1;
  private static final int RURAL = 1 << 2;
  private static final int INSURED = 1 << 3;

  private Reasons() {}

  /**
   * The answer.
   *
   * @param granted whether the claim succeeds
   * @param fen the sum
   * @param unmet why not: a mask for the claim, and above it one for each of the first fifteen hires
   */
  record Answer(boolean granted, long fen, long unmet) {

    static Answer of(long unmet, long reasons, long fen) {
      return unmet == 0 ? new Answer(true, fen, reasons) : new Answer(false, 0, reasons);
    }
  }

  static Decider of(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN -> decider(SmallEnterpriseLoanFacts.all(), Reasons::decide);
      case PARTNERSHIP_LOAN -> decider(PartnershipLoanFacts.all(), Reasons::decide);
      case SMALL_LOAN -> decider(SmallLoanFacts.all(), Reasons::decide);
      case RURAL_HIRING -> decider(RuralHiringFacts.all(), Reasons::decide);
      case GRADUATE_HIRING -> decider(GraduateHiringFacts.all(), Reasons::decide);
    };
  }

  private static <F extends Facts> Decider decider(
      ImmutableList<F> samples, Function<F, Answer> rule) {
    return (index, sink) -> {
      Answer answer = rule.apply(samples.get(index));
      sink.take(answer);
      return answer.granted() ? answer.fen() : Decider.REFUSED;
    };
  }

  private static Answer decide(SmallEnterpriseLoanFacts facts) {
    boolean large = facts.staff() > 100;
    int percent = facts.appliedOn() < Calendar.ISSUED ? (large ? 15 : 25) : (large ? 8 : 15);
    long unmet = 0;
    if (facts.size() != Size.SMALL && facts.size() != Size.MICRO) {
      unmet |= WHO;
    }
    if (facts.qualifyingHires() * 100 < facts.staff() * percent) {
      unmet |= NUMBER;
    }
    return Answer.of(unmet, unmet, Decider.GRANTED);
  }

  private static Answer decide(PartnershipLoanFacts facts) {
    List<Boolean> partners = facts.partners();
    int qualified = 0;
    long unmet = 0;
    long reasons = 0;
    for (int i = 0; i < partners.size(); i++) {
      if (partners.get(i)) {
        qualified++;
      } else {
        reasons |= ofItem(i, WHO);
      }
    }
    if (facts.appliedOn() < Calendar.ISSUED) {
      unmet |= DAY;
    }
    if (qualified < 2) {
      unmet |= NUMBER;
    }
    long limit = qualified * 20L * (1_000_000 + facts.uplift());
    return Answer.of(unmet, unmet | reasons, Math.min(limit, facts.requestedFen()));
  }

  private static Answer decide(SmallLoanFacts facts) {
    long unmet = 0;
    if (facts.issuedOn() < Calendar.WAIVER_START) {
      unmet |= DAY;
    }
    if (facts.kind() != LoanKind.PERSONAL) {
      unmet |= WHO;
    }
    if (facts.fen() > 100_000_00) {
      unmet |= NUMBER;
    }
    return Answer.of(unmet, unmet, Decider.GRANTED);
  }

  private static Answer decide(RuralHiringFacts facts) {
    List<HireFacts> hires = facts.hires();
    int qualifying = 0;
    long unmet = 0;
    long reasons = 0;
    for (int i = 0; i < hires.size(); i++) {
      HireFacts hire = hires.get(i);
      int lacking =
          contract(hire) | (hire.ruralLabourer() ? 0 : RURAL) | (hire.insured() ? 0 : INSURED);
      qualifying += lacking == 0 ? 1 : 0;
      reasons |= ofItem(i, lacking);
    }
    if (!Calendar.isReceipt(facts.receivedOn())) {
      unmet |= DAY;
    }
    if (facts.employer() == Employer.HOUSEHOLD) {
      unmet |= WHO;
    }
    if (qualifying == 0) {
      unmet |= NUMBER;
    }
    return Answer.of(unmet, unmet | reasons, qualifying * facts.fenPerHead());
  }

  private static Answer decide(GraduateHiringFacts facts) {
    List<HireFacts> hires = facts.hires();
    int qualifying = 0;
    long unmet = 0;
    long reasons = 0;
    for (int i = 0; i < hires.size(); i++) {
      HireFacts hire = hires.get(i);
      int lacking =
          contract(hire) | (Calendar.isSameYear(hire.hiredOn(), hire.graduatedOn()) ? 0 : HIRED_ON);
      qualifying += lacking == 0 ? 1 : 0;
      reasons |= ofItem(i, lacking);
    }
    if (!Calendar.isReceipt(facts.receivedOn())) {
      unmet |= DAY;
    }
    if (facts.size() == Size.LARGE) {
      unmet |= WHO;
    }
    if (facts.registeredIn() / 10_000 != 15) {
      unmet |= WHERE;
    }
    if (qualifying == 0) {
      unmet |= NUMBER;
    }
    return Answer.of(unmet, unmet | reasons, qualifying * facts.fenPerHead());
  }

  private static int contract(HireFacts hire) {
    return hire.openEnded() || Calendar.lastsAYear(hire.startsOn(), hire.endsBefore())
        ? 0
        : CONTRACT;
  }

  private static long ofItem(int index, long reasons) {
    return reasons << (BITS * (index + 1));
  }
}
