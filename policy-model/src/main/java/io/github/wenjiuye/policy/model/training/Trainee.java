package io.github.wenjiuye.policy.model.training;

import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who takes the safety training of a high-risk enterprise. Source: 24.2. */
@Value.Immutable
public interface Trainee extends Party {

  /** The fact {@link #employee()}. */
  Fact<Trainee, Boolean> EMPLOYEE = Fact.truth(Trainee.class, "employee", Trainee::employee);

  /**
   * Whether it is an employee; whoever is dispatched to the enterprise is one too.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> employee();

  /** The fact {@link #specialOperator()}. */
  Fact<Trainee, Boolean> SPECIAL_OPERATOR =
      Fact.truth(Trainee.class, "specialOperator", Trainee::specialOperator);

  /**
   * Whether it is a special operator 特种作业人员.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> specialOperator();

  /** The fact {@link #passed()}. */
  Fact<Trainee, Boolean> PASSED = Fact.truth(Trainee.class, "passed", Trainee::passed);

  /**
   * Whether the training was passed.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> passed();

  /** The fact {@link #onPost()}. */
  Fact<Trainee, Boolean> ON_POST = Fact.truth(Trainee.class, "onPost", Trainee::onPost);

  /**
   * Whether the person works on the post already.
   *
   * @return true or false, if known
   */
  Optional<Boolean> onPost();

  /** All facts of a Trainee. */
  Shape<Trainee> SHAPE = Shape.of(Trainee.class);

  @Override
  default Shape<Trainee> shape() {
    return SHAPE;
  }

  /**
   * Starts a Trainee of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Trainee. What is not set is unknown. */
  final class Builder extends ImmutableTrainee.Builder {
    Builder() {}
  }
}
