package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * Whether a division lies within a province, or a province is that one.
 *
 * @param division the division or province
 * @param name what the table of parameters calls the province
 * @param province the province
 */
public record Within(Node division, String name, Province province) implements Node {

  private static final long DIVISIONS = 10_000;

  @Override
  public Sort sort() {
    return Sort.TRUTH;
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of(division);
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Within(operands.get(0), name, province);
  }

  @Override
  public long apply(long[] values) {
    return within(values[0]);
  }

  @Override
  public long eval(Scope scope) {
    return within(division.eval(scope));
  }

  long within(long code) {
    return code == UNKNOWN ? UNKNOWN : number(code) == province.number() ? 1 : 0;
  }

  private long number(long code) {
    return division.sort() == Sort.PROVINCE ? code : code / DIVISIONS;
  }

  @Override
  public boolean crosses() {
    return true;
  }

  @Override
  public long side(long[] values) {
    return Long.compare(number(values[0]), province.number());
  }

  @Override
  public String toString() {
    return division + " within " + province;
  }
}
