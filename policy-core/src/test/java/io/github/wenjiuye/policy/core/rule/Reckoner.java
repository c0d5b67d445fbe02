package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Works expressions out on one completion after the other, by another way than the kernel: with readings, standards and lists
 * straight from the claim, numbers in {@code BigInteger} and unknowns that are set before.
 */
final class Reckoner {

  private final OpenTrial trial;
  private final TrialClaim claim;
  private final Lines lines;
  private final Map<String, Unknown.Value> values = new LinkedHashMap<>();
  private final Map<Fact<?, ?>, UnknownList> lists = new LinkedHashMap<>();
  private final Map<List<Long>, Long> listings = new HashMap<>();
  private final List<BooleanSupplier> relations = new ArrayList<>();
  private final Set<String> related = new HashSet<>();
  private final Set<FactNode> used = new HashSet<>();

  Reckoner(OpenTrial trial) {
    this.trial = trial;
    this.claim = trial.claim();
    this.lines = new Lines(trial);
    trial.provision().roots().forEach(this::use);
  }

  /** The claim, an item of it, or any item of a list of which nothing is known. */
  private record Place(
      @Nullable Object holder, String path, @Nullable UnknownList list) {}

  private void use(Node node) {
    if (node instanceof FactNode fact) {
      used.add(fact);
    } else if (node instanceof ByReading byReading) {
      use(chosen(byReading));
    } else {
      node.operands().forEach(this::use);
    }
  }

  private Node chosen(ByReading node) {
    Node chosen = node.choices().get(trial.readings().get(node.reading()));
    return chosen == null ? node.operands().get(0) : chosen;
  }

  /** Everything unknown that was met. */
  List<Unknown> unknowns() {
    List<Unknown> all = new ArrayList<>(values.values());
    all.addAll(lists.values());
    return all;
  }

  /** Whether no relation is broken in the completion that is set. */
  boolean isPossible() {
    return relations.stream().allMatch(BooleanSupplier::getAsBoolean);
  }

  /** What an expression of the claim comes to in the completion that is set. */
  LongSupplier value(Node node) {
    return value(node, new Place(claim, "", null));
  }

  /** The same for what is asked of an item. */
  LongSupplier value(Node node, Fact<?, ?> list, int index, Object item) {
    return value(node, new Place(item, list.name() + "[" + index + "].", null));
  }

  private LongSupplier value(Node node, Place place) {
    if (node instanceof FactNode fact) {
      return fact(fact, fact.list().isEmpty() ? new Place(claim, "", null) : place);
    }
    if (node instanceof Constant constant) {
      return constant::value;
    }
    if (node instanceof ByReading byReading) {
      return value(chosen(byReading), place);
    }
    if (node instanceof Standard standard) {
      return standard(standard.standard(), standard.league(), standard.day(), standard.keys());
    }
    if (node instanceof Lookup lookup) {
      return standard(lookup.standard(), lookup.league(), lookup.day(), lookup.keys());
    }
    if (node instanceof Total total) {
      return total(total);
    }
    if (node instanceof Listing listing) {
      return listing(listing);
    }
    List<LongSupplier> each =
        node.operands().stream().map(operand -> value(operand, place)).toList();
    return node.sort() == Sort.TRUTH ? truth(node, each) : term(node, each);
  }

  private static LongSupplier truth(Node node, List<LongSupplier> each) {
    if (node instanceof All) {
      return truth(() -> each.stream().allMatch(condition -> condition.getAsLong() == 1));
    }
    if (node instanceof Any) {
      return truth(() -> each.stream().anyMatch(condition -> condition.getAsLong() == 1));
    }
    LongSupplier first = each.get(0);
    if (node instanceof OneOf oneOf) {
      return truth(() -> oneOf.codes().contains(first.getAsLong()));
    }
    if (node instanceof Within within) {
      String province = within.province().toString();
      return truth(() -> Long.toString(first.getAsLong()).startsWith(province));
    }
    if (node instanceof Compare compare) {
      LongSupplier second = each.get(1);
      return truth(
          () -> holds(compare.operator(), Long.compare(first.getAsLong(), second.getAsLong())));
    }
    if (node instanceof Share share) {
      BigInteger units = BigInteger.valueOf(Rate.UNITS);
      return truth(() -> holds(
          share.operator(),
          exactly(first)
              .multiply(units)
              .compareTo(exactly(each.get(1)).multiply(exactly(each.get(2))))));
    }
    return term(node, each);
  }

  private static LongSupplier truth(BooleanSupplier condition) {
    return () -> condition.getAsBoolean() ? 1 : 0;
  }

  private static boolean holds(Compare.Operator operator, int sign) {
    return switch (operator) {
      case EQUAL -> sign == 0;
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case MORE_THAN -> sign > 0;
      case LESS_THAN -> sign < 0;
    };
  }

  private static BigInteger exactly(LongSupplier value) {
    return BigInteger.valueOf(value.getAsLong());
  }

  private static LongSupplier term(Node node, List<LongSupplier> each) {
    if (node instanceof Sum) {
      return () ->
          each.stream().mapToLong(LongSupplier::getAsLong).reduce(0, LongMath::saturatedAdd);
    }
    LongSupplier first = each.get(0);
    if (node instanceof YearOf) {
      return () -> Days.date(first.getAsLong()).getYear();
    }
    LongSupplier second = each.get(1);
    if (node instanceof Dated dated) {
      return () -> second.getAsLong() < first.getAsLong() ? dated.before() : dated.after();
    }
    if (node instanceof Shift shift) {
      return () -> Days.of(Days.date(first.getAsLong())
          .plus(second.getAsLong(), shift.unit())
          .plusDays(shift.days()));
    }
    if (node instanceof DaysBetween) {
      return () ->
          Days.date(first.getAsLong()).until(Days.date(second.getAsLong()), ChronoUnit.DAYS);
    }
    if (node instanceof Smaller) {
      return () -> Math.min(first.getAsLong(), second.getAsLong());
    }
    if (node instanceof Product) {
      return () -> LongMath.saturatedMultiply(first.getAsLong(), second.getAsLong());
    }
    if (node instanceof Portion) {
      return () -> part(first, second, RoundingMode.HALF_UP);
    }
    LongSupplier third = each.get(2);
    if (node instanceof Choice) {
      return () -> first.getAsLong() == 1 ? second.getAsLong() : third.getAsLong();
    }
    if (node instanceof Lacking lacking) {
      return lacking.operator() == Compare.Operator.AT_LEAST
          ? () -> Math.max(0, part(second, third, RoundingMode.CEILING) - first.getAsLong())
          : () -> Math.max(0, part(second, third, RoundingMode.FLOOR) + 1 - first.getAsLong());
    }
    throw new IllegalArgumentException("Nobody reckons " + node);
  }

  private static long part(LongSupplier whole, LongSupplier rate, RoundingMode rounding) {
    return new BigDecimal(exactly(whole).multiply(exactly(rate)))
        .divide(BigDecimal.valueOf(Rate.UNITS), 0, rounding)
        .longValueExact();
  }

  private LongSupplier total(Total total) {
    List<?> items = (List<?>) read(total.list(), claim);
    if (items == null) {
      UnknownList list = lists.computeIfAbsent(total.list(), key -> new UnknownList(key.name()));
      LongSupplier term = value(total.term(), new Place(null, "", list));
      return () -> list.total(term);
    }
    List<LongSupplier> each = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      each.add(value(total.term(), total.list(), i, items.get(i)));
    }
    return () -> each.stream().mapToLong(LongSupplier::getAsLong).reduce(0, LongMath::saturatedAdd);
  }

  /** A number for what is told of all items, another for anything else that is told. */
  private LongSupplier listing(Listing listing) {
    List<?> items = (List<?>) read(listing.list(), claim);
    if (items == null) {
      UnknownList list = lists.computeIfAbsent(listing.list(), key -> new UnknownList(key.name()));
      return () -> list.total(() -> 1);
    }
    List<LongSupplier> each = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (Node term : listing.terms()) {
        each.add(value(term, listing.list(), i, items.get(i)));
      }
    }
    return () -> listings.computeIfAbsent(
        each.stream().map(LongSupplier::getAsLong).toList(), told -> (long) listings.size());
  }

  private LongSupplier standard(
      LocalStandard standard, Node league, Node day, ImmutableList<Node> keys) {
    LongSupplier where = value(league);
    LongSupplier when = value(day);
    LongSupplier band = keys.isEmpty() ? () -> 0 : value(keys.get(0));
    Unknown.Value unstated = values.computeIfAbsent(
        standard.wireName(),
        name -> new Unknown.Value(Pending.Kind.STANDARD, name, lines.of(standard)));
    return () -> {
      League place = League.values()[(int) where.getAsLong()];
      for (LocalStandards.Dated dated : trial.standards().in(place, standard)) {
        if (dated.holdsOn(Days.date(when.getAsLong()))) {
          return stated(dated.value(), band.getAsLong());
        }
      }
      return unstated.value();
    };
  }

  private static long stated(StandardValue value, long key) {
    return value instanceof StandardValue.Banded banded
        ? banded.bands().stream()
            .filter(band -> band.upTo().isEmpty() || key <= band.upTo().getAsLong())
            .findFirst()
            .orElseThrow()
            .code()
        : ((StandardValue.Single) value).code();
  }

  private LongSupplier fact(FactNode fact, Place place) {
    Object holder = place.holder();
    for (Fact<?, ?> party : fact.path().subList(0, fact.path().size() - 1)) {
      holder = holder == null ? null : read(party, holder);
    }
    Shape<?> shape = fact.holder().orElse(TrialClaim.SHAPE);
    for (Relation relation : shape.relations()) {
      boolean isSubject = relation.subject().equals(fact.leaf());
      if (relation.kind() == Relation.Kind.NOT_BESIDE) {
        if (isSubject && holder != null && read(relation.other(), holder) != null) {
          return () -> 0;
        }
      } else if (isSubject || relation.other().equals(fact.leaf())) {
        relate(fact, relation, place);
      }
    }
    long known = holder == null ? Node.UNKNOWN : code(fact.leaf(), holder);
    return known == Node.UNKNOWN ? unknown(fact, place)::value : () -> known;
  }

  private Unknown.Value unknown(FactNode fact, Place place) {
    long[] all = lines.of(fact.leaf());
    return place.list() != null
        ? place.list().fact(fact.name(), all)
        : values.computeIfAbsent(
            place.path() + fact.name(), name -> new Unknown.Value(Pending.Kind.FACT, name, all));
  }

  /** A relation binds where the provision uses both of its facts. */
  private void relate(FactNode fact, Relation relation, Place place) {
    FactNode subject = fact.beside(relation.subject());
    FactNode other = fact.beside(relation.other());
    if (used.containsAll(ImmutableList.of(subject, other))
        && related.add(place.path() + subject + relation)) {
      LongSupplier one = fact(subject, place);
      LongSupplier two = fact(other, place);
      BooleanSupplier demand = () -> relation.holds(one.getAsLong(), two.getAsLong());
      if (place.list() == null) {
        relations.add(demand);
      } else {
        place.list().require(demand);
      }
    }
  }

  private static @Nullable Object read(Fact<?, ?> fact, Object owner) {
    return fact.readFrom(owner).orElse(null);
  }

  private static long code(Fact<?, ?> fact, Object owner) {
    return fact.codeOf(owner);
  }
}
