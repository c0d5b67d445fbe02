package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what is answered when more is known against what was answered before: it may be closer, and not otherwise. */
final class Refinement {

  private final String source;

  private Refinement(String source) {
    this.source = source;
  }

  /**
   * Demands that a verdict is what another one left open.
   *
   * @param source because of what
   * @param open the answer when less was known
   * @param closer the answer when more is known
   * @throws AssertionError if the first was wrong, or the second is
   */
  static void demandVerdict(String source, Determination open, Determination closer) {
    Demand.that(
        open.verdict() == Verdict.UNDETERMINED || open.verdict() == closer.verdict(),
        source,
        "%s, although it was %s",
        closer.verdict(),
        open.verdict());
  }

  /**
   * Demands that a grant is within what another one left open.
   *
   * @param source because of what
   * @param open the answer when less was known
   * @param closer the answer when more is known
   * @throws AssertionError if the first was wrong, or the second is
   */
  static void demandGrant(String source, Determination open, Determination closer) {
    if (open.grant().isPresent() && closer.grant().isPresent()) {
      new Refinement(source).grants(open.grant().get(), closer.grant().get());
    } else {
      boolean gone = closer.grant().isEmpty() && closer.verdict() == Verdict.INELIGIBLE;
      // A duty is granted where it is sure to bind, which may turn out.
      boolean bound = open.grant().isEmpty()
          && (closer.grant().isEmpty() || closer.grant().get() instanceof Grant.Compliance);
      Demand.that(
          gone || bound, source, "the grant %s, although it was %s", closer.grant(), open.grant());
    }
  }

  /** Whether two answers are one in verdict and grant, in what depends on what is pending. */
  static boolean same(Determination one, Determination other) {
    return one.verdict() == other.verdict()
        && one.grant().map(Refinement::bare).equals(other.grant().map(Refinement::bare));
  }

  /** Without what explains the grant, and without what is told of it though it is never pending. */
  private static Grant bare(Grant grant) {
    Grant bare = CaseGrants.withoutWorking(grant);
    if (bare instanceof Grant.LoanLimit loan) {
      return new Grant.LoanLimit(loan.limit(), Optional.empty(), ImmutableList.of());
    } else if (bare instanceof Grant.Payment payment) {
      return new Grant.Payment(
          payment.amount(),
          payment.monthly(),
          payment.months(),
          ImmutableList.of(),
          payment.payTo(),
          ImmutableList.of());
    }
    return bare;
  }

  private void grants(Grant open, Grant closer) {
    if (open instanceof Grant.Payment a && closer instanceof Grant.Payment b) {
      within("amount", Optional.of(a.amount()), Optional.of(b.amount()));
      within("monthly sum", a.monthly(), b.monthly());
      kept("months", boxed(a.months()), boxed(b.months()));
      kept("payee", a.payTo(), b.payTo());
      Demand.that(
          b.preference().containsAll(a.preference()),
          source,
          "the preference %s, although it was %s",
          b.preference(),
          a.preference());
    } else if (open instanceof Grant.LoanLimit a && closer instanceof Grant.LoanLimit b) {
      within("limit", Optional.of(a.limit()), Optional.of(b.limit()));
      within("sum granted", a.granted(), b.granted());
    } else if (open instanceof Grant.Deferral a && closer instanceof Grant.Deferral b) {
      kept("day", a.until(), b.until());
      kept("last day", a.noLaterThan(), b.noLaterThan());
      within("amount", a.amount(), b.amount());
    } else if (open instanceof Grant.Waiver a && closer instanceof Grant.Waiver b) {
      kept("extent", a.extent(), b.extent());
      kept("last day", a.until(), b.until());
      within("amount", a.amount(), b.amount());
    } else if (open instanceof Grant.Extension a && closer instanceof Grant.Extension b) {
      kept("day", a.until(), b.until());
      kept("days", a.each(), b.each());
      within("monthly sum", a.monthly(), b.monthly());
    } else if (open instanceof Grant.Compliance a && closer instanceof Grant.Compliance b) {
      Demand.that(
          b.shortfall().entrySet().containsAll(a.shortfall().entrySet()),
          source,
          "the shortfall %s, although it was %s",
          b.shortfall(),
          a.shortfall());
    } else {
      Demand.that(open.equals(closer), source, "%s, although it was %s", closer, open);
    }
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private void kept(String term, Optional<?> open, Optional<?> closer) {
    Demand.that(
        open.isEmpty() || open.equals(closer),
        source,
        "the %s is %s, although it was %s",
        term,
        closer,
        open);
  }

  private void within(String term, Optional<MoneyRange> open, Optional<MoneyRange> closer) {
    Demand.that(
        open.isEmpty() || (closer.isPresent() && within(open.get(), closer.get())),
        source,
        "the %s is %s, although it was %s",
        term,
        closer,
        open);
  }

  private static boolean within(MoneyRange open, MoneyRange closer) {
    return closer.min().compareTo(open.min()) >= 0
        && (open.max().isEmpty()
            || (closer.max().isPresent()
                && closer.max().get().compareTo(open.max().get()) <= 0));
  }
}
