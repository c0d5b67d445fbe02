package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.benchmarks.sample.LocalValue;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import java.time.LocalDate;
import java.util.List;

/** 16.1 as somebody would write it who needs this one rule, on the same values. */
public final class GraduateHiringByHand {

  /** The claim came too early or too late. */
  static final int RECEIVED_ON = 1;

  /** The enterprise is not registered in the region. */
  static final int REGISTERED_IN = 1 << 1;

  /** The enterprise is too large. */
  static final int SIZE = 1 << 2;

  /** No hire qualifies. */
  static final int HIRES = 1 << 3;

  /** Of a hire: not in the year of graduation. */
  static final byte HIRED_ON = 1;

  /** Of a hire: the contract lasts less than a year. */
  static final byte CONTRACT = 1 << 1;

  /** An amount that is not known. */
  static final long UNKNOWN = -1;

  private static final byte OPEN = 1 << 2;
  private static final byte[] NO_HIRES = {};
  private static final Enterprise NOTHING_KNOWN = Enterprise.builder().build();
  private static final int REGION = 15;
  private static final int DIVISIONS_PER_PROVINCE = 10_000;

  private final long[] fenByLeague = new long[League.values().length];

  /**
   * The rule under a local standard.
   *
   * @param perHead the sum a head, in fen
   */
  public GraduateHiringByHand(LocalValue perHead) {
    for (League league : League.values()) {
      fenByLeague[league.ordinal()] = perHead.in(league);
    }
  }

  /** Verdict, timing and amount, with a mask of reasons for the claim and one for each hire. */
  public static final class Answer {
    private final Verdict verdict;
    private final Timing timing;
    private final long fen;
    private final int unmet;
    private final byte[] unmetOfHires;

    Answer(Verdict verdict, Timing timing, long fen, int unmet, byte[] unmetOfHires) {
      this.verdict = verdict;
      this.timing = timing;
      this.fen = fen;
      this.unmet = unmet;
      this.unmetOfHires = unmetOfHires;
    }

    /**
     * Whether the claim succeeds.
     *
     * @return the verdict
     */
    public Verdict verdict() {
      return verdict;
    }

    /**
     * Where the day of receipt lies.
     *
     * @return the timing
     */
    public Timing timing() {
      return timing;
    }

    /**
     * The sum.
     *
     * @return fen, or {@link #UNKNOWN}
     */
    public long fen() {
      return fen;
    }

    /**
     * Why not.
     *
     * @return a mask of reasons
     */
    public int unmet() {
      return unmet;
    }

    int unmetOfHire(int index) {
      return unmetOfHires[index];
    }
  }

  /**
   * Decides a claim.
   *
   * @param claim of which anything may be unknown
   * @return the answer
   */
  public Answer decide(GraduateHiringClaim claim) {
    Enterprise enterprise = claim.enterprise().orElse(NOTHING_KNOWN);
    int unmet = 0;
    boolean unknown = false;

    Timing timing = ReceiptByHand.timing(claim.receivedOn().orElse(null));
    if (timing == Timing.UNKNOWN) {
      unknown = true;
    } else if (timing != Timing.OPEN) {
      unmet |= RECEIVED_ON;
    }

    Division registeredIn = enterprise.registeredIn().orElse(null);
    if (registeredIn == null) {
      unknown = true;
    } else if (registeredIn.number() / DIVISIONS_PER_PROVINCE != REGION) {
      unmet |= REGISTERED_IN;
    }

    Size size = enterprise.size().orElse(null);
    if (size == null) {
      unknown = true;
    } else if (size == Size.LARGE) {
      unmet |= SIZE;
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
    byte found = 0;

    LocalDate hiredOn = hire.hiredOn().orElse(null);
    LocalDate graduatedOn = hire.person().flatMap(Person::graduatedOn).orElse(null);
    if (hiredOn == null || graduatedOn == null) {
      found |= OPEN;
    } else if (hiredOn.getYear() != graduatedOn.getYear()) {
      found |= HIRED_ON;
    }

    return (byte) (found | ContractByHand.judge(hire, CONTRACT, OPEN));
  }
}
