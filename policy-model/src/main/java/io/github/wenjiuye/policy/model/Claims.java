package io.github.wenjiuye.policy.model;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;

/** The types of claims, by the number of their provision and in the order of the notice. */
public final class Claims {

  private static final ImmutableMap<String, Shape<? extends Claim>> SHAPES =
      ImmutableMap.<String, Shape<? extends Claim>>builder()
          .put(SmallEnterpriseLoanClaim.PROVISION, SmallEnterpriseLoanClaim.SHAPE)
          .put(GraduateHiringClaim.PROVISION, GraduateHiringClaim.SHAPE)
          .buildOrThrow();

  private Claims() {}

  /**
   * The shape of the claims under each provision.
   *
   * @return shapes by provision, such as {@code 16.1}, in the order of the notice
   */
  public static ImmutableMap<String, Shape<? extends Claim>> shapes() {
    return SHAPES;
  }
}
