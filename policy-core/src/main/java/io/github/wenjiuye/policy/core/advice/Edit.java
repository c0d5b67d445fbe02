package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;

/** One change to a claim. Changes of different facts can be made in any order. */
sealed interface Edit {

  /** The path of what changes. */
  String path();

  /** How much it is, so that ways can be put in order. */
  int weight();

  /** The claim with the change made. */
  Claim on(Claim claim);

  /**
   * A fact has another value.
   *
   * @param spot which fact
   * @param now its value in the claim, as rules see it
   * @param code its new value
   * @param value the same as the model knows it
   * @param idle what does not matter and is no longer stated where it could not be true beside it
   */
  record Setting(Spot spot, long now, long code, Object value, ImmutableList<Spot> idle)
      implements Edit {
    @Override
    public String path() {
      return spot.path();
    }

    @Override
    public int weight() {
      return Steps.weight(spot.sort(), now, code);
    }

    @Override
    public Claim on(Claim claim) {
      Claim changed = Draft.with(claim, spot, value);
      for (Spot other : idle) {
        if (!Draft.isInOrder(changed, other)) {
          changed = Draft.without(changed, other);
        }
      }
      return changed;
    }

    /** How far it goes. */
    long distance() {
      return Steps.between(spot.sort(), now, code);
    }
  }

  /**
   * A list has more items.
   *
   * @param list which list
   * @param items what is added behind its own
   */
  record Growth(Fact<?, ?> list, ImmutableList<Object> items) implements Edit {

    /** Somebody or something new is farther away than what is there. */
    private static final int NEW = 10;

    @Override
    public String path() {
      return list.name();
    }

    @Override
    public int weight() {
      return NEW + Integer.SIZE - Integer.numberOfLeadingZeros(items.size());
    }

    @Override
    public Claim on(Claim claim) {
      return Draft.withItems(claim, list, items);
    }

    Growth by(int number) {
      return new Growth(list, items.subList(0, number));
    }
  }
}
