package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Alters;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The grounds on which a borrower is trusted without a counter-guarantee. Source: 8.1. */
@Value.Immutable
public interface TrustGrounds extends Party {

  /** The fact {@link #incubatorRecommended()}. */
  Fact<TrustGrounds, Boolean> INCUBATOR_RECOMMENDED =
      Fact.truth(TrustGrounds.class, "incubatorRecommended", TrustGrounds::incubatorRecommended);

  /**
   * Whether a national demonstration incubator recommended the project.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> incubatorRecommended();

  /** The fact {@link #creditCommunityRecommended()}. */
  Fact<TrustGrounds, Boolean> CREDIT_COMMUNITY_RECOMMENDED = Fact.truth(
      TrustGrounds.class, "creditCommunityRecommended", TrustGrounds::creditCommunityRecommended);

  /**
   * Whether a credit community 信用社 (苏木乡镇, 嘎查村) recommended the project.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> creditCommunityRecommended();

  /** The fact {@link #honoured()}. */
  Fact<TrustGrounds, Boolean> HONOURED =
      Fact.truth(TrustGrounds.class, "honoured", TrustGrounds::honoured);

  /**
   * Whether entrepreneur, project or enterprise holds an honorary title of a league, city or higher.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> honoured();

  /** The fact {@link #assessedCreditworthy()}. */
  Fact<TrustGrounds, Boolean> ASSESSED_CREDITWORTHY =
      Fact.truth(TrustGrounds.class, "assessedCreditworthy", TrustGrounds::assessedCreditworthy);

  /**
   * Whether a financial institution assessed the enterprise, merchant or farming household as creditworthy.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.ONWARD)
  Optional<Boolean> assessedCreditworthy();

  /** The fact {@link #secondTimeEntrepreneur()}. */
  Fact<TrustGrounds, Boolean> SECOND_TIME_ENTREPRENEUR = Fact.truth(
      TrustGrounds.class, "secondTimeEntrepreneur", TrustGrounds::secondTimeEntrepreneur);

  /**
   * Whether it is a trustworthy entrepreneur who starts again.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> secondTimeEntrepreneur();

  /** The fact {@link #otherTrustedGroup()}. */
  Fact<TrustGrounds, Boolean> OTHER_TRUSTED_GROUP =
      Fact.truth(TrustGrounds.class, "otherTrustedGroup", TrustGrounds::otherTrustedGroup);

  /**
   * Whether it is of a group like these that the sentence does not name.
   *
   * @return true or false, if known
   */
  @Alters(Leeway.GIVEN)
  Optional<Boolean> otherTrustedGroup();

  /** All facts of a TrustGrounds. */
  Shape<TrustGrounds> SHAPE = Shape.of(TrustGrounds.class);

  @Override
  default Shape<TrustGrounds> shape() {
    return SHAPE;
  }

  /**
   * Starts a TrustGrounds of which nothing is known.
   *
   * @return a builder, on which nothing is mandatory
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TrustGrounds. What is not set is unknown. */
  final class Builder extends ImmutableTrustGrounds.Builder {
    Builder() {}
  }
}
