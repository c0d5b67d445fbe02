package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns a provision into the one that holds under chosen readings and supplied standards. Equal expressions become one, so
 * that what is used twice can be seen to be the same.
 */
public final class Resolution {

  private final ImmutableMap<Reading, String> choices;
  private final LocalStandards standards;

  /**
   * The resolution under readings and standards.
   *
   * @param choices the chosen code, or value, of each reading that is not left at its default
   * @param standards what the region and the leagues set
   */
  public Resolution(ImmutableMap<Reading, String> choices, LocalStandards standards) {
    this.choices = choices;
    this.standards = standards;
  }

  /**
   * What was chosen for a reading.
   *
   * @param reading the reading
   * @return a code or value
   */
  public String choice(Reading reading) {
    String chosen = choices.get(reading);
    return chosen == null ? reading.defaultCode() : chosen;
  }

  /**
   * What the region and the leagues set.
   *
   * @return the standards that were supplied
   */
  public LocalStandards standards() {
    return standards;
  }

  /** The same with one reading chosen otherwise. */
  Resolution with(Reading reading, String choice) {
    Map<Reading, String> changed = new HashMap<>(choices);
    changed.put(reading, choice);
    return new Resolution(ImmutableMap.copyOf(changed), standards);
  }

  /** The provision that holds. */
  Provision resolve(Provision provision) {
    Map<Node, Node> canonical = new HashMap<>();
    return provision.map(root -> Walk.rewrite(root, node -> {
      Node resolved = resolve(node);
      Node known = canonical.putIfAbsent(resolved, resolved);
      return known == null ? resolved : known;
    }));
  }

  private Node resolve(Node node) {
    if (node instanceof ByReading byReading) {
      return byReading.chosen(choice(byReading.reading()));
    }
    if (node instanceof Standard standard) {
      return new Lookup(
          StandardTable.of(standard.standard(), standards),
          standard.league(),
          standard.day(),
          standard.key(),
          new Unstated(standard.standard(), standard.domain()));
    }
    return node;
  }
}
