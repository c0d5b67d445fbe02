package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Subject;
import java.util.function.UnaryOperator;

/** What a provision grants, with its terms as expressions. */
public sealed interface GrantRule {

  /**
   * The expressions whose values make the grant.
   *
   * @return the terms, in the order of the record
   */
  ImmutableList<Node> terms();

  /**
   * The same grant over other expressions.
   *
   * @param change what becomes of each term
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
}
