package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Looks for a claim that is as it is wanted, from another one: it changes fact after fact to whatever brings it nearer, and
 * starts anew where no single change does: from a claim of chance, or from the nearest one shaken a little. The same search finds the same claim.
 */
final class CaseSearch {

  private static final long SEED = 20_200_509;
  private static final int STARTS = 16;
  private static final int SHAKEN = 3;
  private static final int OTHERS = 4;

  private final CaseValues values;
  private final CaseSheet first;

  CaseSearch(Shape<? extends Claim> shape, CaseValues values) {
    this.values = values;
    this.first = first(CaseSheet.empty(shape));
  }

  /**
   * The claim that is found.
   *
   * @param start where to begin
   * @param distance how far a claim is from what is wanted, 0 where it is so
   */
  Optional<CaseSheet> find(CaseSheet start, ToLongFunction<Claim> distance) {
    Random chance = new Random(SEED);
    CaseSheet best = climb(start, distance, true);
    for (int i = 0; i < STARTS && distance.applyAsLong(best.claim()) > 0; i++) {
      CaseSheet nearest = i % 2 == 0
          ? climb(drawn(start, chance), distance, false)
          : climb(shaken(best, chance), distance, true);
      if (distance.applyAsLong(nearest.claim()) <= distance.applyAsLong(best.claim())) {
        best = nearest;
      }
    }
    return Optional.of(best).filter(sheet -> distance.applyAsLong(sheet.claim()) == 0);
  }

  /**
   * Changes fact after fact as long as that brings it nearer: to values that are always tried, and where none of these does,
   * to those beside which something changes in this very claim, which takes longer to find out.
   */
  private CaseSheet climb(CaseSheet start, ToLongFunction<Claim> distance, boolean thoroughly) {
    CaseSheet nearest = start;
    while (true) {
      CaseSheet before = nearest;
      nearest = step(before, distance, (sheet, path, code) -> values.of(code));
      if (thoroughly && nearest.equals(before)) {
        nearest = step(before, distance, (sheet, path, code) -> values.around(sheet, path, code));
      }
      if (nearest.equals(before)) {
        return nearest;
      }
    }
  }

  /** The values of a fact that are tried in a claim. */
  private interface Tries {
    ImmutableList<Object> of(CaseSheet sheet, String path, String code);
  }

  private CaseSheet step(CaseSheet start, ToLongFunction<Claim> distance, Tries tries) {
    CaseSheet nearest = start;
    long least = distance.applyAsLong(nearest.claim());
    for (Map.Entry<String, String> place : values.places(start).entrySet()) {
      if (least == 0) {
        break;
      }
      CaseSheet sheet = nearest;
      for (Object value : tries.of(sheet, place.getKey(), place.getValue())) {
        Optional<CaseSheet> changed = changed(sheet, place.getKey(), value);
        if (changed.isPresent()) {
          long reached = distance.applyAsLong(changed.get().claim());
          if (reached < least) {
            nearest = changed.get();
            least = reached;
          }
        }
      }
    }
    return nearest;
  }

  /**
   * A claim with a fact or the size of a list changed, where it still has the place, can still be true and leaves nothing
   * unknown.
   */
  Optional<CaseSheet> changed(CaseSheet sheet, String path, Object value) {
    int bracket = path.indexOf('[');
    if ((bracket > 0 && !has(sheet, path, bracket))
        || sheet.get(path).filter(value::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(filled(sheet.with(path, value)))
        .filter(CaseSheet::isPossible)
        .filter(values::isComplete);
  }

  /** A claim with the first item of a list made whole where there was none to be like. */
  private CaseSheet filled(CaseSheet sheet) {
    CaseSheet filled = sheet;
    for (Fact<?, ?> list : values.lists()) {
      if (sheet.isBlank(list)) {
        filled = fill(filled);
      }
    }
    return filled;
  }

  private static boolean has(CaseSheet sheet, String path, int bracket) {
    long index = Long.parseLong(path.substring(bracket + 1, path.indexOf(']')));
    return index < (Long) sheet.get(path.substring(0, bracket)).orElse(0L);
  }

  /** A claim with every fact at some value. */
  private CaseSheet drawn(CaseSheet start, Random chance) {
    CaseSheet sheet = start;
    for (Map.Entry<String, String> place : values.places(start).entrySet()) {
      ImmutableList<Object> some = values.of(place.getValue());
      Object value = some.get(chance.nextInt(some.size()));
      sheet = changed(sheet, place.getKey(), value).orElse(sheet);
    }
    return sheet;
  }

  /** A claim with a few facts at some other value. */
  private CaseSheet shaken(CaseSheet sheet, Random chance) {
    ImmutableList<Map.Entry<String, String>> places =
        values.places(sheet).entrySet().asList();
    CaseSheet shaken = sheet;
    for (int i = 0; i < SHAKEN; i++) {
      Map.Entry<String, String> place = places.get(chance.nextInt(places.size()));
      ImmutableList<Object> some = values.of(place.getValue());
      shaken =
          changed(shaken, place.getKey(), some.get(chance.nextInt(some.size()))).orElse(shaken);
    }
    return shaken;
  }

  /** Claims of chance, of which every fact is known. */
  ImmutableList<CaseSheet> others() {
    Random chance = new Random(SEED);
    ImmutableList.Builder<CaseSheet> others = ImmutableList.builder();
    for (int i = 0; i < OTHERS; i++) {
      others.add(drawn(first, chance));
    }
    return others.build();
  }

  /** A claim of which every fact is known, an item in each list. */
  CaseSheet first() {
    return first;
  }

  private CaseSheet first(CaseSheet empty) {
    CaseSheet sheet = empty;
    for (Fact<?, ?> list : values.lists()) {
      sheet = sheet.with(list.name(), 1L);
    }
    return fill(sheet);
  }

  private CaseSheet fill(CaseSheet sheet) {
    CaseSheet filled = sheet;
    for (Map.Entry<String, String> place : values.places(sheet).entrySet()) {
      if (filled.get(place.getKey()).isEmpty()) {
        CaseSheet before = filled;
        // One that must not be below another can at least be the same.
        Stream<Object> others =
            values.places(before).keySet().stream().flatMap(path -> before.get(path).stream());
        ImmutableList<Object> own = values.of(place.getValue());
        filled = Stream.concat(own.stream(), others.filter(own.get(0).getClass()::isInstance))
            .map(value -> before.with(place.getKey(), value))
            .filter(CaseSheet::isPossible)
            .findFirst()
            .orElse(before);
      }
    }
    return filled;
  }
}
