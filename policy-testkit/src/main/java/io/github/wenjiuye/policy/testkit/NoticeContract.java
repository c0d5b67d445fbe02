package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.rural.ParkChargesClaim;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.safetynet.TemporaryPostClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the notice promises of every answer, in its own numbers. Part of {@link PolicyContract}. */
public interface NoticeContract extends EvaluatorContract {

  /**
   * A personal loan has a limit of 200 000 yuan, of 150 000 before. Source: 7.1.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("No personal loan limit is above the notice's, whatever is requested")
  default void personalLoanLimit(@ForAll("claims") PersonalLoanClaim claim) {
    LoanLimits.personal(claim, decide(evaluator(), claim));
  }

  /**
   * Partners have the sum of their personal limits, and 10 % at most beside. Source: 7.2.
   *
   * @param claim any claim
   * @param times how many times the partners
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("No partnership loan limit is above the notice's, however many partners there are")
  default void partnershipLoanLimit(
      @ForAll("claims") PartnershipLoanClaim claim, @ForAll @IntRange(min = 1, max = 9) int times) {
    PartnershipLoanClaim more = LoanLimits.withPartners(claim, times);
    LoanLimits.ofPartners(more, decide(evaluator(), more));
  }

  /**
   * Nothing is granted for what is received after 2020-12-31. Source: 3.2, 12.1, 13.3, 16.1, 22.5.
   *
   * @param claim a claim with a day of receipt
   * @param days how many days too late
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("Nothing is granted for a claim that is received after the last day")
  default void receivedTooLate(
      @ForAll("claimsReceived") Claim claim, @ForAll @IntRange(min = 1, max = 400) int days) {
    Claim late = Receipt.on(claim, Receipt.LAST_DAY.plusDays(days));
    Receipt.tooLate(late, decide(evaluator(), late));
  }

  /**
   * What is received on 2020-12-31 is in time. Source: 3.2, 12.1, 13.3, 16.1, 22.5.
   *
   * @param claim a claim with a day of receipt
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("Nothing is refused on the last day of receipt that would not be on the day before")
  default void receivedOnTheLastDay(@ForAll("claimsReceived") Claim claim) {
    Claim before = Receipt.on(claim, Receipt.LAST_DAY.minusDays(1));
    Claim onTheDay = Receipt.on(claim, Receipt.LAST_DAY);
    Receipt.inTime(
        evaluator().standards(),
        onTheDay,
        decide(evaluator(), before),
        decide(evaluator(), onTheDay));
  }

  /**
   * What is paid by the head is paid for each head alike. Source: 12.1, 12.2, 13.1, 13.2, 16.1, 22.4, 22.5, 23.1, 23.2, 24.1,
   * 24.2, 25.1, 25.2, 26.2.
   *
   * @param claim a claim for what is paid by the head
   * @param times how many times the heads
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("As many times the heads are paid as many times the sum")
  default void paidInProportion(
      @ForAll("claimsByHead") Claim claim, @ForAll @IntRange(min = 2, max = 5) int times) {
    Determination answer = decide(evaluator(), claim);
    PaidByHead.multiplied(claim, times)
        .ifPresent(
            more -> PaidByHead.inProportion(claim, answer, times, decide(evaluator(), more)));
  }

  /**
   * Where the notice names a sum for each head, nobody gets less. Source: 12.1, 13.1, 16.1, 22.5, 24.1, 25.2.
   *
   * @param claim a claim for what is paid by the head
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("No head is paid less than the notice says")
  default void paidNotBelowTheFloor(@ForAll("claimsByHead") Claim claim) {
    PaidByHead.notBelowFloor(claim, decide(evaluator(), claim));
  }

  /**
   * Training on the job is paid for six months at most. Source: 12.2.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("Training on the job beyond six months pays nothing more")
  default void sixMonthsOfTraining(@ForAll("claims") WorkTrainingClaim claim) {
    Claim less = MonthCaps.withoutFurtherMonths(claim);
    MonthCaps.sameWithout(
        "12.2", "months beyond the sixth", decide(evaluator(), claim), decide(evaluator(), less));
  }

  /**
   * The unemployment allowance is paid for six months. Source: 21.1.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("The unemployment allowance is six times that of a month")
  default void sixMonthsOfAllowance(@ForAll("claims") UnemploymentAllowanceClaim claim) {
    MonthCaps.sixMonths(decide(evaluator(), claim));
  }

  /**
   * A temporary post is subsidised for six months at most. Source: 22.4.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A temporary post beyond six months pays nothing more")
  default void sixMonthsOfAPost(@ForAll("claims") TemporaryPostClaim claim) {
    Claim less = MonthCaps.withoutFurtherMonths(claim);
    MonthCaps.sameWithout(
        "22.4", "months beyond the sixth", decide(evaluator(), claim), decide(evaluator(), less));
  }

  /**
   * Rent relief is made good for three months at most. Source: 5.2.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("No more rent is made good than that of the three dearest months")
  default void threeMonthsOfRent(@ForAll("claims") RentReliefClaim claim) {
    MonthCaps.threeMonthsOfRent(claim, decide(evaluator(), claim));
  }

  /**
   * A park takes no charges for three years from moving in. Source: 14.1.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("No park charges are waived once 36 months are over")
  default void threeYearsInAPark(@ForAll("claims") ParkChargesClaim claim) {
    claim.movedInOn().ifPresent(day -> {
      Claim less = MonthCaps.withoutLaterCharges(claim, day);
      MonthCaps.sameWithout(
          "14.1", "later charges", decide(evaluator(), claim), decide(evaluator(), less));
      MonthCaps.threeYearsInAPark(day, decide(evaluator(), claim));
    });
  }

  /**
   * Whatever a league sets, the answer stays within what the notice allows of its own. Source: each sentence that leaves
   * something to the leagues, such as 7.2, 12.1, 16.1.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A local standard settles what the notice leaves open, and no more")
  default void theNoticeBeatsEveryStandard(@ForAll("claims") Claim claim) {
    Determination bare = decide(Evaluators.with(evaluator(), LocalStandards.none()), claim);
    Determination answer = decide(evaluator(), claim);
    Refinement.demandVerdict(Demand.sentence(claim), bare, answer);
    Refinement.demandGrant(Demand.sentence(claim), bare, answer);
  }

  /**
   * Items count one by one, so one more never takes anything away. Source: 6.1, and wherever lists are claimed for, such as
   * 12.1, 16.1.
   *
   * @param claim a claim with hires, partners, trainees, courses or the like, and others from which one more is taken
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("One more hire, partner or trainee never takes away what would succeed without")
  default void moreNeverLoseAccess(@ForAll("growingClaims") Completions claim) {
    Claim grown = MoreOfThem.grown(claim.claim(), claim.one());
    if (evaluator().validate(grown).isEmpty()) {
      MoreOfThem.stillSucceeds(
          claim.claim(), decide(evaluator(), claim.claim()), decide(evaluator(), grown));
    }
  }

  /**
   * Claims with a day of receipt.
   *
   * @return an arbitrary of valid claims
   */
  @Provide
  default Arbitrary<Claim> claimsReceived() {
    return claims(Receipt.withDayOfReceipt());
  }

  /**
   * Claims for what is paid by the head.
   *
   * @return an arbitrary of valid claims
   */
  @Provide
  default Arbitrary<Claim> claimsByHead() {
    return claims(PaidByHead.provisions());
  }

  /**
   * Claims of hires, partners, trainees and the like, of which there can be more.
   *
   * @return an arbitrary of valid claims
   */
  @Provide
  default Arbitrary<Completions> growingClaims() {
    return completions(MoreOfThem.provisions());
  }
}
