package io.github.wenjiuye.policy.core.rule;

/** What the operands of a cell come to where they only join with their like: the items of a list, or conditions. */
final class Joins {

  /** How many different sums are told apart; beyond, the extremes and a sample of the others are kept. */
  private static final int MANY = 4096;

  private final Tuples tuples;

  Joins(Tuples tuples) {
    this.tuples = tuples;
  }

  /** What a cell comes to before any operand has joined. */
  long neutral(Cell cell) {
    if (cell.kind() == Cell.Kind.LIST) {
      return tuples.number(cell.base());
    }
    return cell.node() instanceof All ? 1 : 0;
  }

  long join(Cell cell, long one, long other) {
    if (cell.kind() == Cell.Kind.LIST) {
      return switch (cell.joining()) {
        case SUM -> tuples.sum(one, other, cell.base().length);
        case GREATEST -> tuples.greatest(one, other, cell.base().length);
        case SEQUENCE -> tuples.number(new long[] {one, other});
      };
    }
    return cell.node() instanceof All ? Math.min(one, other) : Math.max(one, other);
  }

  /** Whatever one can be with whatever another can be. */
  PairSet of(Cell cell, PairSet some, PairSet others) {
    PairSet sums = new PairSet();
    for (int i = 0; i < others.size(); i++) {
      for (int j = 0; j < some.size(); j++) {
        long sum = join(cell, some.first(j), others.first(i));
        boolean same = some.first(j) == some.second(j) && others.first(i) == others.second(i);
        sums.add(sum, same ? sum : join(cell, some.second(j), others.second(i)));
      }
    }
    return sums.sample(MANY);
  }

  /** What so many operands come to of which each is one or the other: it matters how many are, not which. */
  PairSet several(Cell cell, Either each, int count) {
    long[] ones = multiples(cell, each.one(), count);
    long[] others = multiples(cell, each.other(), count);
    PairSet several = new PairSet();
    several.add(ones[count], ones[count]);
    several.add(others[count], others[count]);
    for (int i = 1; i < count; i++) {
      long sum = join(cell, ones[i], others[count - i]);
      several.add(sum, sum);
    }
    return several;
  }

  private long[] multiples(Cell cell, long value, int count) {
    long[] multiples = new long[count + 1];
    multiples[1] = value;
    for (int i = 2; i <= count; i++) {
      multiples[i] = join(cell, multiples[i - 1], value);
    }
    return multiples;
  }
}
