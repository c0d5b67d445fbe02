package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.model.startup.TrustedGroupWaiverClaim;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import io.github.wenjiuye.policy.testkit.Sampling;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Claims under every provision, with standards and readings, of which some know everything and some next to nothing. */
public class DrawnClaims extends DomainContextBase {

  private static final ImmutableSet<Fact<?, ?>> USED = ImmutableSet.of(
      Enterprise.SIZE,
      Enterprise.STAFF,
      Enterprise.REGISTERED_IN,
      Enterprise.LAYOFFS,
      Enterprise.INSURED_AT_PRIOR_YEAR_END,
      Enterprise.STATE_OWNED,
      Enterprise.SPECIAL,
      Hire.PERSON,
      Hire.HIRED_ON,
      Hire.CONTRACT,
      Loan.AMOUNT,
      Loan.ISSUED_ON,
      Loan.KIND,
      Person.GRADUATED_ON,
      Person.MEETS_LOAN_CONDITIONS,
      Person.LEFT_SCHOOL_ON,
      Person.EMPLOYED_AT_LEAVING,
      Person.UNEMPLOYED);

  private static final ImmutableSet<Fact<?, ?>> IDLE = Stream.<Shape<?>>of(
          Enterprise.SHAPE, Hire.SHAPE, Loan.SHAPE, Person.SHAPE)
      .flatMap(shape -> shape.facts().stream())
      .filter(fact -> !USED.contains(fact))
      .collect(ImmutableSet.toImmutableSet());

  private static final Sampling NEAR_THE_LINES = Sampling.defaults()
      .days(
          LocalDate.of(2020, 5, 9),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2020, 4, 15),
          LocalDate.of(2020, 6, 30),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2020, 8, 15))
      .counts(1, 3, 8, 15, 16, 25, 30, 100, 101, 125, 200);

  private static final ImmutableMap<String, LocalStandard> STANDARDS = ImmutableMap.of(
      "3.1a", LocalStandard.LAYOFF_RATE_CEILING,
      "7.2", LocalStandard.PARTNERSHIP_UPLIFT,
      "16.1", LocalStandard.GRADUATE_HIRING_SUBSIDY,
      "21.1", LocalStandard.UNEMPLOYMENT_BENEFIT);

  /**
   * Everything that decides a claim.
   *
   * @param claim the claim
   * @param standards what the region and the leagues set
   * @param readings the choices
   */
  public record Question<C>(
      C claim, LocalStandards standards, ImmutableMap<Reading, String> readings) {}

  /**
   * A question, and where the answers to what it leaves open may come from.
   *
   * @param question the question
   * @param source a claim of the same type of which everything is known
   */
  public record Discovery(Question<? extends Claim> question, Claim source) {}

  /** Refunds. */
  @Provide
  public Arbitrary<Question<JobRetentionRefundClaim>> refunds() {
    return questions(
        "3.1a", either(somewhatKnown(JobRetentionRefundClaim.class), OnTheLine.refunds()));
  }

  /** Loans of small enterprises. */
  @Provide
  public Arbitrary<Question<SmallEnterpriseLoanClaim>> loans() {
    return questions(
        "6.1", either(somewhatKnown(SmallEnterpriseLoanClaim.class), OnTheLine.loans()));
  }

  /** Loans of one person. */
  @Provide
  public Arbitrary<Question<PersonalLoanClaim>> personalLoans() {
    return questions("7.1", somewhatKnown(PersonalLoanClaim.class));
  }

  /** Loans of partners. */
  @Provide
  public Arbitrary<Question<PartnershipLoanClaim>> partnershipLoans() {
    return questions(
        "7.2", either(somewhatKnown(PartnershipLoanClaim.class), OnTheLine.partnershipLoans()));
  }

  /** Small loans. */
  @Provide
  public Arbitrary<Question<SmallLoanWaiverClaim>> smallLoans() {
    return questions(
        "8.1a", either(somewhatKnown(SmallLoanWaiverClaim.class), OnTheLine.smallLoans()));
  }

  /** Loans of trusted groups. */
  @Provide
  public Arbitrary<Question<TrustedGroupWaiverClaim>> trustedGroups() {
    return questions("8.1b", somewhatKnown(TrustedGroupWaiverClaim.class));
  }

  /** Claims for graduates. */
  @Provide
  public Arbitrary<Question<GraduateHiringClaim>> hirings() {
    return questions(
        "16.1",
        Combinators.combine(
                somewhatKnown(GraduateHiringClaim.class),
                OnTheLine.mostlyInTime(),
                OnTheLine.mostlyQualifying(NEAR_THE_LINES.unknown(15).unknown(IDLE, 97)))
            .as((claim, receivedOn, hires) -> GraduateHiringClaim.builder()
                .league(claim.league())
                .receivedOn(claim.receivedOn().map(drawn -> receivedOn.orElse(drawn)))
                .enterprise(claim.enterprise())
                .hires(claim.hires().map(drawn -> hires.orElse(drawn)))
                .build()));
  }

  /** Plans for recruiting. */
  @Provide
  public Arbitrary<Question<GraduateRecruitmentPlan>> plans() {
    return questions(
        "17.2", either(somewhatKnown(GraduateRecruitmentPlan.class), OnTheLine.plans()));
  }

  /** Graduates who keep their status. */
  @Provide
  public Arbitrary<Question<GraduateStatusClaim>> statuses() {
    return questions(
        "20.2", either(somewhatKnown(GraduateStatusClaim.class), OnTheLine.statuses()));
  }

  /** Allowances. */
  @Provide
  public Arbitrary<Question<UnemploymentAllowanceClaim>> allowances() {
    return questions(
        "21.1", either(somewhatKnown(UnemploymentAllowanceClaim.class), OnTheLine.allowances()));
  }

  /** Whatever the provision. */
  @Provide
  public Arbitrary<Discovery> discoveries() {
    return Arbitraries.oneOf(
        discoveries(JobRetentionRefundClaim.class, refunds()),
        discoveries(SmallEnterpriseLoanClaim.class, loans()),
        discoveries(PersonalLoanClaim.class, personalLoans()),
        discoveries(PartnershipLoanClaim.class, partnershipLoans()),
        discoveries(SmallLoanWaiverClaim.class, smallLoans()),
        discoveries(TrustedGroupWaiverClaim.class, trustedGroups()),
        discoveries(GraduateHiringClaim.class, hirings()),
        discoveries(GraduateRecruitmentPlan.class, plans()),
        discoveries(GraduateStatusClaim.class, statuses()),
        discoveries(UnemploymentAllowanceClaim.class, allowances()));
  }

  /** The questions under each provision, in the order of the notice. */
  ImmutableList<Arbitrary<? extends Question<? extends Claim>>> everyProvision() {
    return ImmutableList.of(
        refunds(),
        loans(),
        personalLoans(),
        partnershipLoans(),
        smallLoans(),
        trustedGroups(),
        hirings(),
        plans(),
        statuses(),
        allowances());
  }

  private static <C extends Claim> Arbitrary<Discovery> discoveries(
      Class<C> type, Arbitrary<Question<C>> questions) {
    return Combinators.combine(questions, known(type, 0).filter(DrawnClaims::hasItems))
        .as(Discovery::new);
  }

  /** Whether no list is empty, from which nothing could be found out. */
  private static boolean hasItems(Claim claim) {
    boolean nobody = claim instanceof GraduateHiringClaim hiring
        && hiring.hires().orElseThrow().isEmpty();
    boolean alone = claim instanceof PartnershipLoanClaim loan
        && loan.partners().orElseThrow().isEmpty();
    return !nobody && !alone;
  }

  private static <C> Arbitrary<Question<C>> questions(String provision, Arbitrary<C> claims) {
    Reading[] touching = ReferenceEvaluator.TOUCHING.get(provision).toArray(Reading[]::new);
    LocalStandard standard = STANDARDS.get(provision);
    Arbitrary<LocalStandards> standards = standard == null
        ? Arbitraries.just(LocalStandards.none())
        : PolicyArbitraries.standards(ImmutableList.of(standard), NEAR_THE_LINES);
    return Combinators.combine(claims, standards, PolicyArbitraries.readings(touching))
        .as(Question::new);
  }

  private static <C> Arbitrary<C> either(Arbitrary<C> one, Arbitrary<C> other) {
    return Arbitraries.frequencyOf(Tuple.of(1, one), Tuple.of(1, other));
  }

  private static <C extends Claim> Arbitrary<C> somewhatKnown(Class<C> type) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, known(type, 0)),
        Tuple.of(4, known(type, 7)),
        Tuple.of(2, known(type, 25)),
        Tuple.of(1, known(type, 60)));
  }

  private static <C extends Claim> Arbitrary<C> known(Class<C> type, int unknownPercent) {
    return PolicyArbitraries.claims(type, NEAR_THE_LINES.unknown(unknownPercent).unknown(IDLE, 97));
  }
}
