package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.Comparators;
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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the grant of a decision, and the warnings that go with it. */
public final class Grants {

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
    boolean granted = rule instanceof GrantRule.Compliance
        ? plan.truth(claim, plan.provision().granted()) == Truth.MET
        : !decision.isIneligible();
    return granted ? Optional.of(rule.grant(this)) : Optional.empty();
  }

  /** The values of a term over the eligible worlds. */
  private Decision.Range of(Node term) {
    List<Node> terms = plan.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i) == term) {
        return decision.term(i);
      }
    }
    throw new IllegalArgumentException(
        term + " is no term of " + plan.provision().id());
  }

  /** A sum of money from the least to the greatest. */
  MoneyRange range(Node term) {
    Decision.Range range = of(term);
    Money min = Money.ofFen(range.min());
    if (range.max() == Node.UNBOUNDED) {
      return MoneyRange.atLeast(min);
    }
    return range.isSettled()
        ? MoneyRange.exactly(min)
        : MoneyRange.between(min, Money.ofFen(range.max()));
  }

  /** A day, where there is one and it is settled. */
  Optional<LocalDate> day(@Nullable Node term) {
    long day = settled(term);
    return day == Node.UNKNOWN || day == Node.UNBOUNDED
        ? Optional.empty()
        : Optional.of(Days.date(day));
  }

  /** A number, where it is settled. */
  OptionalLong count(Node term) {
    long number = settled(term);
    return number == Node.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** A member of a closed list, where it is settled. */
  <E extends Enum<E>> Optional<E> symbol(@Nullable Node term, E[] members) {
    long ordinal = settled(term);
    return ordinal == Node.UNKNOWN ? Optional.empty() : Optional.of(members[(int) ordinal]);
  }

  /** The value of a term, where there is one and it is settled; else {@link Node#UNKNOWN}. */
  private long settled(@Nullable Node term) {
    if (term == null) {
      return Node.UNKNOWN;
    }
    Decision.Range range = of(term);
    return range.isSettled() ? range.min() : Node.UNKNOWN;
  }

  /** The parts of a list, kind and day, where all are settled. */
  Optional<ImmutableList<Grant.Extension.Part>> parts(Listing listing) {
    List<?> items = listing.items(claim);
    if (items == null || settled(listing) == Node.UNKNOWN) {
      return Optional.empty();
    }
    ImmutableList.Builder<Grant.Extension.Part> parts = ImmutableList.builder();
    for (Object item : items) {
      Scope scope = new Scope(claim, item);
      Node kind = listing.terms().get(0);
      long until = listing.terms().get(1).eval(scope);
      if (kind.eval(scope) == Node.UNKNOWN || until == Node.UNKNOWN) {
        return Optional.empty();
      }
      parts.add(new Grant.Extension.Part(Values.write(kind, kind.eval(scope)), Days.date(until)));
    }
    return Optional.of(parts.build());
  }

  /** The names of the facts that are known to be true. */
  ImmutableList<String> holding(ImmutableList<Node> facts) {
    if (facts.isEmpty()) {
      return ImmutableList.of();
    }
    Scope scope = new Scope(claim);
    return facts.stream()
        .filter(fact -> fact.eval(scope) == 1)
        .map(fact -> ((FactNode) fact).leaf().name())
        .collect(ImmutableList.toImmutableList());
  }

  boolean isKnown(FactNode fact) {
    return fact.eval(new Scope(claim)) != Node.UNKNOWN;
  }

  /** The smaller of a ceiling and what is asked for, where that is known. */
  Optional<MoneyRange> notAbove(Node ceiling, FactNode requested) {
    return requested(requested).map(sum -> {
      MoneyRange limit = range(ceiling);
      Money max = limit.max().map(most -> Comparators.min(most, sum)).orElse(sum);
      return MoneyRange.between(Comparators.min(limit.min(), sum), max);
    });
  }

  private Optional<Money> requested(FactNode fact) {
    long sum = fact.eval(new Scope(claim));
    return sum == Node.UNKNOWN ? Optional.empty() : Optional.of(Money.ofFen(sum));
  }

  /** The worksheet of one result. */
  List<WorkingLine> working(String name, Node result) {
    return worked ? lines(plan, claim, decision, name, result) : ImmutableList.of();
  }

  /** What is kept of a worksheet that nobody has read is only what it is made from. */
  private static List<WorkingLine> lines(
      Plan plan, Claim claim, Decision decision, String name, Node result) {
    return new WorkingLines(() -> new Worksheet(name, result).lines(plan, claim, decision));
  }

  /** A worksheet. */
  List<WorkingLine> working(Supplier<Worksheet> sheet) {
    return worked
        ? new WorkingLines(() -> sheet.get().lines(plan, claim, decision))
        : ImmutableList.of();
  }

  /** What lacks for each duty that is surely not kept. */
  ImmutableMap<String, String> shortfall(ImmutableList<Requirement> duties) {
    ImmutableMap.Builder<String, String> shortfall = ImmutableMap.builder();
    Scope scope = new Scope(claim);
    for (Requirement duty : duties) {
      if (plan.truth(claim, duty.condition()) == Truth.UNMET) {
        Bounds.shortfall(duty.condition(), node -> node.eval(scope))
            .or(() -> shortfall(duty))
            .ifPresent(
                lacking -> shortfall.put(Walk.subject(Bounds.told(duty.condition())), lacking));
      }
    }
    return shortfall.buildOrThrow();
  }

  /** What lacks by the same number whatever the unknown is. */
  private Optional<String> shortfall(Requirement duty) {
    Node lacking = Bounds.shortfall(duty.condition());
    return plan.open(claim, ImmutableList.of(lacking))
        .always(
            false,
            found -> found[0] == Node.UNBOUNDED
                ? Optional.empty()
                : Optional.of(Long.toString(found[0])));
  }

  /** What there is to know beside. */
  ImmutableList<Warning> warnings() {
    ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
    if (plan.provision().grant() instanceof GrantRule.LoanLimit loan && !decision.isIneligible()) {
      requested(loan.requested())
          .flatMap(sum -> range(loan.limit()).max().filter(most -> most.compareTo(sum) < 0))
          .ifPresent(most -> warnings.add(
              new Warning(Warning.Code.REQUEST_ABOVE_LIMIT, loan.requested().code())));
    }
    plan.provision().cautions().forEach(caution -> warnings.addAll(warnings(caution)));
    return warnings.build();
  }

  private ImmutableList<Warning> warnings(Caution caution) {
    List<?> items = Objects.requireNonNullElse(caution.items(claim), ImmutableList.of());
    ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
    for (int index = 0; index < items.size(); index++) {
      if (caution.condition().eval(new Scope(claim, items.get(index))) == 1) {
        warnings.add(new Warning(caution.code(), caution.list().name() + "[" + index + "]"));
      }
    }
    return warnings.build();
  }
}
