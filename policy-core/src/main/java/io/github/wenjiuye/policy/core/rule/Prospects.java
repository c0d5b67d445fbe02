package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can become of a condition at all: what is decided about a claim, or an item, of which nothing is known, without
 * standards, under every choice of readings.
 */
final class Prospects {

  private final Provision provision;
  private final Claim anything;
  private final Map<Node, Map<Truth, ImmutableMap<Reading, String>>> outcomes = new HashMap<>();

  Prospects(Provision provision) {
    this.provision = provision;
    this.anything = provision.shape().build(ImmutableMap.of());
  }

  /** Whether no claim, or no item, meets a condition whatever is chosen. */
  boolean isNeverMet(Node condition) {
    return outcomes(condition).keySet().equals(ImmutableSet.of(Truth.UNMET));
  }

  /** Whether every claim, or item, meets a condition whatever is chosen. */
  boolean isNeverUnmet(Node condition) {
    return outcomes(condition).keySet().equals(ImmutableSet.of(Truth.MET));
  }

  /** A choice of readings under which no claim, or no item, meets a condition. */
  Optional<ImmutableMap<Reading, String>> hopeless(Node condition) {
    return Optional.ofNullable(outcomes(condition).get(Truth.UNMET));
  }

  /** What is decided of a condition, with a choice under which it is. */
  private Map<Truth, ImmutableMap<Reading, String>> outcomes(Node condition) {
    Map<Truth, ImmutableMap<Reading, String>> found = outcomes.get(condition);
    if (found == null) {
      found = new EnumMap<>(Truth.class);
      for (ImmutableMap<Reading, String> choice : choices(condition)) {
        found.putIfAbsent(truth(condition, choice), choice);
      }
      outcomes.put(condition, found);
    }
    return found;
  }

  private Truth truth(Node condition, ImmutableMap<Reading, String> choice) {
    Resolution resolution = new Resolution(choice, LocalStandards.none());
    Plan plan = new Plan(resolution.resolve(asking(condition)));
    Node resolved = plan.provision().requirements().get(0).condition();
    return plan.truth(anything, resolved);
  }

  /** The provision that asks for nothing but a condition. */
  private Provision asking(Node condition) {
    return new Provision(
        provision.id(),
        provision.shape(),
        provision.modality(),
        Optional.empty(),
        ImmutableList.of(new Requirement(provision.id(), provision.sentence(), condition)),
        new GrantRule.Compliance(ImmutableList.of()),
        ImmutableList.of());
  }

  /** Every choice between the codes of the readings on which a condition depends. */
  private static ImmutableList<ImmutableMap<Reading, String>> choices(Node condition) {
    List<Reading> readings = Walk.readings(ImmutableList.of(condition));
    ImmutableList.Builder<ImmutableMap<Reading, String>> choices = ImmutableList.builder();
    for (List<String> codes : Lists.cartesianProduct(Lists.transform(readings, Reading::codes))) {
      Map<Reading, String> choice = new EnumMap<>(Reading.class);
      for (int i = 0; i < codes.size(); i++) {
        choice.put(readings.get(i), codes.get(i));
      }
      choices.add(ImmutableMap.copyOf(choice));
    }
    return choices.build();
  }
}
