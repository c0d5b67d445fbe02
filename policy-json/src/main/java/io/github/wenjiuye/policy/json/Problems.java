package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.text.Nearest;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/** Gathers all that is wrong with one piece of input. */
final class Problems {

  /** How many are told; a piece of input with more of them is another piece of input. */
  private static final int MOST = 1000;

  private final ImmutableList.Builder<Violation> told = ImmutableList.builder();
  private int count;

  boolean isEmpty() {
    return count == 0;
  }

  /** All violations in the order in which they were told. */
  ImmutableList<Violation> all() {
    return told.build();
  }

  void add(Violation violation) {
    count++;
    if (count <= MOST) {
      told.add(violation);
    } else if (count == MOST + 1) {
      told.add(violation(
          "",
          Optional.empty(),
          "tooManyViolations",
          ImmutableMap.of("count", Integer.toString(MOST))));
    }
  }

  /** Tells what is wrong with a value, which the text may name as {@code value}. */
  void tell(Place place, Node value, String key, ImmutableMap<String, String> parameters) {
    if (count <= MOST) {
      add(violation(
          place.toString(),
          Optional.of(value.shown()),
          key,
          ImmutableMap.<String, String>builder()
              .putAll(parameters)
              .put("value", value.shown())
              .buildOrThrow()));
    } else {
      count++;
    }
  }

  void tell(Place place, Node value, String key) {
    tell(place, value, key, ImmutableMap.of());
  }

  /** Tells that something is not there. */
  void tellAbsent(Place place, String key, ImmutableMap<String, String> parameters) {
    add(violation(place.toString(), Optional.empty(), key, parameters));
  }

  /** Tells a word that is not known, with the known one that was probably meant. */
  void tellUnknown(
      Place place,
      Node value,
      String key,
      String word,
      Iterable<String> known,
      ImmutableMap<String, String> parameters) {
    if (count > MOST) {
      count++;
      return;
    }
    Optional<String> nearest = Nearest.of(word, known);
    ImmutableMap.Builder<String, String> all =
        ImmutableMap.<String, String>builder().putAll(parameters);
    nearest.ifPresent(suggested -> all.put("nearest", suggested));
    tell(place, value, nearest.isPresent() ? key + ".nearest" : key, all.buildOrThrow());
  }

  /** A violation whose text is chosen by a key: its code, and after a dot what exactly is told of it. */
  static Violation violation(
      String path, Optional<String> value, String key, ImmutableMap<String, String> parameters) {
    Violation worded = Violation.of(path, value, key, parameters);
    int dot = key.indexOf('.');
    String code = dot < 0 ? key : key.substring(0, dot);
    return new Violation(path, value, code, worded.chinese(), worded.english());
  }
}
