package io.github.wenjiuye.policy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.core.rule.All;
import io.github.wenjiuye.policy.core.rule.Any;
import io.github.wenjiuye.policy.core.rule.Best;
import io.github.wenjiuye.policy.core.rule.Choice;
import io.github.wenjiuye.policy.core.rule.Compare;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Dated;
import io.github.wenjiuye.policy.core.rule.DaysBetween;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OneOf;
import io.github.wenjiuye.policy.core.rule.Portion;
import io.github.wenjiuye.policy.core.rule.Product;
import io.github.wenjiuye.policy.core.rule.Share;
import io.github.wenjiuye.policy.core.rule.Shift;
import io.github.wenjiuye.policy.core.rule.Smaller;
import io.github.wenjiuye.policy.core.rule.Standard;
import io.github.wenjiuye.policy.core.rule.Sum;
import io.github.wenjiuye.policy.core.rule.Within;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

/** The slips that somebody could make in writing one expression down. */
final class NodeMutations {

  /** A rate is a percentage: one point more or less is another. */
  private static final long PERCENT = 10_000;

  private static final Province ELSEWHERE = Province.of("14");

  private NodeMutations() {}

  /** The expression with one slip, each in its turn, by what differs. Slips in its operands are theirs. */
  static Map<String, Node> of(Node node) {
    Map<String, Node> slips = new LinkedHashMap<>();
    if (node instanceof Compare compare) {
      turned(compare.operator())
          .forEach(operator -> slips.put(
              node + " -> " + operator, new Compare(compare.left(), operator, compare.right())));
    } else if (node instanceof Share share) {
      turned(share.operator())
          .forEach(operator -> slips.put(
              node + " -> " + operator,
              new Share(share.part(), operator, share.whole(), share.share())));
    } else if (node instanceof OneOf oneOf) {
      listed(oneOf, slips);
    } else if (node instanceof Within within) {
      slips.put(node + " -> " + ELSEWHERE, new Within(within.division(), within.name(), ELSEWHERE));
    } else if (node instanceof All || node instanceof Any) {
      joined(node, slips);
    } else if (node instanceof Constant constant) {
      beside(constant.sort(), constant.value()).forEach(value -> {
        Node other = new Constant(constant.name(), constant.sentence(), constant.sort(), value);
        slips.put(constant.name() + " " + constant + " -> " + other, other);
      });
    } else if (node instanceof Dated dated) {
      dated(dated, slips);
    } else if (node instanceof Standard standard) {
      otherFields(standard, slips);
    } else {
      reckoned(node, slips);
    }
    return slips;
  }

  private static List<Compare.Operator> turned(Compare.Operator operator) {
    return switch (operator) {
      case AT_LEAST -> List.of(Compare.Operator.MORE_THAN, Compare.Operator.LESS_THAN);
      case MORE_THAN -> List.of(Compare.Operator.AT_LEAST, Compare.Operator.AT_MOST);
      case AT_MOST -> List.of(Compare.Operator.LESS_THAN, Compare.Operator.MORE_THAN);
      case LESS_THAN -> List.of(Compare.Operator.AT_MOST, Compare.Operator.AT_LEAST);
      case EQUAL -> List.of(Compare.Operator.AT_LEAST, Compare.Operator.AT_MOST);
    };
  }

  /** A member forgotten, or one too many. */
  private static void listed(OneOf oneOf, Map<String, Node> slips) {
    if (oneOf.symbol().sort() == Sort.TRUTH) {
      long other = oneOf.codes().contains(1L) ? 0 : 1;
      Node contrary = new OneOf(oneOf.symbol(), ImmutableSet.of(other), ImmutableList.of());
      slips.put(oneOf + " -> " + contrary, contrary);
      return;
    }
    ImmutableList<Coded> members = members(oneOf.symbol());
    for (long code = 0; code < members.size(); code++) {
      ImmutableSet<Long> changed =
          ImmutableSet.copyOf(Sets.symmetricDifference(oneOf.codes(), ImmutableSet.of(code)));
      if (!changed.isEmpty()) {
        String how = oneOf.codes().contains(code) ? " without " : " with ";
        ImmutableList<Coded> names = changed.stream()
            .map(each -> members.get(each.intValue()))
            .collect(ImmutableList.toImmutableList());
        slips.put(
            oneOf + how + members.get((int) code).code(),
            new OneOf(oneOf.symbol(), changed, names));
      }
    }
  }

  private static ImmutableList<Coded> members(Node symbol) {
    Domain domain = symbol instanceof FactNode fact
        ? fact.leaf().domain()
        : ((Form.Single) ((Standard) symbol).standard().form()).domain();
    return domain.symbols();
  }

  /** The other connective, or one condition forgotten. */
  private static void joined(Node node, Map<String, Node> slips) {
    ImmutableList<Node> conditions = node.operands();
    if (conditions.size() > 1) {
      slips.put(
          (node instanceof All ? "any of " : "all of ") + node,
          node instanceof All ? new Any(conditions) : new All(conditions));
      leftOut(conditions, slips, node::withOperands);
    }
  }

  private static void leftOut(
      ImmutableList<Node> parts,
      Map<String, Node> slips,
      Function<ImmutableList<Node>, Node> joined) {
    for (int i = 0; i < parts.size(); i++) {
      slips.put(parts.get(i) + " left out", joined.apply(Mutants.without(parts, i)));
    }
  }

  /** The values next to one. */
  private static List<Long> beside(Sort sort, long value) {
    if (value == Node.UNBOUNDED) {
      // What has no end has nothing before or after it.
      return List.of();
    }
    if (sort == Sort.DAY) {
      LocalDate day = Days.date(value);
      return List.of(Days.of(day.minusDays(1)), Days.of(day.plusDays(1)));
    }
    long step = sort == Sort.RATE ? PERCENT : 1;
    return LongStream.of(value - step, value + step)
        .filter(other -> other >= 0)
        .boxed()
        .toList();
  }

  private static void dated(Dated dated, Map<String, Node> slips) {
    beside(dated.sort(), dated.before())
        .forEach(value -> slips.put(
            dated.name() + " before" + sign(value, dated.before()),
            dated(dated, value, dated.after())));
    beside(dated.sort(), dated.after())
        .forEach(value -> slips.put(
            dated.name() + " after" + sign(value, dated.after()),
            dated(dated, dated.before(), value)));
    slips.put(dated.name() + " turned round", dated(dated, dated.after(), dated.before()));
  }

  private static String sign(long value, long right) {
    return value > right ? " + 1" : " - 1";
  }

  private static Dated dated(Dated dated, long before, long after) {
    return new Dated(
        dated.name(), dated.sentence(), dated.sort(), before, after, dated.change(), dated.day());
  }

  private static void otherFields(Standard standard, Map<String, Node> slips) {
    if (standard.field() != null && standard.standard().form() instanceof Form.Fields form) {
      for (String field : form.fields().keySet()) {
        if (!field.equals(standard.field())) {
          slips.put(
              standard.name() + " -> " + field,
              new Standard(
                  standard.standard(), field, standard.league(), standard.day(), standard.keys()));
        }
      }
    }
  }

  /** Slips in reckoning: something left out, or taken for something else. */
  private static void reckoned(Node node, Map<String, Node> slips) {
    if (node instanceof Choice choice) {
      slips.put(
          choice + " turned round",
          new Choice(choice.condition(), choice.otherwise(), choice.then()));
    } else if (node instanceof Shift shift) {
      shifted(shift, shift.unit(), shift.days() - 1, slips);
      shifted(shift, shift.unit(), shift.days() + 1, slips);
      if (shift.unit() == ChronoUnit.YEARS) {
        shifted(shift, ChronoUnit.MONTHS, shift.days(), slips);
      }
    } else if (node instanceof Product product) {
      slips.put(product.left() + " × left out", product.right());
    } else if (node instanceof Portion portion) {
      slips.put(portion.rate() + " of left out", portion.whole());
    } else if (node instanceof Sum sum) {
      leftOut(sum.summands(), slips, Sum::new);
    } else if (node instanceof Smaller smaller) {
      slips.put("at most " + smaller.most() + " left out", smaller.number());
      slips.put(smaller.most() + " whatever the number", smaller.most());
    } else if (node instanceof DaysBetween days) {
      slips.put(days + " turned round", new DaysBetween(days.to(), days.from()));
    } else if (node instanceof Best best && best.order() != null) {
      slips.put(
          "by " + best.order() + " left out",
          new Best(best.list(), best.asked(), null, best.term(), best.limit()));
    }
  }

  private static void shifted(Shift shift, ChronoUnit unit, long days, Map<String, Node> slips) {
    Shift other = new Shift(shift.day(), shift.number(), unit, days);
    slips.put(shift + " -> " + other, other);
  }
}
