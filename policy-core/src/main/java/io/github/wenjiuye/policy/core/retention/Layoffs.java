package io.github.wenjiuye.policy.core.retention;

import static io.github.wenjiuye.policy.core.notice.Parameters.NONE;

import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.core.rule.Day;
import io.github.wenjiuye.policy.core.rule.Quantity;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/** What both refunds ask of an enterprise's layoffs of the previous year. */
final class Layoffs {

  private Layoffs() {}

  /** The enterprise laid off nobody, or so few that the league's ceiling for its headcount is kept. Source: 3.1. */
  static <C> Condition noneOrFew(Fact<C, Enterprise> enterprise, LocalStandard ceiling, Day day) {
    Quantity layoffs = Quantity.of(enterprise, Enterprise.LAYOFFS);
    Quantity insured = Quantity.of(enterprise, Enterprise.INSURED_AT_PRIOR_YEAR_END);
    return Condition.any(
        layoffs.isAtMost(NONE),
        layoffs.isAtMostShareOf(Quantity.of(ceiling, day, insured), insured));
  }
}
