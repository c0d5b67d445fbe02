package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that a determination says, each by its path. It takes records by their components, so that what a determination or a
 * grant will say one day is among it.
 */
final class Particulars {

  private final Map<String, String> found = new LinkedHashMap<>();

  private Particulars() {}

  /** The particulars in the order in which the determination tells them. */
  static Map<String, String> of(RecordedDetermination determination) {
    Particulars particulars = new Particulars();
    particulars.components("", determination);
    return particulars.found;
  }

  private void components(String path, Object told) {
    for (RecordComponent component : told.getClass().getRecordComponents()) {
      String below = path.isEmpty() ? component.getName() : path + "." + component.getName();
      try {
        tell(below, component.getAccessor().invoke(told));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(component + " cannot be read", e);
      }
    }
  }

  private void tell(String path, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> {
        if (present.equals(ImmutableList.of())) {
          put(path, present.toString());
        } else {
          tell(path, present);
        }
      });
    } else if (value instanceof OptionalLong number) {
      number.ifPresent(present -> tell(path, present));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> tell(path + "[" + key + "]", each));
    } else if (value instanceof List<?> items) {
      items(path, items);
    } else if (value instanceof Grant grant) {
      put(path + ".kind", grant.kind());
      components(path, grant);
    } else if (value instanceof Finding finding) {
      put(path + ".truth", finding.truth().code());
      components(path, finding);
    } else if (value instanceof Pending pending) {
      put(path, pending.kind().wireName() + ", " + pending.settles().code());
    } else if (value instanceof Bound bound) {
      put(
          path,
          bound.values().size() == 1 ? bound.values().get(0) : bound.values().toString());
    } else if (value instanceof MoneyRange || !(value instanceof Record)) {
      put(path, value instanceof Coded coded ? coded.code() : value.toString());
    } else {
      components(path, value);
    }
  }

  /** Items have a path by their name where they have one, so that a difference is told where it is. */
  private void items(String path, List<?> items) {
    if (!items.isEmpty() && !(items.get(0) instanceof Record)) {
      put(path, items.toString());
      return;
    }
    Map<String, Integer> named = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String name = name(items.get(i)).orElse(Integer.toString(i));
      int number = named.merge(name, 1, Integer::sum);
      tell(path + "[" + (number == 1 ? name : name + " " + number) + "]", items.get(i));
    }
  }

  private static Optional<String> name(Object item) {
    if (item instanceof Finding finding) {
      return Optional.of(finding.code());
    } else if (item instanceof Pending pending) {
      return Optional.of(pending.name());
    } else if (item instanceof ReadingUse reading) {
      return Optional.of(reading.id());
    } else if (item instanceof StandardUse standard) {
      return Optional.of(standard.name());
    }
    return item instanceof Bound bound
        ? Optional.of(bound.relation().wireName())
        : Optional.empty();
  }

  private void put(String path, String value) {
    found.put(path, value);
  }
}
