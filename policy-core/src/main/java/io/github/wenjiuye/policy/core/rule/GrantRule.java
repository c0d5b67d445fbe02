package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import java.util.function.UnaryOperator;

/** What a provision grants, with its terms as expressions. */
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
   * A sum is paid once.
   *
   * @param amount the sum
   */
  record Payment(Node amount) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of(amount);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Payment(change.apply(amount));
    }
  }

  /**
   * A sum is paid month by month.
   *
   * @param months how many months
   * @param monthly the sum of one month, rounded
   */
  record MonthlyPayment(Node months, Node monthly) implements GrantRule {

    /** The whole sum: the multiple of what is paid each month. */
    Node amount() {
      return new Product(months, monthly);
    }

    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of(amount(), months, monthly);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new MonthlyPayment(change.apply(months), change.apply(monthly));
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
  }

  /**
   * Something need not be given or paid.
   *
   * @param of what is waived
   * @param extent how far
   */
  record Waiver(Subject of, Extent extent) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of();
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return this;
    }
  }

  /**
   * Something lasts longer.
   *
   * @param of what is extended
   * @param until the last day
   */
  record Extension(Subject of, Node until) implements GrantRule {
    @Override
    public ImmutableList<Node> terms() {
      return ImmutableList.of(until);
    }

    @Override
    public GrantRule map(UnaryOperator<Node> change) {
      return new Extension(of, change.apply(until));
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
  }
}
