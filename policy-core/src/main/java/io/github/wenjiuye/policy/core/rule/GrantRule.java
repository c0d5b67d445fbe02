package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Subject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows for a claim that succeeds, as expressions. */
public sealed interface GrantRule {

  /**
   * The expressions over which the eligible worlds may disagree, and whose values make the grant.
   *
   * @return the terms, in the order of the record
   */
  ImmutableList<Node> terms();

  /**
   * Every expression that the grant is made of.
   *
   * @return the terms, and what is only read beside them
   */
  default ImmutableList<Node> expressions() {
    return terms();
  }

  /**
   * The same grant over other expressions.
   *
   * @param change what becomes of each expression
   * @return the grant
   */
  GrantRule map(UnaryOperator<Node> change);

  /**
   * The grant of a claim.
   *
   * @param terms what the terms come to
   * @return the grant
   */
  Grant grant(Grants terms);

  private static ImmutableList<Node> present(@Nullable Node... nodes) {
    return Stream.of(nodes).flatMap(Stream::ofNullable).collect(ImmutableList.toImmutableList());
  }

  private static @Nullable Node changed(@Nullable Node node, UnaryOperator<Node> change) {
    return node == null ? null : change.apply(node);
  }

  /**
   * A sum is paid once.
   *
   * @param amount the sum
   * @param preference the grounds on which the claimant comes first, which decide nothing
   * @param payTo to whom it is paid; null where it is paid to whoever claims
   */
  record Payment(
      Node amount, ImmutableList<Node> preference, @Nullable Node payTo) implements GrantRule {

    Payment(Node amount) {
      this(amount, ImmutableList.of(), null);
    }

    @Override
    public ImmutableList<Node> terms() {
      return present(amount, payTo);
    }

    @Override
    public ImmutableList<Node> expressions() {
      return ImmutableList.<Node>builder().addAll(terms()).addAll(preference).build();
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Payment(
          change.apply(amount),
          preference.stream().map(change).collect(ImmutableList.toImmutableList()),
          changed(payTo, change));
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Payment(
          terms.range(amount),
          Optional.empty(),
          OptionalLong.empty(),
          terms.holding(preference),
          terms.symbol(payTo, Payee.values()),
          terms.working("amount", amount));
    }
  }

  /**
   * A sum is paid month by month.
   *
   * @param amount the whole sum: the multiple of what is paid each month
   * @param months how many months
   * @param monthly the sum of one month, rounded
   */
  record MonthlyPayment(Node amount, Node months, Node monthly) implements GrantRule {

    MonthlyPayment(Node months, Node monthly) {
      this(new Product(months, monthly), months, monthly);
    }

    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of(amount, months, monthly);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new MonthlyPayment(change.apply(amount), change.apply(months), change.apply(monthly));
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Payment(
          terms.range(amount),
          Optional.of(terms.range(monthly)),
          terms.count(months),
          ImmutableList.of(),
          Optional.empty(),
          terms.working(() -> new Worksheet("monthly", monthly).and("amount", amount)));
    }
  }

  /**
   * A loan up to a ceiling may be applied for.
   *
   * @param limit the ceiling
   * @param requested the sum that is asked for, which decides nothing about the ceiling
   */
  record LoanLimit(Node limit, FactNode requested) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of(limit);
    }

    @Override
    public ImmutableList<Node> expressions() {
      return ImmutableList.of(limit, requested);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new LoanLimit(change.apply(limit), requested);
    }

    @Override
    public Grant grant(Grants terms) {
      Worksheet sheet = new Worksheet("limit", limit);
      return new Grant.LoanLimit(
          terms.range(limit),
          terms.notAbove(limit, requested),
          terms.working(() -> terms.isKnown(requested)
              ? sheet.and("granted", new Smaller(limit, requested))
              : sheet));
    }
  }

  /**
   * Something is due later.
   *
   * @param of what is put off
   * @param until the day to which it is put off; null where it is left open
   * @param noLaterThan the last day to which it can be put off; null where there is none
   * @param amount the sum that is put off
   */
  record Deferral(
      Subject of, @Nullable Node until, @Nullable Node noLaterThan, Node amount)
      implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return present(amount, until, noLaterThan);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Deferral(
          of, changed(until, change), changed(noLaterThan, change), change.apply(amount));
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Deferral(
          of,
          terms.day(until),
          terms.day(noLaterThan),
          Optional.of(terms.range(amount)),
          terms.working("amount", amount));
    }
  }

  /**
   * Something need not be given or paid.
   *
   * @param of what is waived
   * @param extent how far, an {@link Extent}
   * @param until the last day of the waiver; null where it has no end of its own
   * @param amount the sum that is waived; null where it is no sum
   */
  record Waiver(
      Subject of,
      Node extent,
      @Nullable Node until,
      @Nullable Node amount) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return amount == null ? present(extent, until) : present(amount, extent, until);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Waiver(of, change.apply(extent), changed(until, change), changed(amount, change));
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Waiver(
          of,
          terms.symbol(extent, Extent.values()),
          terms.day(until),
          Optional.ofNullable(amount).map(terms::range),
          amount == null ? ImmutableList.of() : terms.working("amount", amount));
    }
  }

  /**
   * Something lasts longer.
   *
   * @param of what is extended
   * @param until the last day; null where each part has its own
   * @param each the parts, kind and last day; null where it is one
   * @param monthly the sum of a month that goes on; null where it is no sum
   */
  record Extension(
      Subject of,
      @Nullable Node until,
      @Nullable Node each,
      @Nullable Node monthly) implements GrantRule {

    Extension(Subject of, Node until) {
      this(of, until, null, null);
    }

    @Override
    public ImmutableList<Node> terms() {
      return monthly == null ? present(until, each) : present(monthly, until, each);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Extension(
          of, changed(until, change), changed(each, change), changed(monthly, change));
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Extension(
          of,
          terms.day(until),
          Optional.ofNullable(each).flatMap(parts -> terms.parts((Listing) parts)),
          Optional.ofNullable(monthly).map(terms::range),
          monthly == null ? ImmutableList.of() : terms.working("monthly", monthly));
    }
  }

  /**
   * A door is open.
   *
   * @param to what is open
   */
  record Access(Subject to) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of();
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return this;
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Access(to);
    }
  }

  /**
   * Somebody comes first.
   *
   * @param in where
   */
  record Priority(Subject in) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of();
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return this;
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Priority(in);
    }
  }

  /**
   * Whoever meets the requirements is bound by duties. The claim succeeds when all are kept; what falls short is told.
   *
   * @param duties what must be kept
   */
  record Compliance(ImmutableList<Requirement> duties) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Node> expressions() {
      return duties.stream().map(Requirement::condition).collect(ImmutableList.toImmutableList());
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Compliance(duties.stream()
          .map(
              duty -> new Requirement(duty.code(), duty.sentence(), change.apply(duty.condition())))
          .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Grant grant(Grants terms) {
      return new Grant.Compliance(terms.shortfall(duties), ImmutableList.of());
    }
  }
}
