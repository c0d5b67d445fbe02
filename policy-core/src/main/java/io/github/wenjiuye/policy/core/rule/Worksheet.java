package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The trees of amounts with their values written in: line by line, at both ends where an amount is a range.
 */
final class Worksheet {

  private final Map<Node, String> results = new LinkedHashMap<>();
  private List<Node> steps = List.of();
  private long[] low = {};
  private long[] high = {};

  Worksheet(String name, Node result) {
    results.put(result, name);
  }

  /** The same with one more result, which may build on those before. */
  Worksheet and(String name, Node result) {
    results.put(result, name);
    return this;
  }

  ImmutableList<WorkingLine> lines(Plan plan, Claim claim, Decision decision) {
    Set<Node> wanted = new LinkedHashSet<>();
    results.keySet().forEach(result -> collect(result, wanted));
    steps = ImmutableList.copyOf(wanted);
    if (decision.isSettled()) {
      Scope scope = new Scope(claim);
      low = steps.stream().mapToLong(node -> node.eval(scope)).toArray();
      high = low;
    } else {
      Summary summary = plan.open(claim, ImmutableList.copyOf(steps)).summary();
      low = summary.atLeast();
      high = summary.atMost();
    }
    Set<Node> shown = new HashSet<>();
    for (Node result : results.keySet()) {
      show(result, low, shown);
      show(result, high, shown);
    }
    List<WorkingLine> lines = new ArrayList<>();
    for (Node step : steps) {
      if (shown.contains(step)) {
        lines(step, lines);
      }
    }
    return ImmutableList.copyOf(lines);
  }

  private void lines(Node step, List<WorkingLine> lines) {
    Optional<String> own = name(step);
    own.ifPresent(name -> lines.add(new WorkingLine(name, span(step), how(step), source(step))));
    String result = results.get(step);
    if (result != null) {
      Optional<Span> how = own.isPresent() ? Optional.of(span(step)) : how(step);
      lines.add(new WorkingLine(result, span(step), how, Optional.empty()));
    }
  }

  /** Finds what is shown at one end: of two terms the one that applies there. */
  private void show(Node node, long[] end, Set<Node> shown) {
    shown.add(node);
    if (isWorkedOut(node)) {
      parts(node, end).forEach(part -> show(part, end, shown));
    }
  }

  /** What a node is worked out from: of two terms the one that applies, of two numbers those that have an end. */
  private ImmutableList<Node> parts(Node node, long[] end) {
    if (node instanceof Choice choice) {
      return ImmutableList.of(applies(choice, end));
    }
    return node instanceof Smaller
        ? node.operands().stream()
            .filter(operand -> value(operand, end) != Node.UNBOUNDED)
            .collect(ImmutableList.toImmutableList())
        : node.operands();
  }

  private Node applies(Choice choice, long[] end) {
    return value(choice.condition(), end) == 0 ? choice.otherwise() : choice.then();
  }

  /** What the lines need: operands first, the league and the day of a standard too. */
  private static void collect(Node node, Set<Node> steps) {
    if (node instanceof Lookup lookup) {
      steps.add(lookup.league());
      steps.add(lookup.day());
    } else if (node instanceof Choice choice) {
      steps.add(choice.condition());
      collect(choice.then(), steps);
      collect(choice.otherwise(), steps);
    } else if (isWorkedOut(node)) {
      node.operands().forEach(operand -> collect(operand, steps));
    }
    steps.add(node);
  }

  /** Whether a line shows how the node comes about; the others are read off somewhere. */
  private static boolean isWorkedOut(Node node) {
    return node instanceof Product
        || node instanceof Sum
        || node instanceof Portion
        || node instanceof Smaller
        || node instanceof Choice;
  }

  private Optional<String> name(Node node) {
    if (node instanceof OfList total) {
      return Optional.of(total.list().name() + (isCount(total) ? ".qualifying" : ".total"));
    }
    if (node instanceof Lookup lookup) {
      return Optional.of(lookup.table().toString());
    }
    if (node instanceof Dated dated) {
      return Optional.of(dated.name());
    }
    if (node instanceof Constant constant) {
      return Optional.of(constant.name());
    }
    return node instanceof FactNode fact ? Optional.of(fact.code()) : Optional.empty();
  }

  private static boolean isCount(OfList list) {
    return list instanceof Total total && total.term().sort() == Sort.TRUTH;
  }

  private Span span(Node node) {
    long max = value(node, high);
    return new Span(
        Values.write(node, value(node, low)),
        max == Node.UNBOUNDED ? Optional.empty() : Optional.of(Values.write(node, max)));
  }

  private Optional<Span> how(Node node) {
    if (!isWorkedOut(node)) {
      return Optional.empty();
    }
    boolean bounded = value(node, high) != Node.UNBOUNDED;
    return Optional.of(new Span(
        expression(node, low), bounded ? Optional.of(expression(node, high)) : Optional.empty()));
  }

  private String expression(Node node, long[] end) {
    List<String> operands = new ArrayList<>();
    for (Node operand : parts(node, end)) {
      boolean isShown = !isWorkedOut(operand) || results.containsKey(operand);
      String written =
          isShown ? Values.write(operand, value(operand, end)) : expression(operand, end);
      operands.add(
          !isShown && isSum(operand, end) && !(node instanceof Sum || node instanceof Choice)
              ? "(" + written + ")"
              : written);
    }
    if (node instanceof Smaller && operands.size() > 1) {
      return "min(" + String.join(", ", operands) + ")";
    }
    return String.join(node instanceof Sum ? " + " : " × ", operands);
  }

  private boolean isSum(Node node, long[] end) {
    return node instanceof Sum
        || (node instanceof Choice choice && isSum(applies(choice, end), end));
  }

  private Optional<String> source(Node node) {
    if (!(node instanceof Lookup lookup)) {
      return Optional.empty();
    }
    Optional<String> first =
        lookup.table().source(value(lookup.league(), low), value(lookup.day(), low));
    Optional<String> last =
        lookup.table().source(value(lookup.league(), high), value(lookup.day(), high));
    return first.equals(last) ? first : Optional.empty();
  }

  private long value(Node node, long[] end) {
    return end[steps.indexOf(node)];
  }
}
