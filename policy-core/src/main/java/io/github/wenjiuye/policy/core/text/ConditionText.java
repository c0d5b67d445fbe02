package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.All;
import io.github.wenjiuye.policy.core.rule.Any;
import io.github.wenjiuye.policy.core.rule.ByReading;
import io.github.wenjiuye.policy.core.rule.Choice;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OfList;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.core.rule.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Conditions as a list that can be ticked off: one line for each, alternatives and items below it. */
final class ConditionText {

  private static final String INDENT = "  ";
  private static final String BELOW = "        ";

  private final Words words;
  private final Resolution resolution;
  private final Expressions expressions;
  private final Cases cases;
  private final Page page;
  private final Set<Node> itemised = new HashSet<>();

  ConditionText(Words words, Provision provision, Resolution resolution, Page page) {
    this.words = words;
    this.resolution = resolution;
    this.expressions = new Expressions(words, resolution);
    this.cases = new Cases(resolution, provision.window());
    this.page = page;
  }

  /** A condition with its sentence. */
  void write(Requirement requirement) {
    String sentence =
        words.phrase("rule.sentence", Map.of("sentence", requirement.sentence(), "text", ""));
    each(requirement.condition(), words.phrase("entry", "text", sentence), "");
  }

  /** One line for each of the conditions of which every one must be met. */
  private void each(Node condition, String lead, String indent) {
    if (condition instanceof All all && expressions.asked(all).isEmpty()) {
      expressions.together(all).forEach(part -> each(part, lead, indent));
    } else {
      one(condition, lead, indent);
    }
  }

  /** One line for a condition, with all that belongs to it below. */
  private void one(Node condition, String lead, String indent) {
    if (condition instanceof ByReading byReading) {
      byReading(byReading, lead, indent);
    } else if (condition instanceof Choice choice) {
      choice(choice, lead, indent);
    } else if (condition instanceof Any any) {
      page.line(indent + lead + words.phrase("rule.any"));
      Expressions.alternatives(any).forEach(part -> one(part, entry(), indent + INDENT));
    } else if (condition instanceof All all && expressions.asked(all).isEmpty()) {
      page.line(indent + lead + words.phrase("rule.all"));
      expressions.together(all).forEach(part -> each(part, entry(), indent + INDENT));
    } else {
      comparison(condition, lead, indent);
    }
  }

  private void byReading(ByReading byReading, String lead, String indent) {
    Optional<Node> chosen =
        Optional.ofNullable(byReading.choices().get(resolution.choice(byReading.reading())));
    if (chosen.isPresent()) {
      one(chosen.get(), lead, indent);
    } else {
      page.line(indent + lead + expressions.of(byReading));
    }
    page.line(indent
        + INDENT
        + words.phrase(
            "rule.otherReading",
            Map.of("reading", byReading.reading().id(), "other", expressions.others(byReading))));
  }

  private void choice(Choice choice, String lead, String indent) {
    for (boolean holds : new boolean[] {true, false}) {
      String when = expressions.when(List.of(new Cases.Guard(choice.condition(), holds)));
      page.line(indent + lead + words.phrase("item", "item", when));
      each(holds ? choice.then() : choice.otherwise(), entry(), indent + INDENT);
    }
  }

  private void comparison(Node condition, String lead, String indent) {
    Optional<String> subject = expressions.asked(condition).map(Comparisons.Asked::subject);
    ImmutableList<Cases.Case> found = cases.of(condition);
    if (subject.isEmpty()) {
      page.line(indent + lead + expressions.of(condition));
    } else if (found.size() == 1) {
      named(indent + lead + subject.get(), asked(found.get(0), subject.get()), indent);
    } else {
      page.line(indent + lead + words.phrase("item", "item", subject.get()));
      cases(found, each -> asked(each, subject.get()), indent + INDENT);
    }
    items(condition, indent + INDENT);
  }

  private String asked(Cases.Case each, String subject) {
    return expressions
        .asked(each.expression())
        .map(told -> told.subject().equals(subject) ? told.asked() : told.sentence())
        .orElseGet(() -> expressions.of(each.expression()));
  }

  /** An expression with a name, case by case where it has several. */
  void term(String name, Node expression, String indent) {
    term(name, expression, indent, expressions::of);
  }

  /** A term that is put in words of its own. */
  void term(String name, Node expression, String indent, Function<Node, String> text) {
    ImmutableList<Cases.Case> found = cases.of(expression);
    if (found.size() == 1) {
      named(indent + name, text.apply(found.get(0).expression()), indent);
    } else {
      page.line(indent + words.phrase("item", "item", name));
      cases(found, each -> text.apply(each.expression()), indent + INDENT);
    }
    items(expression, indent + INDENT);
  }

  private void cases(
      ImmutableList<Cases.Case> found, Function<Cases.Case, String> text, String indent) {
    found.forEach(each ->
        named(indent + entry() + expressions.when(each.guards()), text.apply(each), indent));
  }

  private void named(String name, String text, String indent) {
    page.line(words.phrase("item", "item", name), text, words.phrase("list.space"), indent + BELOW);
  }

  /** What is asked of each item that is counted, told once. */
  private void items(Node node, String indent) {
    if (node instanceof OfList list && list.condition().isPresent()) {
      Node condition = list.condition().get();
      if (itemised.add(condition)) {
        boolean several = condition instanceof All;
        page.line(indent
            + words.phrase(
                several ? "rule.items" : "rule.items.one", "name", expressions.qualifying(list)));
        each(condition, entry(), indent);
      }
    } else {
      node.operands().forEach(operand -> items(operand, indent));
    }
  }

  private String entry() {
    return words.phrase("entry", "text", "");
  }
}
