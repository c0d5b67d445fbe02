package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A local standard that nobody supplied, or one value of it. It is one unknown, whichever league lacks it, and lies within the
 * notice's bounds.
 *
 * @param standard which standard
 * @param part which of its values, where it has several; empty where it is one
 * @param domain the values that the notice allows
 */
public record Unstated(LocalStandard standard, String part, Domain domain) implements Node {

  /** What tells this unknown from the others of a claim. */
  String key() {
    return part.isEmpty() ? standard.wireName() : standard.wireName() + "." + part;
  }

  @Override
  public Sort sort() {
    return domain.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of();
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return this;
  }

  @Override
  public long apply(long[] values) {
    return UNKNOWN;
  }

  @Override
  public long eval(Scope scope) {
    return UNKNOWN;
  }

  @Override
  public String toString() {
    return key();
  }
}
