package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The typed properties of an object that stands for a record. What cannot be read is told and stands as something else of
 * its type, so that everything is told at once; nobody gets to see it.
 */
final class Fields {

  private final Members members;

  private Fields(Members members) {
    this.members = members;
  }

  static Fields of(Node node, Place place, Problems problems) {
    return new Fields(Members.of(node, place, problems));
  }

  Fields only(String... known) {
    members.only(known);
    return this;
  }

  Members members() {
    return members;
  }

  String text(String name) {
    return required(name, Leaves::text).orElse("");
  }

  Optional<String> optionalText(String name) {
    return optional(name, Leaves::text);
  }

  Optional<LocalDate> day(String name) {
    return optional(name, Leaves::day);
  }

  boolean truth(String name) {
    return required(name, Leaves::truth).orElse(false);
  }

  Optional<Long> count(String name) {
    return optional(name, Numerals::count);
  }

  <E extends Enum<E> & Coded> E symbol(String name, Class<E> type) {
    ImmutableList<E> all = ImmutableList.copyOf(type.getEnumConstants());
    return this.<E>required(name, (node, at, problems) -> Leaves.symbol(all, node, at, problems))
        .orElse(all.get(0));
  }

  <E extends Enum<E> & Coded> Optional<E> optionalSymbol(String name, Class<E> type) {
    ImmutableList<E> all = ImmutableList.copyOf(type.getEnumConstants());
    return optional(name, (node, at, problems) -> Leaves.symbol(all, node, at, problems));
  }

  /** A member of a list that has codes only. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    ImmutableList<E> all = ImmutableList.copyOf(type.getEnumConstants());
    return this.<E>required(name, (node, at, problems) -> constant(all, node, at, problems))
        .orElse(all.get(0));
  }

  private static <E extends Enum<E>> Optional<E> constant(
      ImmutableList<E> all, Node node, Place place, Problems problems) {
    Optional<String> text = Leaves.text(node, place, problems);
    Optional<E> found = text.flatMap(
        word -> all.stream().filter(constant -> constant.name().equals(word)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      ImmutableList<String> names =
          all.stream().map(Enum::name).collect(ImmutableList.toImmutableList());
      String codes = String.join(", ", names);
      problems.tellUnknown(
          place,
          node,
          "unknownValue",
          text.get(),
          names,
          ImmutableMap.of("codes", codes, "terms", codes));
    }
    return found;
  }

  MoneyRange range(String name) {
    return required(name, Fields::range).orElse(MoneyRange.exactly(Money.ZERO));
  }

  Optional<MoneyRange> optionalRange(String name) {
    return optional(name, Fields::range);
  }

  private static Optional<MoneyRange> range(Node node, Place place, Problems problems) {
    Fields fields = of(node, place, problems).only("min", "max");
    Optional<Money> min = fields.required("min", Numerals::money);
    Optional<Money> max = fields.optional("max", Numerals::money);
    if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
      fields
          .members
          .get("max")
          .ifPresent(given -> problems.tell(
              place.property("max"),
              given,
              "notBelow",
              ImmutableMap.of("other", "min", "otherValue", min.get().toString())));
      return Optional.empty();
    }
    return min.map(least -> new MoneyRange(least, max));
  }

  /** The items of a list, which may be absent where it is empty. */
  <T> ImmutableList<T> list(String name, Reader<T> item) {
    Optional<Node> node = members.get(name);
    if (node.isEmpty()) {
      return ImmutableList.of();
    }
    Place at = members.at(name);
    ImmutableList<Node> nodes = Members.items(node.get(), at, members.problems());
    ImmutableList.Builder<T> items = ImmutableList.builder();
    for (int i = 0; i < nodes.size(); i++) {
      item.read(nodes.get(i), at.item(i), members.problems()).ifPresent(items::add);
    }
    return items.build();
  }

  <T> Optional<T> required(String name, Reader<T> reader) {
    return read(name, members.required(name), reader);
  }

  <T> Optional<T> optional(String name, Reader<T> reader) {
    return read(name, members.get(name), reader);
  }

  private <T> Optional<T> read(String name, Optional<Node> node, Reader<T> reader) {
    return node.flatMap(given -> reader.read(given, members.at(name), members.problems()));
  }

  /** Reads a value of one type; empty where it has told why it cannot. */
  interface Reader<T> {
    Optional<T> read(Node node, Place place, Problems problems);
  }
}
