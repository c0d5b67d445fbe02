package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import org.jspecify.annotations.Nullable;

/**
 * A number that the league or the region sets. Before it is evaluated it is resolved to a {@link Lookup} in the standards
 * that the embedder supplied.
 *
 * @param standard which number
 * @param league the league whose number counts
 * @param day the day whose number counts
 * @param key the number whose band counts; null where the standard has no bands
 */
public record Standard(
    LocalStandard standard, Node league, Node day, @Nullable Node key) implements Node {

  /** The values that the notice allows. */
  Domain domain() {
    if (standard.form() instanceof Form.Single single) {
      return single.domain();
    }
    if (standard.form() instanceof Form.Banded banded) {
      return banded.domain();
    }
    throw new IllegalStateException(standard + " is not one number");
  }

  @Override
  public Sort sort() {
    return domain().sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return key == null ? ImmutableList.of(league, day) : ImmutableList.of(league, day, key);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Standard(
        standard, operands.get(0), operands.get(1), key == null ? null : operands.get(2));
  }

  @Override
  public long apply(long[] values) {
    throw new IllegalStateException(this + " has not been resolved");
  }

  @Override
  public long eval(Scope scope) {
    throw new IllegalStateException(this + " has not been resolved");
  }

  @Override
  public String toString() {
    return standard.wireName() + " of " + league + " on " + day;
  }
}
