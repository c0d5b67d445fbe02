package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.constraint.AtLeast;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A loan that somebody took up or is to take up. */
@Value.Immutable
@AtLeast(fact = "dueOn", other = "issuedOn")
public interface Loan extends Party {

  /** The fact {@link #amount()}. */
  Fact<Loan, Money> AMOUNT = Fact.money(Loan.class, "amount", Loan::amount);

  /**
   * The sum of the loan, above 0.
   *
   * @return the sum, if known
   */
  Optional<@Positive Money> amount();

  /** The fact {@link #issuedOn()}. */
  Fact<Loan, LocalDate> ISSUED_ON = Fact.day(Loan.class, "issuedOn", Loan::issuedOn);

  /**
   * The day on which the loan was issued.
   *
   * @return the day, if known
   */
  @Alters(Leeway.PAST)
  Optional<LocalDate> issuedOn();

  /** The fact {@link #dueOn()}. */
  Fact<Loan, LocalDate> DUE_ON = Fact.day(Loan.class, "dueOn", Loan::dueOn);

  /**
   * The day on which the loan falls due, not before it was issued.
   *
   * @return the day, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<LocalDate> dueOn();

  /** The fact {@link #kind()}. */
  Fact<Loan, LoanKind> KIND = Fact.symbol(Loan.class, "kind", LoanKind.class, Loan::kind);

  /**
   * Who takes it up.
   *
   * @return the kind, if known
   */
  Optional<LoanKind> kind();

  /** All facts of a Loan. */
  Shape<Loan> SHAPE = Shape.of(Loan.class);

  @Override
  default Shape<Loan> shape() {
    return SHAPE;
  }

  /**
   * Starts a Loan of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Loan. What is not set is unknown. */
  final class Builder extends ImmutableLoan.Builder {
    Builder() {}
  }
}
