package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A provision, and a claim under it of which not everything is known.
 *
 * @param provision the provision, readings and standards still in it
 * @param source a value of every fact, by its path, so that no relation is broken
 * @param unknown the paths that the claim does not tell
 * @param sizes how long each list is; a list that is absent has none
 * @param standards what the leagues set
 * @param readings what was chosen
 */
record OpenTrial(
    Provision provision,
    ImmutableMap<String, Long> source,
    ImmutableSet<String> unknown,
    ImmutableMap<String, Integer> sizes,
    LocalStandards standards,
    ImmutableMap<Reading, String> readings) {

  /** The claim. */
  TrialClaim claim() {
    return build(TrialClaim.SHAPE, "");
  }

  /** The provision as it is decided. */
  Plan plan() {
    return new Plan(resolution().resolve(provision));
  }

  Resolution resolution() {
    return new Resolution(readings, standards);
  }

  /** A decision as far as it is told: of days on which worlds disagree nothing is. */
  Decision told(Decision decision) {
    return provision.grant() instanceof GrantRule.Extension && !decision.isIneligible()
        ? Decision.of(
            decision.verdict(),
            IntStream.range(0, provision.terms().size())
                .mapToObj(decision::term)
                .map(range -> range.isSettled() ? range : new Decision.Range(0, 1))
                .toList())
        : decision;
  }

  /** The trials that are this one with something left out, for whoever looks for what makes a difference. */
  Stream<OpenTrial> smaller() {
    ImmutableList<Requirement> requirements = provision.requirements();
    return Stream.of(
            provision.window().stream().map(window -> without(requirements, true)),
            IntStream.range(0, requirements.size())
                .mapToObj(i -> without(
                    requirements.stream()
                        .filter(requirement -> requirement != requirements.get(i))
                        .collect(ImmutableList.toImmutableList()),
                    false)),
            unknown.stream().map(path -> knowing(Sets.difference(unknown, ImmutableSet.of(path)))))
        .flatMap(several -> several);
  }

  private OpenTrial without(ImmutableList<Requirement> requirements, boolean window) {
    return new OpenTrial(
        new Provision(
            provision.id(),
            provision.shape(),
            provision.modality(),
            provision.window().filter(days -> !window),
            requirements,
            provision.grant(),
            provision.cautions()),
        source,
        unknown,
        sizes,
        standards,
        readings);
  }

  /** The same trial with a claim that does not tell certain facts. */
  OpenTrial knowing(Iterable<String> allBut) {
    return new OpenTrial(
        provision, source, ImmutableSet.copyOf(allBut), sizes, standards, readings);
  }

  /** The same trial in which a fact has another value, which the claim tells. */
  OpenTrial telling(String path, long code) {
    Map<String, Long> other = new HashMap<>(source);
    other.put(path, code);
    return new OpenTrial(
        provision,
        ImmutableMap.copyOf(other),
        ImmutableSet.copyOf(Sets.difference(unknown, ImmutableSet.of(path))),
        sizes,
        standards,
        readings);
  }

  private <T> T build(Shape<T> shape, String path) {
    Map<Fact<?, ?>, Object> values = new HashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      String name = path + fact.name();
      if (fact.sort() == Sort.ITEMS) {
        Integer size = sizes.get(name);
        if (size != null) {
          values.put(
              fact,
              IntStream.range(0, size)
                  .mapToObj(i -> build(fact.shape(), name + "[" + i + "]."))
                  .collect(ImmutableList.toImmutableList()));
        }
      } else if (fact.sort() == Sort.PARTY) {
        Object party = build(fact.shape(), name + ".");
        if (!party.equals(fact.shape().build(Map.of()))) {
          values.put(fact, party);
        }
      } else if (source.containsKey(name) && !unknown.contains(name)) {
        values.put(fact, decoded(fact, source.get(name)));
      }
    }
    for (Relation relation : shape.relations()) {
      if (relation.kind() == Relation.Kind.NOT_BESIDE && values.containsKey(relation.other())) {
        values.remove(relation.subject(), true);
      }
    }
    return shape.build(values);
  }

  private static Object decoded(Fact<?, ?> fact, long code) {
    return switch (fact.sort()) {
      case MONEY -> Money.ofFen(code);
      case DAY -> Days.date(code);
      case TRUTH -> code == 1;
      case SYMBOL -> fact.domain().symbols().get((int) code);
      case DIVISION -> Division.of(Long.toString(code));
      default -> code;
    };
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    provision.window().ifPresent(window -> text.append("\nwithin ").append(window));
    provision
        .requirements()
        .forEach(requirement -> text.append("\nrequires ").append(requirement.condition()));
    return text.append("\ngrants ")
        .append(provision.grant())
        .append("\nto ")
        .append(claim())
        .append("\nunder ")
        .append(standards)
        .append("\nand ")
        .append(readings)
        .toString();
  }
}
