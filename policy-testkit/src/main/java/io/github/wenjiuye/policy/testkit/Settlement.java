package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What is done about a relation between two facts that were drawn one by one.
 *
 * @param keepsSubject which of the two stays known where both cannot be
 * @param distance how far the later of two days lies from the earlier, instead of where it was drawn
 */
record Settlement(boolean keepsSubject, Optional<Distance> distance) {

  /**
   * A distance between two days.
   *
   * @param years whole years, added first
   * @param days days, which may be below 0
   */
  private record Distance(int years, int days) {
    LocalDate from(LocalDate day) {
      return day.plusYears(years).plusDays(days);
    }
  }

  // The notice counts in years, and a term of a year ends the day before its anniversary.
  private static final ImmutableList<Distance> DISTANCES = ImmutableList.of(
      new Distance(1, -1),
      new Distance(1, -2),
      new Distance(1, 0),
      new Distance(0, 0),
      new Distance(0, 1),
      new Distance(2, -1),
      new Distance(3, -1));

  static Arbitrary<Settlement> arbitrary() {
    return Combinators.combine(
            Arbitraries.of(false, true),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Optional.<Distance>empty())),
                Tuple.of(1, Arbitraries.of(DISTANCES).map(Optional::of))))
        .as(Settlement::new);
  }

  /** Changes the known values so that the relation holds. */
  void settle(Relation relation, Map<Fact<?, ?>, Object> known) {
    Fact<?, ?> subject = relation.subject();
    Fact<?, ?> other = relation.other();
    Object subjectValue = known.get(subject);
    Object otherValue = known.get(other);
    if (subjectValue == null || otherValue == null) {
      return;
    }
    if (relation.kind() == Relation.Kind.AT_LEAST
        && otherValue instanceof LocalDate earlier
        && distance.isPresent()) {
      known.put(subject, distance.get().from(earlier));
    } else if (!holds(relation, subjectValue, otherValue)) {
      if (subject.sort() == other.sort()
          && holds(relation, otherValue, subjectValue)
          && subject.domain().contains(CaseCodes.code(otherValue))
          && other.domain().contains(CaseCodes.code(subjectValue))) {
        known.put(subject, otherValue);
        known.put(other, subjectValue);
      } else {
        known.remove(keepsSubject ? other : subject);
      }
    }
  }

  private static boolean holds(Relation relation, Object subject, Object other) {
    return relation.holds(CaseCodes.code(subject), CaseCodes.code(other));
  }
}
