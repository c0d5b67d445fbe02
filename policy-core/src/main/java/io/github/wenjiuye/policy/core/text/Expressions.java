package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.All;
import io.github.wenjiuye.policy.core.rule.Any;
import io.github.wenjiuye.policy.core.rule.Best;
import io.github.wenjiuye.policy.core.rule.ByReading;
import io.github.wenjiuye.policy.core.rule.Choice;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Dated;
import io.github.wenjiuye.policy.core.rule.DaysBetween;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Lacking;
import io.github.wenjiuye.policy.core.rule.Listing;
import io.github.wenjiuye.policy.core.rule.Lookup;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OfList;
import io.github.wenjiuye.policy.core.rule.Portion;
import io.github.wenjiuye.policy.core.rule.Product;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Shift;
import io.github.wenjiuye.policy.core.rule.Smaller;
import io.github.wenjiuye.policy.core.rule.Standard;
import io.github.wenjiuye.policy.core.rule.Sum;
import io.github.wenjiuye.policy.core.rule.Total;
import io.github.wenjiuye.policy.core.rule.Unstated;
import io.github.wenjiuye.policy.core.rule.YearOf;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Expressions of the rule language in one phrase each. Every kind of node has its words here or among the comparisons. */
final class Expressions {

  private final Words words;
  private final Values values;
  private final Resolution resolution;
  private final Comparisons comparisons;

  Expressions(Words words, Resolution resolution) {
    this.words = words;
    this.values = new Values(words);
    this.resolution = resolution;
    this.comparisons = new Comparisons(words, this);
  }

  /** A number, a day or a condition. */
  String of(Node node) {
    if (node instanceof FactNode fact) {
      return words.phrase("rule.fact", "name", subject(fact));
    } else if (node instanceof Constant constant) {
      return values.code(constant.sort(), constant.value());
    } else if (node instanceof Dated dated) {
      return dated(dated);
    } else if (node instanceof Standard standard) {
      return standard(standard.standard(), standard.name(), standard.keys());
    } else if (node instanceof Lookup lookup) {
      return standard(lookup.table().standard(), lookup.table().toString(), lookup.keys());
    } else if (node instanceof Unstated unstated) {
      return standard(unstated.standard(), unstated.toString(), ImmutableList.of());
    } else if (node instanceof Product product) {
      return words.phrase(
          "rule.product",
          Map.of("left", operand(product.left()), "right", operand(product.right())));
    } else if (node instanceof Sum sum) {
      return String.join(
          words.phrase("rule.plus"), sum.summands().stream().map(this::summand).toList());
    } else if (node instanceof Portion portion) {
      return portion(portion);
    } else if (node instanceof Lacking lacking) {
      return words.phrase(
          "rule.lacking",
          Map.of(
              "part", of(lacking.part()),
              "share", of(lacking.share()),
              "whole", operand(lacking.whole())));
    } else if (node instanceof Smaller smaller) {
      return words.phrase(
          "rule.smaller", Map.of("number", of(smaller.number()), "most", of(smaller.most())));
    } else if (node instanceof DaysBetween days) {
      return words.phrase("rule.daysBetween", Map.of("from", of(days.from()), "to", of(days.to())));
    } else if (node instanceof Shift shift) {
      return shift(shift);
    } else if (node instanceof YearOf year) {
      return words.phrase("rule.yearOf", "day", of(year.day()));
    } else if (node instanceof Total total) {
      return total(total);
    } else if (node instanceof Best best) {
      return best(best);
    } else if (node instanceof Listing listing) {
      return words.phrase(
          "rule.listing",
          Map.of(
              "term", of(listing.terms().get(listing.terms().size() - 1)),
              "list", label(listing.list().toString())));
    } else if (node instanceof Choice choice) {
      return words.phrase(
          "rule.choice",
          Map.of(
              "then", of(choice.then()),
              "condition", of(choice.condition()),
              "otherwise", of(choice.otherwise())));
    } else if (node instanceof ByReading byReading) {
      return words.phrase(
          "rule.byReading",
          Map.of("chosen", chosen(byReading), "reading", byReading.reading().id()));
    } else if (node instanceof All all) {
      return comparisons
          .of(node)
          .map(Comparisons.Asked::sentence)
          .orElseGet(() -> words.and(together(all).stream().map(this::operand).toList()));
    } else if (node instanceof Any any) {
      return words.or(alternatives(any).stream().map(this::operand).toList());
    }
    return comparisons
        .of(node)
        .orElseThrow(() -> new AssertionError("A kind of node without words: " + node))
        .sentence();
  }

  /** What one comparison asks, or several that look at the same thing. */
  Optional<Comparisons.Asked> asked(Node condition) {
    return comparisons.of(condition);
  }

  /** What is looked at, as it stands before what is asked of it. */
  String subject(Node node) {
    if (node instanceof FactNode fact) {
      return label(fact.leaf().toString());
    }
    return node instanceof Total total && isCount(total) ? qualifying(total) : of(node);
  }

  /** When a case is the case. */
  String when(List<Cases.Guard> guards) {
    return words.and(guards.stream().map(this::guard).toList());
  }

  private String guard(Cases.Guard guard) {
    return guard.met().map(this::of).orElseGet(() -> words.phrase("rule.otherwise"));
  }

  /** What stands for a reading under the choice that was made. */
  private String chosen(ByReading byReading) {
    String choice = resolution.choice(byReading.reading());
    Node chosen = byReading.choices().get(choice);
    return chosen == null ? value(byReading, choice) : operand(chosen);
  }

  /** Whether an expression has no end under the choice that was made. */
  boolean isEndless(Node node) {
    if (node instanceof ByReading byReading) {
      Node chosen = byReading.choices().get(resolution.choice(byReading.reading()));
      return chosen != null && isEndless(chosen);
    }
    return node instanceof Constant constant && constant.value() == Node.UNBOUNDED;
  }

  /** What would stand for a reading under every other choice. */
  String others(ByReading byReading) {
    String choice = resolution.choice(byReading.reading());
    return words.or(byReading.choices().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(choice))
        .map(entry -> new Expressions(words, resolution.with(byReading.reading(), entry.getKey()))
            .of(entry.getValue()))
        .toList());
  }

  private String value(ByReading byReading, String choice) {
    return byReading
        .reading()
        .valueSort()
        .map(sort -> values.value(sort, choice))
        .orElse(choice);
  }

  /** The conditions of which every one must be met, those together that look at the same thing one after another. */
  ImmutableList<Node> together(All all) {
    List<Node> parts = new ArrayList<>();
    for (Node condition : all.conditions()) {
      int last = parts.size() - 1;
      Optional<Node> joined =
          parts.isEmpty() ? Optional.empty() : joined(parts.get(last), condition);
      if (joined.isPresent()) {
        parts.set(last, joined.get());
      } else {
        parts.add(condition);
      }
    }
    return ImmutableList.copyOf(parts);
  }

  private Optional<Node> joined(Node earlier, Node condition) {
    ImmutableList.Builder<Node> both = ImmutableList.builder();
    Node all = new All(
        both.addAll(earlier instanceof All before ? before.conditions() : ImmutableList.of(earlier))
            .add(condition)
            .build());
    return comparisons.of(all).map(asked -> all);
  }

  /** What is enough each by itself; alternatives among alternatives are alternatives. */
  static ImmutableList<Node> alternatives(Any any) {
    return any.conditions().stream()
        .flatMap(part -> part instanceof Any inner ? alternatives(inner).stream() : Stream.of(part))
        .collect(ImmutableList.toImmutableList());
  }

  /** What is made of several parts stands in brackets inside something larger. */
  private String operand(Node node) {
    boolean composed = node instanceof Product
        || node instanceof Sum
        || node instanceof Portion
        || node instanceof Choice
        || node instanceof Dated
        || node instanceof All
        || node instanceof Any;
    return composed ? words.phrase("rule.brackets", "text", of(node)) : of(node);
  }

  /** A product binds its factors closer than a sum. */
  private String summand(Node node) {
    return node instanceof Product ? of(node) : operand(node);
  }

  /** Both values of what changed, the one that holds now first. */
  String dated(Dated dated) {
    return words.phrase(
        dated.change().sort() == Sort.COUNT ? "rule.dated.year" : "rule.dated",
        Map.of(
            "after", values.code(dated.sort(), dated.after()),
            "change", of(dated.change()),
            "before", values.code(dated.sort(), dated.before())));
  }

  /** What is set locally: by its own name, or by that of one of its values. */
  private String standard(LocalStandard standard, String name, ImmutableList<Node> keys) {
    List<String> notes = new ArrayList<>();
    notes.add(
        keys.isEmpty()
            ? words.phrase("rule.setLocally")
            : words.phrase(
                standard.form() instanceof Form.Banded
                    ? "rule.setLocally.by"
                    : "rule.setLocally.for",
                "number",
                of(keys.get(0))));
    String allowed = new StandardValues(words).allowed(standard.form());
    if (!allowed.isEmpty()) {
      notes.add(allowed);
    }
    return words.note(
        words.phrase("rule.fact", "name", named(standard, name)), words.details(notes));
  }

  /** The name of a standard, or of one of its values. */
  String named(LocalStandard standard, String name) {
    return words
        .label("standard." + name)
        .orElseGet(() -> label("standard." + standard.wireName()));
  }

  private String shift(Shift shift) {
    if (shift.unit() == ChronoUnit.DAYS) {
      return words.phrase(
          "rule.shift.by", Map.of("day", of(shift.day()), "number", of(shift.number())));
    }
    String unit = shift.unit() == ChronoUnit.MONTHS ? "Month" : "Year";
    String period = shift.number() instanceof Constant constant && constant.value() == 1
        ? words.phrase("rule.one" + unit)
        : words.phrase("rule." + unit.toLowerCase(Locale.ROOT) + "s", "number", of(shift.number()));
    String key = shift.days() == 0
        ? "rule.shift"
        : shift.days() == -1
            ? "rule.shift.dayBefore"
            : shift.days() < 0 ? "rule.shift.daysBefore" : "rule.shift.daysAfter";
    return words.phrase(
        key,
        Map.of(
            "day", of(shift.day()),
            "years", period,
            "days", Long.toString(Math.abs(shift.days()))));
  }

  /** A rate that is set locally has a name and is multiplied; one of the notice is told by its value. */
  private String portion(Portion portion) {
    boolean named = portion.rate() instanceof Standard;
    Node whole = portion.whole();
    return words.phrase(
        named ? "rule.portion.setLocally" : "rule.portion",
        Map.of(
            "rate",
            of(portion.rate()),
            "whole",
            named && whole instanceof Product ? of(whole) : operand(whole)));
  }

  private String total(Total total) {
    if (isCount(total)) {
      return words.phrase("rule.fact", "name", qualifying(total));
    }
    if (total.condition().isPresent() && total.term() instanceof Choice choice) {
      return words.phrase(
          "rule.total.qualifying", Map.of("term", of(choice.then()), "list", qualifying(total)));
    }
    return words.phrase(
        "rule.total",
        Map.of("term", of(total.term()), "list", label(total.list().toString())));
  }

  private String best(Best best) {
    Node order = best.order();
    ImmutableMap.Builder<String, String> parts = ImmutableMap.<String, String>builder()
        .put("term", of(best.term()))
        .put("limit", of(best.limit()))
        .put("list", qualifying(best));
    return order == null
        ? words.phrase("rule.greatest", parts.buildOrThrow())
        : words.phrase("rule.first", parts.put("order", of(order)).buildOrThrow());
  }

  static boolean isCount(Total total) {
    return total.term().sort() == Sort.TRUTH;
  }

  /** The items of a list that meet the condition by which they are counted. */
  String qualifying(OfList total) {
    return label(total.list() + ".qualifying");
  }

  private String label(String key) {
    return words.label(key).orElse(key);
  }
}
