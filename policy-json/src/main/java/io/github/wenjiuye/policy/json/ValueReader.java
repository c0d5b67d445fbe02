package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads one value of a local standard by its form. A number that cannot be read is told and stands as one that the notice
 * allows, so that what is around it is checked all the same.
 */
final class ValueReader {

  private final Problems problems;

  ValueReader(Problems problems) {
    this.problems = problems;
  }

  /** The value; empty where it cannot even be checked. */
  Optional<StandardValue> read(Form form, Node node, Place place) {
    if (form instanceof Form.Single single) {
      return Optional.of(new StandardValue.Single(code(single.domain(), node, place)));
    } else if (form instanceof Form.Banded banded) {
      return rows(node, place, row -> band(banded, row)).map(StandardValue.Banded::new);
    } else if (form instanceof Form.Fields fields) {
      return named(node, place, fields);
    } else if (form instanceof Form.Table table) {
      return table(node, place, table);
    } else if (form instanceof Form.Provinces) {
      return rows(node, place, this::province).map(StandardValue.Provinces::new);
    } else {
      return rows(node, place, this::site).map(StandardValue.Sites::new);
    }
  }

  private long code(Domain domain, Node node, Place place) {
    return Leaves.read(domain, node, place, problems)
        .map(value -> code(domain, value))
        .orElse(domain.min());
  }

  private static long code(Domain domain, Object value) {
    if (value instanceof Money money) {
      return money.fen();
    } else if (value instanceof Rate rate) {
      return rate.millionths();
    } else if (value instanceof Coded coded) {
      return domain.symbols().indexOf(coded);
    }
    return (Long) value;
  }

  private <T> Optional<ImmutableList<T>> rows(
      Node node, Place place, Function<Members, Optional<T>> row) {
    List<Optional<T>> rows = new ArrayList<>();
    for (Node item : Members.items(node, place, problems)) {
      rows.add(row.apply(Members.of(item, place.item(rows.size()), problems)));
    }
    return node instanceof Node.Items && rows.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            rows.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()))
        : Optional.empty();
  }

  private Optional<StandardValue.Band> band(Form.Banded form, Members row) {
    row.only(form.upTo(), form.value());
    Optional<Node> upTo = row.get(form.upTo());
    Optional<Long> read = upTo.flatMap(node -> Numerals.count(node, row.at(form.upTo()), problems));
    Optional<Node> value = row.required(form.value());
    long code = value
        .map(node -> code(form.domain(), node, row.at(form.value())))
        .orElse(form.domain().min());
    if (upTo.isPresent() && read.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong limit = read.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    return Optional.of(new StandardValue.Band(limit, code));
  }

  private Optional<StandardValue> named(Node node, Place place, Form.Fields form) {
    Members members = Members.of(node, place, problems);
    members.only(form.fields().keySet());
    ImmutableMap.Builder<String, Long> values = ImmutableMap.builder();
    form.fields()
        .forEach((name, domain) -> members
            .get(name)
            .ifPresent(value -> values.put(name, code(domain, value, members.at(name)))));
    return group(node, values.buildOrThrow());
  }

  private Optional<StandardValue> table(Node node, Place place, Form.Table form) {
    Members members = Members.of(node, place, problems);
    ImmutableMap.Builder<String, Long> values = ImmutableMap.builder();
    members.forEach(
        (name, value) -> values.put(name, code(form.domain(), value, members.at(name))));
    return group(node, values.buildOrThrow());
  }

  private static Optional<StandardValue> group(Node node, ImmutableMap<String, Long> values) {
    return node instanceof Node.Group
        ? Optional.of(new StandardValue.Named(values))
        : Optional.empty();
  }

  private Optional<StandardValue.RecognisedProvince> province(Members row) {
    row.only("province", "from", "to");
    Optional<Province> province = row.required("province")
        .flatMap(node -> Leaves.province(node, row.at("province"), problems));
    Optional<LocalDate> from =
        row.required("from").flatMap(node -> Leaves.day(node, row.at("from"), problems));
    Optional<LocalDate> to =
        row.get("to").flatMap(node -> Leaves.day(node, row.at("to"), problems));
    return province.isPresent() && from.isPresent() && to.isPresent() == row.has("to")
        ? Optional.of(new StandardValue.RecognisedProvince(province.get(), from.get(), to))
        : Optional.empty();
  }

  private Optional<StandardValue.Site> site(Members row) {
    row.only("place", "opens", "closes");
    Optional<String> place =
        row.required("place").flatMap(node -> Leaves.text(node, row.at("place"), problems));
    Optional<LocalTime> opens =
        row.required("opens").flatMap(node -> Leaves.time(node, row.at("opens"), problems));
    Optional<LocalTime> closes =
        row.required("closes").flatMap(node -> Leaves.time(node, row.at("closes"), problems));
    return place.isPresent() && opens.isPresent() && closes.isPresent()
        ? Optional.of(new StandardValue.Site(place.get(), opens.get(), closes.get()))
        : Optional.empty();
  }
}
