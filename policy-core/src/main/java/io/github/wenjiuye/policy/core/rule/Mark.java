package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A label by which a party is told apart from others.
 *
 * @param path the facts from the party to the label
 */
public record Mark(ImmutableList<Fact<?, ?>> path) {

  /**
   * Checks that it is a label.
   *
   * @param path the facts from the party to the label
   * @throws IllegalArgumentException if a rule could decide by it
   */
  public Mark {
    if (path.isEmpty() || !path.get(path.size() - 1).isLabel()) {
      throw new IllegalArgumentException("No path to a label: " + path);
    }
  }

  /**
   * A label of the party itself, or of a party below.
   *
   * @param path the facts from the party to the label
   * @return the mark
   */
  public static Mark of(Fact<?, ?>... path) {
    return new Mark(ImmutableList.copyOf(path));
  }

  /**
   * What a party bears.
   *
   * @param party the party
   * @return the label, or nothing where it is not given
   */
  public Optional<String> read(Object party) {
    Optional<?> value = Optional.of(party);
    for (Fact<?, ?> fact : path) {
      value = value.flatMap(holder -> fact.readFrom(holder));
    }
    return value.map(Object::toString);
  }

  /**
   * The names along the path.
   *
   * @return such as {@code ref} or {@code person.ref}
   */
  public String name() {
    return path.stream().map(Fact::name).collect(Collectors.joining("."));
  }
}
