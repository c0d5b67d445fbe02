package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes changes that are enough as small as can be: none that is not needed, and each the nearest while the others stand. */
final class Tightening {

  /** Of more changes than these only those of one less are tried. */
  private static final int FEW = 6;

  private static final int ROUNDS = 4;

  private final Wish wish;
  private final Values values;
  private final Claim claim;

  Tightening(Wish wish, Claim claim) {
    this.wish = wish;
    this.values = new Values(wish);
    this.claim = claim;
  }

  /** The same changes, or some of them, as small as can be. */
  ImmutableSet<Edit> of(ImmutableSet<Edit> enough) {
    ImmutableSet<Edit> edits = fewest(enough);
    for (int round = 0; round < ROUNDS; round++) {
      ImmutableSet<Edit> before = edits;
      for (Edit edit : before) {
        Set<Edit> others = new LinkedHashSet<>(edits);
        others.remove(edit);
        nearest(edit, others).ifPresent(others::add);
        edits = ImmutableSet.copyOf(others);
      }
      if (edits.equals(before)) {
        break;
      }
      edits = fewest(edits);
    }
    return edits;
  }

  private ImmutableSet<Edit> fewest(ImmutableSet<Edit> edits) {
    for (int size = edits.size() > FEW ? edits.size() - 1 : 1; size < edits.size(); size++) {
      for (Set<Edit> fewer : Sets.combinations(edits, size)) {
        if (does(fewer)) {
          return fewest(ImmutableSet.copyOf(fewer));
        }
      }
    }
    return edits;
  }

  private boolean does(Collection<Edit> edits) {
    return wish.isGranted(Search.changed(claim, edits));
  }

  private Optional<Edit> nearest(Edit edit, Set<Edit> others) {
    Claim base = Search.changed(claim, others);
    if (edit instanceof Edit.Growth growth) {
      for (int number = 1; number < growth.items().size(); number++) {
        Edit fewer = growth.by(number);
        if (wish.isGranted(fewer.on(base))) {
          return Optional.of(fewer);
        }
      }
      return Optional.of(edit);
    }
    Edit.Setting setting = (Edit.Setting) edit;
    if (!Steps.areOrdered(setting.spot().sort())) {
      return Optional.of(edit);
    }
    return values.of(setting.spot(), base).stream()
        .filter(nearer -> nearer.distance() < setting.distance())
        .filter(nearer -> wish.isGranted(nearer.on(base)))
        .min(Comparator.comparingLong(Edit.Setting::distance))
        .map(Edit.class::cast)
        .or(() -> Optional.of(edit));
  }

  /** Every value of what has no order that does as well beside the other changes, its own first. */
  List<Edit.Setting> alternatives(Edit.Setting setting, Set<Edit> others) {
    Claim base = Search.changed(claim, others);
    List<Edit.Setting> alike = new ArrayList<>();
    alike.add(setting);
    if (!Steps.areOrdered(setting.spot().sort())) {
      values.of(setting.spot(), base).stream()
          .filter(other -> other.code() != setting.code())
          .filter(other -> wish.isGranted(other.on(base)))
          .forEach(alike::add);
    }
    return alike;
  }
}
