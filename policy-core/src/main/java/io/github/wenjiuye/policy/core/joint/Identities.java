package io.github.wenjiuye.policy.core.joint;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is who, by all labels that are borne anywhere. A label says the same of everybody who bears it, so a hire that is known by
 * its own label alone also bears the person's that stands beside it elsewhere. Where elsewhere two different ones stand beside
 * it, it is open which of them is meant, and nothing is added.
 */
final class Identities {

  private final Map<Labels, Labels> known = new HashMap<>();

  /**
   * Learns from labels.
   *
   * @param borne the labels of all parties
   */
  Identities(Collection<Labels> borne) {
    borne.forEach(labels -> known.put(labels, labels));
    while (grow()) {} // Each step adds a label that was missing.
  }

  /**
   * All that is known of a party.
   *
   * @param borne what it bears, which was learnt from
   * @return its labels; parties are the same where they are equal and not empty
   */
  Labels of(Labels borne) {
    return known.getOrDefault(borne, borne);
  }

  private boolean grow() {
    SetMultimap<Label, Labels> bearers = HashMultimap.create();
    new LinkedHashSet<>(known.values())
        .forEach(labels -> labelsOf(labels).forEach(label -> bearers.put(label, labels)));
    Map<Labels, Labels> grown = new HashMap<>();
    known.forEach((borne, labels) ->
        grown.put(borne, labels.isComplete() ? labels : joined(labels, bearers)));
    boolean differs = !grown.equals(known);
    known.putAll(grown);
    return differs;
  }

  /** A label of one kind. */
  private record Label(int mark, String text) {}

  private static Set<Label> labelsOf(Labels labels) {
    return IntStream.range(0, labels.said().size())
        .filter(labels::bears)
        .mapToObj(mark -> new Label(mark, labels.said().get(mark).orElseThrow()))
        .collect(Collectors.toSet());
  }

  /** With what stands beside its labels elsewhere, if that is one thing. */
  private static Labels joined(Labels labels, SetMultimap<Label, Labels> bearers) {
    Optional<Labels> all = Optional.of(labels);
    for (Label label : labelsOf(labels)) {
      for (Labels bearer : bearers.get(label)) {
        if (!bearer.contradicts(labels)) {
          all = all.filter(sum -> !sum.contradicts(bearer)).map(sum -> sum.with(bearer));
        }
      }
    }
    return all.orElse(labels);
  }
}
