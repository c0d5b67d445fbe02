package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.fact.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Makes the grant of a decision, and the warnings that go with it. */
final class Grants {

  private final Plan plan;
  private final Claim claim;
  private final Decision decision;
  private final boolean worked;

  Grants(Plan plan, Claim claim, Decision decision) {
    this(plan, claim, decision, true);
  }

  private Grants(Plan plan, Claim claim, Decision decision, boolean worked) {
    this.plan = plan;
    this.claim = claim;
    this.decision = decision;
    this.worked = worked;
  }

  /** The same without its worksheet: what is compared where two answers are held against one another. */
  Optional<Grant> bare() {
    return new Grants(plan, claim, decision, false).grant();
  }

  /** What follows, or would follow; nothing where the claim fails, but for a duty that binds. */
  Optional<Grant> grant() {
    GrantRule rule = plan.provision().grant();
    if (rule instanceof GrantRule.Compliance compliance) {
      return plan.truth(claim, plan.provision().granted()) == Truth.MET
          ? Optional.of(compliance(compliance))
          : Optional.empty();
    }
    return decision.isIneligible() ? Optional.empty() : Optional.of(grant(rule));
  }

  private Grant grant(GrantRule rule) {
    if (rule instanceof GrantRule.Access access) {
      return new Grant.Access(access.to());
    }
    if (rule instanceof GrantRule.Waiver waiver) {
      return new Grant.Waiver(
          waiver.of(),
          Optional.of(waiver.extent()),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of());
    }
    if (rule instanceof GrantRule.Extension extension) {
      return new Grant.Extension(
          extension.of(), day(0), Optional.empty(), Optional.empty(), ImmutableList.of());
    }
    if (rule instanceof GrantRule.LoanLimit loan) {
      MoneyRange limit = range(0);
      return new Grant.LoanLimit(
          limit,
          requested(loan).map(sum -> smaller(limit, sum)),
          working(() -> new Worksheet("limit", loan.limit())));
    }
    if (rule instanceof GrantRule.MonthlyPayment monthly) {
      return new Grant.Payment(
          range(0),
          Optional.of(range(2)),
          decision.terms().get(1).isSettled()
              ? OptionalLong.of(decision.terms().get(1).min())
              : OptionalLong.empty(),
          ImmutableList.of(),
          working(() -> new Worksheet("monthly", monthly.monthly())
              .and("amount", plan.terms().get(0))));
    }
    GrantRule.Payment payment = (GrantRule.Payment) rule;
    return new Grant.Payment(
        range(0),
        Optional.empty(),
        OptionalLong.empty(),
        ImmutableList.of(),
        working(() -> new Worksheet("amount", payment.amount())));
  }

  private List<WorkingLine> working(Supplier<Worksheet> sheet) {
    return worked
        ? new WorkingLines(() -> sheet.get().lines(plan, claim, decision))
        : ImmutableList.of();
  }

  private MoneyRange range(int term) {
    Decision.Range range = decision.terms().get(term);
    Money min = Money.ofFen(range.min());
    return range.max() == Node.UNBOUNDED
        ? MoneyRange.atLeast(min)
        : MoneyRange.between(min, Money.ofFen(range.max()));
  }

  private Optional<LocalDate> day(int term) {
    Decision.Range range = decision.terms().get(term);
    return range.isSettled() && range.max() != Node.UNBOUNDED
        ? Optional.of(Days.date(range.max()))
        : Optional.empty();
  }

  private Optional<Money> requested(GrantRule.LoanLimit loan) {
    long sum = loan.requested().eval(new Scope(claim));
    return sum == Node.UNKNOWN ? Optional.empty() : Optional.of(Money.ofFen(sum));
  }

  private static MoneyRange smaller(MoneyRange limit, Money sum) {
    Money max = limit.max().filter(most -> most.compareTo(sum) < 0).orElse(sum);
    return MoneyRange.between(limit.min().compareTo(sum) < 0 ? limit.min() : sum, max);
  }

  private Grant compliance(GrantRule.Compliance compliance) {
    ImmutableMap.Builder<String, String> shortfall = ImmutableMap.builder();
    Scope scope = new Scope(claim);
    for (Requirement duty : compliance.duties()) {
      if (plan.truth(claim, duty.condition()) == Truth.UNMET) {
        Bounds.shortfall(duty.condition(), node -> node.eval(scope))
            .ifPresent(
                lacking -> shortfall.put(Walk.subject(Bounds.told(duty.condition())), lacking));
      }
    }
    return new Grant.Compliance(shortfall.buildOrThrow(), ImmutableList.of());
  }

  /** What there is to know beside. */
  ImmutableList<Warning> warnings() {
    if (plan.provision().grant() instanceof GrantRule.LoanLimit loan && !decision.isIneligible()) {
      boolean above = requested(loan)
          .flatMap(sum -> range(0).max().filter(most -> most.compareTo(sum) < 0))
          .isPresent();
      if (above) {
        return ImmutableList.of(
            new Warning(Warning.Code.REQUEST_ABOVE_LIMIT, loan.requested().code()));
      }
    }
    return ImmutableList.of();
  }
}
