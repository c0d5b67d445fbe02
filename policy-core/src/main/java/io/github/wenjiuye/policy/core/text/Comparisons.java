package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.All;
import io.github.wenjiuye.policy.core.rule.Compare;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Listed;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OneOf;
import io.github.wenjiuye.policy.core.rule.Share;
import io.github.wenjiuye.policy.core.rule.Standard;
import io.github.wenjiuye.policy.core.rule.Within;
import io.github.wenjiuye.policy.core.rule.YearOf;
import io.github.wenjiuye.policy.model.determination.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comparisons in words: what is looked at, and what is asked of it. */
final class Comparisons {

  private static final String TOLD = "rule.told";

  private final Words words;
  private final Values values;
  private final Expressions expressions;

  Comparisons(Words words, Expressions expressions) {
    this.words = words;
    this.values = new Values(words);
    this.expressions = expressions;
  }

  /**
   * A comparison in words.
   *
   * @param subject what is looked at
   * @param asked what is asked of it
   * @param sentence both together
   */
  record Asked(String subject, String asked, String sentence) {}

  /** What one comparison asks, or several that look at the same thing; empty for any other expression. */
  Optional<Asked> of(Node node) {
    if (node instanceof All all) {
      return together(all.conditions());
    } else if (node instanceof Compare compare) {
      return Optional.of(compare(compare));
    } else if (node instanceof Share share) {
      return Optional.of(asked(share.part(), share(share), TOLD));
    } else if (node instanceof OneOf oneOf) {
      return Optional.of(oneOf(oneOf));
    } else if (node instanceof Within within) {
      return Optional.of(asked(
          within.division(),
          words.phrase(
              "bound.WITHIN", "value", values.division(within.province().toString())),
          key(Bound.Relation.WITHIN)));
    } else if (node instanceof Listed listed) {
      return Optional.of(listed(listed));
    }
    return Optional.empty();
  }

  /** A share that is set locally has a name, one of the notice is told by its value. */
  private String share(Share share) {
    String part = expressions.of(share.share());
    String whole = expressions.of(share.whole());
    return share.share() instanceof Standard
        ? words.phrase(
            "rule.shareSetLocally." + share.relation(), Map.of("share", part, "whole", whole))
        : values.share(share.relation(), part, whole);
  }

  /** Whether the first key is found in what is set, or whether there is anything set where nothing is looked up. */
  private Asked listed(Listed listed) {
    if (listed.found() instanceof Standard standard && standard.keys().isEmpty()) {
      String name = expressions.named(standard.standard(), standard.name());
      String asked = words.phrase("rule.isSet");
      return new Asked(name, asked, told("rule.told.isSet", name, asked));
    }
    Node subject =
        listed.found() instanceof Standard standard ? standard.keys().get(0) : listed.found();
    String name = words
        .label("standard." + listed.standard().wireName())
        .orElse(listed.standard().wireName());
    String asked = values.asked(Bound.Relation.LISTED_IN, fact(subject), subject.sort(), name);
    return asked(subject, asked, TOLD);
  }

  private Optional<Asked> together(List<Node> conditions) {
    List<Asked> parts = new ArrayList<>();
    for (Node condition : conditions) {
      Optional<Asked> part = condition instanceof All ? Optional.empty() : of(condition);
      if (part.isEmpty() || !lookAtTheSame(conditions.get(0), condition)) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return parts.stream().findFirst().map(first -> {
      String asked = words.and(parts.stream().map(Asked::asked).toList());
      return new Asked(first.subject(), asked, told(TOLD, first.subject(), asked));
    });
  }

  /** Whether two comparisons look at the same thing. */
  static boolean lookAtTheSame(Node one, Node other) {
    ImmutableList<Node> sides = one.operands();
    ImmutableList<Node> others = other.operands();
    return !sides.isEmpty() && !others.isEmpty() && sides.get(0).equals(others.get(0));
  }

  private Asked compare(Compare compare) {
    Bound.Relation relation = compare.relation();
    Node left = compare.left();
    String right = expressions.of(compare.right());
    if (expressions.isEndless(compare.right())) {
      return asked(left, right, TOLD);
    }
    if (left instanceof YearOf year && relation == Bound.Relation.IN_YEAR) {
      String asked = compare.right() instanceof YearOf
          ? words.phrase("rule.inYear", "year", right)
          : values.asked(relation, "", left.sort(), right);
      return asked(year.day(), asked, TOLD);
    }
    return asked(left, values.asked(relation, fact(left), left.sort(), right), key(relation));
  }

  /** The name of a fact, by which some bounds have words of their own. */
  private static String fact(Node side) {
    return side instanceof FactNode node ? node.leaf().name() : "";
  }

  private Asked oneOf(OneOf oneOf) {
    if (oneOf.names().isEmpty()) {
      boolean holds = oneOf.codes().contains(1L);
      return asked(oneOf.symbol(), values.truth(holds), TOLD + (holds ? ".yes" : ".no"));
    }
    String listed = words.or(oneOf.names().stream().map(words::term).toList());
    return asked(
        oneOf.symbol(), words.phrase("bound.ONE_OF", "value", listed), key(Bound.Relation.ONE_OF));
  }

  /** Chinese joins what is and where it lies with words of their own. */
  private String key(Bound.Relation relation) {
    String key = TOLD + "." + relation;
    return words.hasPhrase(key) ? key : TOLD;
  }

  private Asked asked(Node side, String asked, String key) {
    String subject = expressions.subject(side);
    return new Asked(subject, asked, told(key, subject, asked));
  }

  private String told(String key, String subject, String asked) {
    return words.phrase(key, Map.of("subject", subject, "asked", asked));
  }
}
