package io.github.wenjiuye.policy.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The properties of one object, each once. What is {@code null} is not there. */
final class Members {

  private static final Joiner COMMA = Joiner.on(", ");

  private final Place place;
  private final Problems problems;
  private final Map<String, Node> values;

  private Members(Place place, Problems problems, Map<String, Node> values) {
    this.place = place;
    this.problems = problems;
    this.values = values;
  }

  /** The properties of an object; none where the node is something else, which is told. */
  static Members of(Node node, Place place, Problems problems) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof Node.Group group) {
      for (Node.Member member : group.members()) {
        if (values.putIfAbsent(member.name(), member.value()) != null) {
          problems.tell(place.property(member.name()), member.value(), "repeatedProperty");
        }
      }
    } else {
      problems.tell(place, node, "wrongForm." + Sort.PARTY.name());
    }
    return new Members(place, problems, values);
  }

  /** Tells every property that is not among those that there can be. */
  Members only(Collection<String> known) {
    return only(known, "unknownProperty");
  }

  Members only(Collection<String> known, String key) {
    if (known.containsAll(values.keySet())) {
      return this;
    }
    ImmutableMap<String, String> names = ImmutableMap.of("names", COMMA.join(known));
    forEachBut(
        known, (name, value) -> problems.tellUnknown(at(name), value, key, name, known, names));
    return this;
  }

  Members only(String... known) {
    return only(ImmutableList.copyOf(known));
  }

  Place place() {
    return place;
  }

  Place at(String name) {
    return place.property(name);
  }

  Problems problems() {
    return problems;
  }

  boolean has(String name) {
    return get(name).isPresent();
  }

  /** The value of a property, if it is there. */
  Optional<Node> get(String name) {
    Node value = values.get(name);
    return value == Node.Word.NULL ? Optional.empty() : Optional.ofNullable(value);
  }

  /** Everything that is there, in the order in which it stands. */
  void forEach(BiConsumer<String, Node> action) {
    values.forEach((name, value) -> {
      if (value != Node.Word.NULL) {
        action.accept(name, value);
      }
    });
  }

  /** Every property that is not among those that there can be, also what is {@code null}. */
  void forEachBut(Collection<String> known, BiConsumer<String, Node> action) {
    values.forEach((name, value) -> {
      if (!known.contains(name)) {
        action.accept(name, value);
      }
    });
  }

  /** The value of a property that must be there; that it is not is told. */
  Optional<Node> required(String name) {
    Optional<Node> value = get(name);
    if (value.isEmpty()) {
      problems.tellAbsent(at(name), "missing", ImmutableMap.of());
    }
    return value;
  }

  /** The items of a list; none where the node is something else, which is told. */
  static ImmutableList<Node> items(Node node, Place place, Problems problems) {
    if (node instanceof Node.Items list) {
      return list.items();
    }
    problems.tell(place, node, "wrongForm." + Sort.ITEMS.name());
    return ImmutableList.of();
  }
}
