package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Finds what can be said, chosen or set and makes no difference. */
final class Unread {

  /** The measure to which the readings belong that touch several. */
  private static final String SEVERAL = "0";

  private Unread() {}

  /**
   * The facts of a claim at which its provision never looks. A party is read where one of its facts is: which facts a party
   * has does not depend on the provision. The league stands on every claim, and is read where a standard is.
   */
  static ImmutableList<Fact<?, ?>> facts(Provision provision) {
    Set<Fact<?, ?>> read = new HashSet<>();
    read.add(Claim.LEAGUE);
    for (Node node : Walk.nodes(provision.roots())) {
      if (node instanceof FactNode fact && fact.list().isEmpty()) {
        read.add(fact.path().get(0));
      } else if (node instanceof OfList total) {
        read.add(total.list());
      }
    }
    return provision.shape().facts().stream()
        .filter(fact -> !fact.isLabel() && !read.contains(fact))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The standards for which no provision asks.
   *
   * @param provisions all provisions that there are
   * @param awaited the numbers of those that are still to be written; they excuse the standards of their sentences
   */
  static ImmutableList<LocalStandard> standards(
      Iterable<Provision> provisions, ImmutableSet<String> awaited) {
    EnumSet<LocalStandard> read = EnumSet.noneOf(LocalStandard.class);
    for (Provision provision : provisions) {
      Walk.nodes(provision.roots(), Standard.class).forEach(node -> read.add(node.standard()));
    }
    return EnumSet.complementOf(read).stream()
        .filter(standard ->
            awaited.stream().noneMatch(id -> Provision.sentence(id).equals(standard.sentence())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The readings for which no provision asks, and nothing that holds between provisions.
   *
   * @param provisions all provisions that there are
   * @param concurrences which of them may not go together
   * @param awaited the numbers of those that are still to be written; they excuse the readings of their measures
   */
  static ImmutableList<Reading> readings(
      Iterable<Provision> provisions,
      Iterable<Concurrence> concurrences,
      ImmutableSet<String> awaited) {
    EnumSet<Reading> read = EnumSet.noneOf(Reading.class);
    concurrences.forEach(concurrence -> read.add(concurrence.reading()));
    provisions.forEach(provision -> read.addAll(Walk.readings(provision.roots())));
    return EnumSet.complementOf(read).stream()
        .filter(reading -> awaited.stream().noneMatch(id -> touches(reading, id)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean touches(Reading reading, String provision) {
    String measure = measure(reading);
    return measure.equals(SEVERAL) || provision.startsWith(measure + ".");
  }

  /** The number of the measure to which a reading belongs. */
  static String measure(Reading reading) {
    return reading.id().substring(1, reading.id().indexOf('-'));
  }
}
