package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the comparisons of a verdict change as facts of a claim do, all else as the claim says. */
final class Turns {

  private final ImmutableList<Requirement> requirements;
  private final ImmutableSet<Node> roots;
  private final Bearing bearing;
  private final ImmutableListMultimap<FactNode, Node> asking;
  private final ImmutableListMultimap<FactNode, Node> comparing;
  private final Map<Around, ImmutableMap<String, long[]>> crossings = new HashMap<>();

  Turns(ImmutableList<Requirement> requirements, ImmutableSet<Node> roots, Bearing bearing) {
    this.requirements = requirements;
    this.roots = roots;
    this.bearing = bearing;
    ImmutableListMultimap.Builder<FactNode, Node> asking = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<FactNode, Node> comparing = ImmutableListMultimap.builder();
    for (Requirement requirement : requirements) {
      ImmutableList<Node> root = ImmutableList.of(requirement.condition());
      Walk.nodes(root, FactNode.class).forEach(fact -> asking.put(fact, requirement.condition()));
      Walk.nodes(root).stream()
          .filter(Turns::isComparison)
          .distinct()
          .forEach(leaf -> Trial.facts(leaf).forEach(fact -> comparing.put(fact, leaf)));
    }
    this.asking = asking.build();
    this.comparing = comparing.build();
  }

  private static boolean isComparison(Node node) {
    return node.sort() == Sort.TRUTH
        && !(node instanceof All || node instanceof Any || node instanceof FactNode);
  }

  /** The comparisons at which a fact takes part. */
  ImmutableList<Node> comparing(FactNode fact) {
    return comparing.get(fact);
  }

  /** For each fact that matters the values beside which something changes, every one where there are few. */
  ImmutableMap<String, long[]> of(
      Claim claim, ImmutableMap<String, FactNode> unknown, int index, boolean widely) {
    ImmutableMap.Builder<String, long[]> turns = ImmutableMap.builder();
    ImmutableMap.Builder<String, FactNode> searched = ImmutableMap.builder();
    unknown.forEach((path, fact) -> {
      Domain domain = fact.domain();
      if (isListed(domain.sort())) {
        turns.put(path, LongStream.rangeClosed(domain.min(), domain.max()).toArray());
      } else {
        searched.put(path, fact);
      }
    });
    return turns
        .putAll(crossings(claim, searched.buildOrThrow(), index, widely))
        .buildOrThrow();
  }

  private ImmutableMap<String, long[]> crossings(
      Claim claim, ImmutableMap<String, FactNode> unknown, int index, boolean widely) {
    if (unknown.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableList<Node> asked =
        widely && index == Trial.NO_ITEM ? everything() : asked(unknown.values().asList(), index);
    Around around = around(claim, unknown, asked, index, widely);
    return around == null
        ? crossings(claim, unknown, asked, index)
        : crossings.computeIfAbsent(around, key -> crossings(claim, unknown, asked, index));
  }

  /** What of a claim bears on where something changes. */
  private record Around(boolean widely, ImmutableSet<String> unknown, ImmutableList<Long> facts) {}

  private @Nullable Around around(
      Claim claim,
      ImmutableMap<String, FactNode> unknown,
      ImmutableList<Node> asked,
      int index,
      boolean widely) {
    if (asked.stream().anyMatch(Trial::looksAtLists)) {
      return null;
    }
    return new Around(
        widely,
        unknown.keySet(),
        asked.stream()
            .flatMap(node -> Trial.facts(node).stream())
            .flatMap(fact -> bearing.on(fact).stream())
            .distinct()
            .map(fact -> Trial.value(
                fact, claim, fact.list(), fact.list().isEmpty() ? Trial.NO_ITEM : index))
            .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableMap<String, long[]> crossings(
      Claim claim, ImmutableMap<String, FactNode> unknown, ImmutableList<Node> asked, int index) {
    Ground.Survey survey = survey(claim, unknown.values().asList(), asked, index);
    Graph graph = new Graph(survey.root());
    Crossings.find(graph, new Worlds(graph));
    ImmutableMap.Builder<String, long[]> found = ImmutableMap.builder();
    unknown.keySet().forEach(path -> {
      Cell cell = survey.unknowns().get(path);
      if (cell != null && graph.variables().contains(cell)) {
        found.put(path, cell.variable().candidates());
      }
    });
    return found.buildOrThrow();
  }

  /** Comparison by comparison, so that none is lost behind another that fails anyway. */
  private ImmutableList<Node> asked(ImmutableList<FactNode> unknown, int index) {
    ImmutableSet.Builder<Node> asked = ImmutableSet.builder();
    for (FactNode fact : unknown) {
      for (Node comparison : comparing.get(fact)) {
        boolean ofItem =
            Trial.facts(comparison).stream().anyMatch(other -> other.list().isPresent());
        for (Node told :
            ofItem && index == Trial.NO_ITEM ? asking.get(fact) : List.of(comparison)) {
          asked.add(least(told), greatest(told));
        }
      }
    }
    return asked.build().asList();
  }

  private ImmutableList<Node> everything() {
    return requirements.stream()
        .map(Requirement::condition)
        .flatMap(condition -> Stream.of(least(condition), greatest(condition)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Ground.Survey survey(
      Claim claim, ImmutableList<FactNode> unknown, ImmutableList<Node> asked, int index) {
    Optional<Fact<?, ?>> list =
        unknown.stream().flatMap(fact -> fact.list().stream()).findFirst().map(found -> found);
    List<?> items = list.map(found -> OfList.items(found, claim)).orElse(null);
    return items == null
        ? Ground.survey(claim, asked, roots)
        : Ground.surveyOfItem(claim, list.get(), index, items.get(index), asked, roots);
  }

  /** What is not set by a league may be anything: what counts is whether it may be so little, or so much. */
  private static Node least(Node node) {
    return set(node, Domain::min);
  }

  private static Node greatest(Node node) {
    return set(node, Domain::max);
  }

  private static Node set(Node node, ToLongFunction<Domain> value) {
    return Walk.rewrite(
        node,
        part -> part instanceof Unstated unstated
            ? new Constant(
                unstated.key(), "", unstated.sort(), value.applyAsLong(unstated.domain()))
            : part);
  }

  private static boolean isListed(Sort sort) {
    return sort == Sort.TRUTH || sort == Sort.SYMBOL || sort == Sort.TEXT || sort == Sort.PROVINCE;
  }
}
