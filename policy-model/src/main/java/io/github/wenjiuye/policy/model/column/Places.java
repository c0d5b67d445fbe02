package io.github.wenjiuye.policy.model.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every place of the claims of a shape. */
final class Places {

  private static final int TOP = -1;

  private final ImmutableList<Place> all;
  private final ImmutableMap<String, Place> byPath;
  private final ImmutableListMultimap<Integer, Place> below;

  private Places(List<Place> all) {
    this.all = ImmutableList.copyOf(all);
    this.byPath = Maps.uniqueIndex(all, Place::path);
    this.below = Multimaps.index(all, place -> index(place.parent()));
  }

  static Places of(Shape<? extends Claim> shape) {
    List<Place> places = new ArrayList<>();
    collect(shape, null, null, places);
    return new Places(places);
  }

  private static void collect(
      Shape<?> shape, @Nullable Place parent, @Nullable Place list, List<Place> into) {
    for (Fact<?, ?> fact : shape.facts()) {
      String path = parent == null ? fact.name() : parent.path() + "." + fact.name();
      Place place = new Place(path, fact, into.size(), parent, list);
      into.add(place);
      if (!fact.sort().isLeaf()) {
        collect(fact.shape(), place, fact.sort() == Sort.ITEMS ? place : list, into);
      }
    }
  }

  private static int index(@Nullable Place place) {
    return place == null ? TOP : place.index();
  }

  /** All of them, each after the one that has it. */
  ImmutableList<Place> all() {
    return all;
  }

  /** The places of the facts of a party or list, or of the claim itself. */
  ImmutableList<Place> below(@Nullable Place place) {
    return below.get(index(place));
  }

  /**
   * The place of a path.
   *
   * @throws IllegalArgumentException if there is none
   */
  Place at(String path) {
    Place place = byPath.get(path);
    if (place == null) {
      throw new IllegalArgumentException("No fact is called " + path
          + Nearest.of(path, byPath.keySet()).map(near -> "; perhaps " + near).orElse(""));
    }
    return place;
  }
}
