package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.benchmarks.sample.LocalValue;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import java.util.List;
import java.util.Optional;

/** 12.1 as somebody would write it who needs this one rule, on the same values. */
final class RuralHiringByHand {

  static final int RECEIVED_ON = 1;
  static final int EMPLOYER = 1 << 1;
  static final int HIRES = 1 << 2;
  static final byte RURAL = 1;
  static final byte CONTRACT = 1 << 1;
  static final byte INSURED = 1 << 2;
  static final long UNKNOWN = -1;

  private static final byte OPEN = 1 << 3;
  private static final byte[] NO_HIRES = {};

  private final long[] fenByLeague = new long[League.values().length];

  RuralHiringByHand(LocalValue perHead) {
    for (League league : League.values()) {
      fenByLeague[league.ordinal()] = perHead.in(league);
    }
  }

  /**
   * The answer.
   *
   * @param verdict whether the claim succeeds
   * @param timing where the day of receipt lies
   * @param fen the sum
   * @param unmet why not, as a mask of reasons
   * @param unmetOfHires the same of each hire
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares answers.
  record Answer(Verdict verdict, Timing timing, long fen, int unmet, byte[] unmetOfHires) {}

  Answer decide(RuralHiringClaim claim) {
    int unmet = 0;
    boolean unknown = false;

    Timing timing = ReceiptByHand.timing(claim.receivedOn().orElse(null));
    if (timing == Timing.UNKNOWN) {
      unknown = true;
    } else if (timing != Timing.OPEN) {
      unmet |= RECEIVED_ON;
    }

    Employer employer = claim.employer().orElse(null);
    if (employer == null) {
      unknown = true;
    } else if (employer == Employer.HOUSEHOLD) {
      unmet |= EMPLOYER;
    }

    List<Hire> hires = claim.hires().orElse(null);
    byte[] unmetOfHires = hires == null ? NO_HIRES : new byte[hires.size()];
    int qualifying = 0;
    boolean open = hires == null;
    for (int i = 0; i < unmetOfHires.length; i++) {
      byte found = judge(hires.get(i));
      unmetOfHires[i] = (byte) (found & ~OPEN);
      if (found == 0) {
        qualifying++;
      } else if (found == OPEN) {
        open = true;
      }
    }
    if (qualifying == 0) {
      if (open) {
        unknown = true;
      } else {
        unmet |= HIRES;
      }
    }

    Verdict verdict = Verdicts.of(unmet, unknown);
    long fen = 0;
    if (verdict != Verdict.INELIGIBLE) {
      League league = claim.league().orElse(null);
      fen = open || league == null
          ? UNKNOWN
          : Math.multiplyExact(qualifying, fenByLeague[league.ordinal()]);
    }
    return new Answer(verdict, timing, fen, unmet, unmetOfHires);
  }

  private static byte judge(Hire hire) {
    return (byte) (holds(hire.person().flatMap(Person::ruralLabourer), RURAL)
        | holds(hire.socialInsurancePaid(), INSURED)
        | ContractByHand.judge(hire, CONTRACT, OPEN));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // As the accessor gives it.
  private static byte holds(Optional<Boolean> fact, byte unmet) {
    if (fact.isEmpty()) {
      return OPEN;
    }
    return fact.get() ? 0 : unmet;
  }
}
