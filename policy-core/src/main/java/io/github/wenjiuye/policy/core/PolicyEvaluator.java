package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.Validator;

/** Decides claims. Immutable and safe for use by many threads; cheap to build, so that a set of readings is one evaluator. */
public final class PolicyEvaluator {

  private PolicyEvaluator() {}

  /**
   * Starts an evaluator with the default readings and without local standards.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Decides a claim.
   *
   * @param claim any claim of this library
   * @return the reasoned answer
   * @throws InvalidInputException if the claim cannot be true, with all violations
   */
  public Determination evaluate(Claim claim) {
    throw new UnsupportedOperationException(claim.toString());
  }

  /**
   * What is wrong with a claim, if anything: what can never be true. An unknown fact is not a violation.
   *
   * @param claim any claim of this library
   * @return all violations; empty for a valid claim
   */
  public ImmutableList<Violation> validate(Claim claim) {
    throw new UnsupportedOperationException(claim.toString());
  }

  /** Gathers local standards and readings. */
  public static final class Builder {

    private Builder() {}

    /**
     * Sets the local standards.
     *
     * @param standards what the region and the leagues set
     * @return this builder
     */
    public Builder standards(LocalStandards standards) {
      throw new UnsupportedOperationException(standards.toString());
    }

    /**
     * Chooses a reading.
     *
     * @param reading the doubt
     * @param choice one of its codes, or a value where the reading takes one
     * @return this builder
     * @throws InvalidInputException if there is no such choice
     */
    public Builder reading(Reading reading, String choice) {
      throw new UnsupportedOperationException(reading + choice);
    }

    /**
     * Chooses a reading by its id.
     *
     * @param id such as {@code R16-1}
     * @param choice one of its codes, or a value where the reading takes one
     * @return this builder
     * @throws InvalidInputException if there is no such reading or choice; the message suggests the nearest
     */
    public Builder reading(String id, String choice) {
      throw new UnsupportedOperationException(id + choice);
    }

    /**
     * Lets violations be told by a validator of the embedder.
     *
     * @param validator made with the property selection that this library publishes
     * @return this builder
     * @throws IllegalArgumentException if it does not see the constraints on the accessors of claims
     */
    public Builder validator(Validator validator) {
      throw new UnsupportedOperationException(validator.toString());
    }

    /**
     * Builds the evaluator.
     *
     * @return the evaluator
     */
    public PolicyEvaluator build() {
      return new PolicyEvaluator();
    }
  }
}
