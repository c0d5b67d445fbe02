package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Loan;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateRecruitmentPlan;
import io.github.wenjiuye.policy.model.graduates.GraduateStatusClaim;
import io.github.wenjiuye.policy.model.graduates.RecordKeeper;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.safetynet.AllowanceGround;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.startup.SmallLoanWaiverClaim;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import io.github.wenjiuye.policy.testkit.Sampling;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Claims that lie on a line that the notice draws between two facts, or next to it, which chance seldom meets. */
final class OnTheLine {

  private static final LocalDate IN_TIME = LocalDate.of(2020, 8, 15);

  private OnTheLine() {}

  /** The most layoffs that are a share of the insured, one less, and one more. */
  static Arbitrary<JobRetentionRefundClaim> refunds() {
    return Combinators.combine(
            Arbitraries.of(League.class).optional(0.8),
            Arbitraries.of(Size.SMALL, Size.MEDIUM),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(1, 400)),
                Tuple.of(1, Arbitraries.of(30L, 31L, 100L, 101L, 1_000_000_000_000L))),
            Arbitraries.of(55L, 100L, 200L, 500L, 1000L),
            Arbitraries.of(0L, -1L, 1L),
            Arbitraries.of(IN_TIME).optional(0.7))
        .as((league, size, insured, thousandths, more, receivedOn) ->
            JobRetentionRefundClaim.builder()
                .league(league)
                .receivedOn(receivedOn)
                .enterprise(Enterprise.builder()
                    .size(size)
                    .insuredAtPriorYearEnd(insured)
                    .layoffs(Math.max(0, insured * thousandths / 1000 + more))
                    .build())
                .premiumsPaidPriorYear(Money.ofFen(1_234_567))
                .build());
  }

  /** Around what two to four partners may borrow, with and without the most that can be added. */
  static Arbitrary<PartnershipLoanClaim> partnershipLoans() {
    Arbitrary<Person> partner = Arbitraries.of(true, true, true, false)
        .optional(0.85)
        .map(qualifies -> Person.builder().meetsLoanConditions(qualifies).build());
    return Combinators.combine(
            Arbitraries.of(League.class).optional(0.8),
            partner.list().ofMinSize(1).ofMaxSize(5),
            Arbitraries.of(400_000L, 420_000L, 440_000L, 600_000L, 620_000L, 660_000L),
            Arbitraries.of(0L, 1L, -1L),
            Arbitraries.of(true, false).optional(0.8))
        .as((league, partners, yuan, fen, named) -> PartnershipLoanClaim.builder()
            .league(league)
            .appliedOn(IN_TIME)
            .partners(partners)
            .requested(named.map(yes -> Money.ofFen(yuan * 100 + fen)))
            .build());
  }

  /** Small loans of the first days. */
  static Arbitrary<SmallLoanWaiverClaim> smallLoans() {
    return Combinators.combine(
            Arbitraries.of(0L, -1L, 1L),
            Arbitraries.of(0, -1, 1, 24),
            Arbitraries.of(LoanKind.PERSONAL).optional(0.8))
        .as((fen, days, kind) -> SmallLoanWaiverClaim.builder()
            .loan(Loan.builder()
                .kind(kind)
                .amount(Money.ofFen(PlainRules.SMALL_LOAN_FEN + fen))
                .issuedOn(LocalDate.of(2020, 4, 15).plusDays(days))
                .build())
            .build());
  }

  /** Benefits that ended on the first or the last day on which they can have, or next to it. */
  static Arbitrary<UnemploymentAllowanceClaim> allowances() {
    Arbitrary<LocalDate> applied = Arbitraries.of(
        LocalDate.of(2020, 8, 15), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    return Combinators.combine(
            Arbitraries.of(League.class).optional(0.8),
            applied.optional(0.8),
            Arbitraries.of(AllowanceGround.class).optional(0.9),
            Combinators.combine(applied, Arbitraries.of(0, 0, -1, 1))
                .as((day, more) -> day.plusDays(more))
                .optional(0.8),
            Arbitraries.of(true, true, false).optional(0.8),
            Arbitraries.of(false, false, true).optional(0.8))
        .as((league, appliedOn, ground, endedOn, premiumsPaid, entitled) ->
            UnemploymentAllowanceClaim.builder()
                .league(league)
                .appliedOn(appliedOn)
                .ground(ground)
                .person(Person.builder().unemployed(true).build())
                .benefitEndedOn(endedOn)
                .premiumsPaid(premiumsPaid)
                .entitled(entitled)
                .build());
  }

  /** The fewest fresh graduates that are four fifths of the plan, one less, and one more. */
  static Arbitrary<GraduateRecruitmentPlan> plans() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(1, 40)),
                Tuple.of(1, Arbitraries.of(100L, 101L, 1_000_000_000_000L))),
            Arbitraries.of(0L, -1L, 1L),
            Arbitraries.of(true, false).optional(0.8),
            Arbitraries.of(false, true).optional(0.7))
        .as((planned, more, stateOwned, special) -> GraduateRecruitmentPlan.builder()
            .appliedOn(IN_TIME)
            .enterprise(
                Enterprise.builder().stateOwned(stateOwned).special(special).build())
            .planned(planned)
            .plannedFreshGraduates(Math.max(0, Math.min(planned, (planned * 4 + 4) / 5 + more)))
            .build());
  }

  /** The day of leaving, one and two years after it, and the days next to these. */
  static Arbitrary<GraduateStatusClaim> statuses() {
    return Combinators.combine(
            Arbitraries.of(
                LocalDate.of(2020, 6, 30),
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2018, 5, 9),
                LocalDate.of(2018, 2, 28),
                LocalDate.of(2018, 12, 31)),
            Arbitraries.of(2, 0, 1),
            Arbitraries.of(0, -1, 1),
            Arbitraries.of(RecordKeeper.class).optional(0.8))
        .as((leftSchoolOn, years, days, keepAt) -> GraduateStatusClaim.builder()
            .appliedOn(leftSchoolOn.plusYears(years).plusDays(days))
            .person(Person.builder()
                .leftSchoolOn(leftSchoolOn)
                .employedAtLeaving(false)
                .unemployed(true)
                .build())
            .keepAt(keepAt)
            .build());
  }

  static Arbitrary<Optional<LocalDate>> mostlyInTime() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())),
        Tuple.of(
            2,
            Arbitraries.of(
                    LocalDate.of(2020, 5, 9),
                    LocalDate.of(2020, 5, 8),
                    LocalDate.of(2020, 12, 31),
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2019, 12, 31))
                .map(Optional::of)),
        Tuple.of(
            4,
            Arbitraries.longs()
                .between(0, LocalDate.of(2020, 1, 1).lengthOfYear() - 1)
                .map(later -> Optional.of(LocalDate.of(2020, 1, 1).plusDays(later)))));
  }

  static Arbitrary<Optional<ImmutableList<Hire>>> mostlyQualifying(Sampling sampling) {
    Arbitrary<Hire> drawn = PolicyArbitraries.of(Hire.SHAPE, sampling);
    Arbitrary<Hire> qualifying = Combinators.combine(
            Arbitraries.of(
                LocalDate.of(2020, 6, 30), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 29)),
            Arbitraries.of(0, 1, 180, 305, 365, 366))
        .as((graduatedOn, later) -> Hire.builder()
            .person(Person.builder().graduatedOn(graduatedOn).build())
            .hiredOn(graduatedOn.plusDays(later))
            .contract(Contract.builder()
                .startsOn(graduatedOn)
                .endsOn(graduatedOn.plusYears(1).minusDays(1))
                .build())
            .build());
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())),
        Tuple.of(
            2,
            Arbitraries.frequencyOf(Tuple.of(1, drawn), Tuple.of(1, qualifying))
                .list()
                .ofMaxSize(6)
                .map(hires -> Optional.of(ImmutableList.copyOf(hires)))));
  }

  /** The fewest hires that are a share of the staff, one less, and one more. */
  static Arbitrary<SmallEnterpriseLoanClaim> loans() {
    return Combinators.combine(
            Arbitraries.of(
                LocalDate.of(2020, 5, 9),
                LocalDate.of(2020, 5, 8),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2019, 12, 31)),
            Arbitraries.of(Size.SMALL, Size.MICRO),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(1, 400)),
                Tuple.of(1, Arbitraries.of(100L, 101L, 125L, 200L, 1_000_000_000_000L))),
            Arbitraries.of(8L, 15L, 25L),
            Arbitraries.of(0L, -1L, 1L))
        .as((appliedOn, size, staff, percent, more) -> SmallEnterpriseLoanClaim.builder()
            .appliedOn(appliedOn)
            .enterprise(Enterprise.builder().size(size).staff(staff).build())
            .qualifyingHires(Math.max(0, (staff * percent + 99) / 100 + more))
            .build());
  }
}
