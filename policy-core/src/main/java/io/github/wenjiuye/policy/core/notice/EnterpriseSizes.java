package io.github.wenjiuye.policy.core.notice;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Symbol;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.fact.Fact;

/** Enterprises by their size, as several sentences of the notice speak of them. */
public final class EnterpriseSizes {

  private EnterpriseSizes() {}

  /**
   * A medium, small or micro enterprise 中小微企业.
   *
   * @param <C> the claim that tells of it
   * @param enterprise the enterprise
   * @return the condition
   */
  public static <C> Condition isNotLarge(Fact<C, Enterprise> enterprise) {
    return Symbol.of(enterprise, Enterprise.SIZE).isOneOf(Size.MEDIUM, Size.SMALL, Size.MICRO);
  }
}
