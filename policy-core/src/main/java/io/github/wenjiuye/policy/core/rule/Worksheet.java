package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of an amount with its values written in: line by line, at both ends where it is a range.
 */
final class Worksheet {

  private static final String AMOUNT = "amount";

  private final List<Node> steps;
  private final long[] low;
  private final long[] high;

  private Worksheet(List<Node> steps, long[] low, long[] high) {
    this.steps = steps;
    this.low = low;
    this.high = high;
  }

  static ImmutableList<WorkingLine> of(Plan plan, Claim claim, Decision decision, Node amount) {
    Set<Node> steps = new LinkedHashSet<>();
    collect(amount, steps);
    ImmutableList<Node> wanted = ImmutableList.copyOf(steps);
    Worksheet sheet;
    if (decision.isSettled()) {
      Scope scope = new Scope(claim);
      long[] values = wanted.stream().mapToLong(node -> node.eval(scope)).toArray();
      sheet = new Worksheet(wanted, values, values);
    } else {
      Summary summary = plan.open(claim, wanted).summary();
      sheet = new Worksheet(wanted, summary.atLeast(), summary.atMost());
    }
    return sheet.lines(amount);
  }

  /** What the lines need: operands first, the league and the day of a standard too. */
  private static void collect(Node node, Set<Node> steps) {
    if (node instanceof Lookup lookup) {
      steps.add(lookup.league());
      steps.add(lookup.day());
    } else if (isWorkedOut(node)) {
      node.operands().forEach(operand -> collect(operand, steps));
    }
    steps.add(node);
  }

  /** Whether a line shows how the node comes about; the others are read off somewhere. */
  private static boolean isWorkedOut(Node node) {
    return node instanceof Product;
  }

  private ImmutableList<WorkingLine> lines(Node amount) {
    List<WorkingLine> lines = new ArrayList<>();
    for (Node step : steps) {
      if (step != amount && name(step).isPresent()) {
        lines.add(new WorkingLine(name(step).get(), span(step), Optional.empty(), source(step)));
      }
    }
    lines.add(new WorkingLine(AMOUNT, span(amount), how(amount), source(amount)));
    return ImmutableList.copyOf(lines);
  }

  private static Optional<String> name(Node node) {
    if (node instanceof Total total) {
      return Optional.of(
          total.list().name() + (total.term().sort() == Sort.TRUTH ? ".qualifying" : ".total"));
    }
    return node instanceof Lookup lookup
        ? Optional.of(lookup.standard().wireName())
        : Optional.empty();
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
    node.operands().forEach(operand -> operands.add(Values.write(operand, value(operand, end))));
    return String.join(" × ", operands);
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
