package io.github.wenjiuye.policy.model.column;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes columns of claims. A column is as wide as its sort and its values need, so that claims alike give the same layout. */
final class Transposition {

  private final Places places;
  private final @Nullable Column[] columns;

  private Transposition(Places places) {
    this.places = places;
    this.columns = new Column[places.all().size()];
  }

  static ClaimColumns of(Shape<? extends Claim> shape, List<? extends Claim> claims) {
    for (Claim claim : claims) {
      if (claim.shape() != shape) {
        throw new IllegalArgumentException("Not a " + shape + ": " + claim);
      }
    }
    Places places = Places.of(shape);
    Transposition transposition = new Transposition(places);
    transposition.below(null, claims);
    return new ClaimColumns(shape, claims.size(), places, transposition.columns);
  }

  /** The columns below a place of which each row has one holder, or none. */
  private void below(@Nullable Place at, List<? extends @Nullable Object> holders) {
    for (Place place : places.below(at)) {
      List<@Nullable Object> values = new ArrayList<>(holders.size());
      byte[] validity = new byte[Validity.bytes(holders.size())];
      int known = 0;
      for (Object holder : holders) {
        Object value = holder == null ? null : place.fact().readFrom(holder).orElse(null);
        if (value != null) {
          Validity.know(validity, values.size());
          known++;
        }
        values.add(value);
      }
      if (known > 0) {
        put(place, holders, values, known == values.size() ? null : validity);
      }
    }
  }

  private void put(
      Place place,
      List<? extends @Nullable Object> holders,
      List<@Nullable Object> values,
      byte @Nullable [] validity) {
    Sort sort = place.fact().sort();
    if (sort == Sort.PARTY) {
      columns[place.index()] = Column.party(values.size(), validity);
      below(place, values);
    } else if (sort == Sort.ITEMS) {
      columns[place.index()] = Column.list(offsets(values), validity);
      below(place, items(values));
    } else if (sort == Sort.TEXT || sort == Sort.CREDIT_CODE) {
      columns[place.index()] = Column.of(values.stream()
          .map(value -> value == null ? null : value.toString())
          .toArray(String[]::new));
    } else {
      columns[place.index()] = coded(place.fact(), codes(place.fact(), holders), validity);
    }
  }

  private static int[] offsets(List<@Nullable Object> lists) {
    int[] offsets = new int[lists.size() + 1];
    for (int row = 0; row < lists.size(); row++) {
      offsets[row + 1] =
          offsets[row] + (lists.get(row) instanceof List<?> items ? items.size() : 0);
    }
    return offsets;
  }

  private static List<Object> items(List<@Nullable Object> lists) {
    List<Object> items = new ArrayList<>();
    for (Object list : lists) {
      if (list instanceof List<?> each) {
        items.addAll(each);
      }
    }
    return items;
  }

  private static long[] codes(Fact<?, ?> fact, List<? extends @Nullable Object> holders) {
    long[] codes = new long[holders.size()];
    for (int row = 0; row < codes.length; row++) {
      Object holder = holders.get(row);
      long code = holder == null ? Fact.UNKNOWN : fact.codeOf(holder);
      codes[row] = code == Fact.UNKNOWN ? 0 : code;
    }
    return codes;
  }

  private static Column coded(Fact<?, ?> fact, long[] codes, byte @Nullable [] validity) {
    return switch (fact.sort()) {
      case TRUTH, SYMBOL ->
        fact.domain().max() <= Byte.MAX_VALUE
            ? Column.of(narrow(codes), validity)
            : Column.of(codes, validity);
      case DAY, MONTH, DIVISION, PROVINCE ->
        Arrays.stream(codes).allMatch(code -> code == (int) code)
            ? Column.of(Arrays.stream(codes).mapToInt(code -> (int) code).toArray(), validity)
            : Column.of(codes, validity);
      default -> Column.of(codes, validity);
    };
  }

  private static byte[] narrow(long[] codes) {
    byte[] narrow = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      narrow[i] = (byte) codes[i];
    }
    return narrow;
  }
}
