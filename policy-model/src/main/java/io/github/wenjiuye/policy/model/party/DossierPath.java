package io.github.wenjiuye.policy.model.party;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path through what is known of a party, step by step. */
record DossierPath(ImmutableList<Step> steps) {

  private static final Splitter DOTS = Splitter.on('.');

  /**
   * One step.
   *
   * @param name a fact or matter
   * @param index which of its items, or {@link #NONE}
   */
  record Step(String name, int index) {
    static final int NONE = -1;

    private static final Pattern ITEM = Pattern.compile("(\\w+)\\[([0-9]{1,6})]");

    /** The index, of an item that is there. */
    int within(List<?> items) {
      if (index >= items.size()) {
        throw new IllegalArgumentException(
            "There is no " + name + "[" + index + "] among " + items.size());
      }
      return index;
    }

    private static Step parse(String text) {
      int bracket = text.indexOf('[');
      if (bracket < 0) {
        return new Step(text, NONE);
      }
      Matcher item = ITEM.matcher(text);
      if (!item.matches()) {
        throw new IllegalArgumentException("Not a step of a path: " + text);
      }
      return new Step(item.group(1), Integer.parseInt(item.group(2)));
    }
  }

  static DossierPath parse(String path) {
    return new DossierPath(
        DOTS.splitToStream(path).map(Step::parse).collect(ImmutableList.toImmutableList()));
  }

  /** The name at which a path begins. */
  static String first(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '.' || path.charAt(i) == '[') {
        return path.substring(0, i);
      }
    }
    return path;
  }

  Step head() {
    return steps.get(0);
  }

  DossierPath tail() {
    return new DossierPath(steps.subList(1, steps.size()));
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The leaf to which a path leads; empty where it leads to a list. */
  static Optional<Fact<?, ?>> leaf(DossierForm form, String path) {
    DossierPath steps = parse(path);
    Optional<Matter> matter = form.matter(steps.head().name());
    if (matter.isPresent() && steps.head().index() == Step.NONE) {
      return Optional.empty();
    }
    ImmutableMap<String, Fact<?, ?>> facts =
        matter.isPresent() ? form.facts(matter.get()) : form.facts();
    DossierPath rest = matter.isPresent() ? steps.tail() : steps;
    Fact<?, ?> fact = fact(facts, rest.head().name());
    while (rest.steps().size() > 1) {
      rest = rest.tail();
      fact = fact(fact.shape().byName(), rest.head().name());
    }
    return fact.sort().isLeaf() ? Optional.of(fact) : Optional.empty();
  }

  static Fact<?, ?> fact(ImmutableMap<String, Fact<?, ?>> facts, String name) {
    Fact<?, ?> fact = facts.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("There is no " + name + " among " + facts.keySet());
    }
    return fact;
  }
}
