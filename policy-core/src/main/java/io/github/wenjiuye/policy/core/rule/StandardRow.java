package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What one league set for one stretch of days, in the form in which it is looked up. */
sealed interface StandardRow {

  /**
   * The value for some keys.
   *
   * @param keys as many as the form asks for, {@link Node#UNKNOWN} among them
   * @param unstated what stands where the league's value has a hole
   * @return the value, {@link Standard#ABSENT} where the table does not have it, or {@link Node#UNKNOWN}
   */
  long value(long[] keys, long unstated);

  /** Whether it leaves out something that can be looked up. */
  default boolean hasGaps() {
    return false;
  }

  static StandardRow of(
      StandardValue value,
      Form form,
      @Nullable String field,
      ImmutableList<String> names,
      LocalDate day) {
    if (value instanceof StandardValue.Single single) {
      return new One(single.code());
    } else if (value instanceof StandardValue.Banded banded) {
      return new Bands(banded.bands());
    } else if (value instanceof StandardValue.Named named) {
      if (field == null) {
        return new ByName(named.values(), names, form instanceof Form.Table);
      }
      Long code = named.values().get(field);
      boolean isOptional =
          form instanceof Form.Fields fields && fields.presence() == Form.Fields.Presence.SOME;
      return code != null ? new One(code) : isOptional ? new Hole() : new One(Standard.ABSENT);
    } else if (value instanceof StandardValue.Provinces provinces) {
      return new Provinces(provinces.rows().stream()
          .filter(row -> !day.isBefore(row.from()) && row.to().stream().noneMatch(day::isAfter))
          .mapToLong(row -> row.province().number())
          .boxed()
          .collect(ImmutableList.toImmutableList()));
    }
    return new Sites(((StandardValue.Sites) value).rows(), names);
  }

  /** The same value whatever the key. */
  record One(long code) implements StandardRow {
    @Override
    public long value(long[] keys, long unstated) {
      return code;
    }
  }

  /** A value that may be left out and was. */
  record Hole() implements StandardRow {
    @Override
    public long value(long[] keys, long unstated) {
      return unstated;
    }

    @Override
    public boolean hasGaps() {
      return true;
    }
  }

  /** A value for each band of a number. */
  record Bands(ImmutableList<StandardValue.Band> bands) implements StandardRow {
    @Override
    public long value(long[] keys, long unstated) {
      if (keys[0] == Node.UNKNOWN) {
        long first = bands.get(0).code();
        return bands.stream().allMatch(band -> band.code() == first) ? first : Node.UNKNOWN;
      }
      // The last band has no end.
      int band = 0;
      while (bands.get(band).upTo().orElse(Node.UNBOUNDED) < keys[0]) {
        band++;
      }
      return bands.get(band).code();
    }
  }

  /** A value for each of several names; a table that the league made itself lacks what it does not name. */
  record ByName(ImmutableMap<String, Long> values, ImmutableList<String> names, boolean isWhole)
      implements StandardRow {
    @Override
    public long value(long[] keys, long unstated) {
      if (keys[0] == Node.UNKNOWN) {
        return Node.UNKNOWN;
      }
      Long code = keys[0] < names.size() ? values.get(names.get((int) keys[0])) : null;
      return code != null ? code : isWhole ? Standard.ABSENT : unstated;
    }

    @Override
    public boolean hasGaps() {
      return !isWhole && !values.keySet().containsAll(names);
    }
  }

  /** The provinces that are recognised on the days of the stretch. */
  record Provinces(ImmutableList<Long> numbers) implements StandardRow {
    @Override
    public long value(long[] keys, long unstated) {
      return keys[0] == Node.UNKNOWN ? Node.UNKNOWN : numbers.contains(keys[0]) ? 1 : 0;
    }
  }

  /** The sites that are designated, of which one must be at the place and open all the time from one hour to another. */
  record Sites(ImmutableList<StandardValue.Site> rows, ImmutableList<String> names)
      implements StandardRow {
    @Override
    public long value(long[] keys, long unstated) {
      long place = keys[0];
      long opens = keys[1];
      long closes = keys[2];
      if (place == Node.UNKNOWN || opens == Node.UNKNOWN || closes == Node.UNKNOWN) {
        return Node.UNKNOWN;
      }
      return place < names.size()
              && rows.stream()
                  .anyMatch(row -> row.place().equals(names.get((int) place))
                      && row.opens().toNanoOfDay() <= opens
                      && closes <= row.closes().toNanoOfDay())
          ? 1
          : 0;
    }
  }

  /** Collects for each key the values at which some row is another than just before. */
  final class Steps {
    private final List<LongStream.Builder> steps = new ArrayList<>();

    void add(StandardValue value) {
      if (value instanceof StandardValue.Banded banded) {
        banded
            .bands()
            .forEach(band ->
                band.upTo().ifPresent(upTo -> step(0, upTo == Node.UNBOUNDED ? upTo : upTo + 1)));
      } else if (value instanceof StandardValue.Sites sites) {
        sites.rows().forEach(row -> {
          step(1, row.opens().toNanoOfDay());
          step(2, row.closes().toNanoOfDay() + 1);
        });
      }
    }

    private void step(int key, long at) {
      while (steps.size() <= key) {
        steps.add(LongStream.builder());
      }
      steps.get(key).add(at);
    }

    /** The steps, ascending. */
    long[][] sorted() {
      return steps.stream()
          .map(values -> values.build().sorted().distinct().toArray())
          .toArray(long[][]::new);
    }
  }
}
