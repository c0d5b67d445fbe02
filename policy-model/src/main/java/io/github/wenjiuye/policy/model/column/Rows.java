package io.github.wenjiuye.policy.model.column;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes claims of rows. */
final class Rows {

  private final ClaimColumns columns;
  private final Places places;

  Rows(ClaimColumns columns, Places places) {
    this.columns = columns;
    this.places = places;
  }

  /** The claim, party or item that stands in a row below a place. */
  <T> T build(Shape<T> shape, @Nullable Place at, int row) {
    Map<Fact<?, ?>, Object> known = new HashMap<>();
    for (Place place : places.below(at)) {
      if (columns.isKnown(place, row)) {
        known.put(place.fact(), value(place, row));
      }
    }
    return shape.build(known);
  }

  private Object value(Place place, int row) {
    Fact<?, ?> fact = place.fact();
    Column column = columns.column(place.index());
    return switch (fact.sort()) {
      case PARTY -> build(fact.shape(), place, row);
      case ITEMS ->
        IntStream.range(column.ints()[row], column.ints()[row + 1])
            .mapToObj(item -> build(fact.shape(), place, item))
            .collect(ImmutableList.toImmutableList());
      case TEXT, CREDIT_CODE -> text(fact, Objects.requireNonNull(column.texts()[row]));
      default -> fact.domain().decode(column.raw(row));
    };
  }

  private static Object text(Fact<?, ?> fact, String text) {
    return fact.sort() == Sort.CREDIT_CODE ? CreditCode.of(text) : text;
  }
}
