package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes one function of a path of facts: from the claim, or from an item, to the value of the leaf. It is made of nothing but
 * lambdas, whose captured values a compiler may take for constants, so that reading a fact costs what its accessor costs.
 */
final class FactCoder {

  private FactCoder() {}

  /**
   * The value of a leaf.
   *
   * @param path the parties down to the leaf
   * @param excludedBy the fact beside which the leaf cannot be true, so that it is known not to be; null where there is none
   */
  static ToLongFunction<Object> of(
      ImmutableList<Fact<?, ?>> path, @Nullable Fact<?, ?> excludedBy) {
    ToLongFunction<Object> leaf = bounded(erased(last(path)).coder());
    return below(
        path, excludedBy == null ? leaf : unless(leaf, erased(excludedBy).coder()));
  }

  /**
   * The place of a text among those that it is told apart by, and one more for every other text.
   *
   * @param path the parties down to the text
   * @param known the texts that it is told apart by
   */
  static ToLongFunction<Object> ofText(
      ImmutableList<Fact<?, ?>> path, ImmutableList<String> known) {
    Function<Object, ? extends Optional<?>> reader = erased(last(path)).reader();
    return below(path, holder -> {
      Object text = reader.apply(holder).orElse(null);
      int found = known.indexOf(text);
      return text == null ? Node.UNKNOWN : found < 0 ? known.size() : found;
    });
  }

  private static Fact<?, ?> last(List<Fact<?, ?>> path) {
    return path.get(path.size() - 1);
  }

  private static ToLongFunction<Object> below(
      ImmutableList<Fact<?, ?>> path, ToLongFunction<Object> leaf) {
    ToLongFunction<Object> coder = leaf;
    for (Fact<?, ?> party : Lists.reverse(path.subList(0, path.size() - 1))) {
      coder = below(erased(party).reader(), coder);
    }
    return coder;
  }

  private static ToLongFunction<Object> below(
      Function<Object, ? extends Optional<?>> party, ToLongFunction<Object> rest) {
    return owner -> {
      Object holder = party.apply(owner).orElse(null);
      return holder == null ? Node.UNKNOWN : rest.applyAsLong(holder);
    };
  }

  /** The greatest number stands for what has no end: as a fact it is seen as its neighbour. */
  private static ToLongFunction<Object> bounded(ToLongFunction<Object> coder) {
    return holder -> {
      long code = coder.applyAsLong(holder);
      return code == Node.UNBOUNDED ? Node.UNBOUNDED - 1 : code;
    };
  }

  private static ToLongFunction<Object> unless(
      ToLongFunction<Object> leaf, ToLongFunction<Object> other) {
    return holder -> {
      long code = leaf.applyAsLong(holder);
      return code == Node.UNKNOWN && other.applyAsLong(holder) != Node.UNKNOWN ? 0 : code;
    };
  }

  @SuppressWarnings("unchecked") // The path was typed where it was written.
  private static Fact<Object, ?> erased(Fact<?, ?> fact) {
    return (Fact<Object, ?>) fact;
  }
}
