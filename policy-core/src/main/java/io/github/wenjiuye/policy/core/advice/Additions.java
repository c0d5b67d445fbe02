package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Total;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Items that could be added to the lists of a claim, such as somebody new who is hired. Nothing is fixed of them yet but the day. */
final class Additions {

  /** How many items are added at most; more are out of reach. */
  private static final int MANY = 1000;

  private static final Money ONE_YUAN = Money.ofYuan(1);

  private final Trial trial;
  private final Freedom freedom;
  private final Predicate<Claim> valid;
  private final Map<Total, Optional<Object>> known = new HashMap<>();

  Additions(Trial trial, Freedom freedom, Predicate<Claim> valid) {
    this.trial = trial;
    this.freedom = freedom;
    this.valid = valid;
  }

  /** The fewest new items with which a claim is what is wished; none where the list is unknown or too many would be needed. */
  Optional<Edit.Growth> enough(Claim claim, Total total, Predicate<Claim> wished) {
    if (Draft.items(claim, total.list()) == null) {
      return Optional.empty();
    }
    return known
        .computeIfAbsent(total, key -> template(claim, key))
        .flatMap(item -> enough(claim, total.list(), item, wished));
  }

  private Optional<Edit.Growth> enough(
      Claim claim, Fact<?, ?> list, Object item, Predicate<Claim> wished) {
    int few = 0;
    int many = 1;
    while (!wished.test(grown(claim, list, item, many))) {
      few = many;
      many *= 2;
      if (many > MANY) {
        return Optional.empty();
      }
    }
    while (many - few > 1) {
      int middle = (few + many) / 2;
      if (wished.test(grown(claim, list, item, middle))) {
        many = middle;
      } else {
        few = middle;
      }
    }
    return Optional.of(new Edit.Growth(list, items(claim, list, item, many)));
  }

  private Claim grown(Claim claim, Fact<?, ?> list, Object item, int number) {
    return Draft.withItems(claim, list, items(claim, list, item, number));
  }

  private ImmutableList<Object> items(Claim claim, Fact<?, ?> list, Object item, int number) {
    Claim grown = claim;
    ImmutableList.Builder<Object> items = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      int index = Objects.requireNonNull(Draft.items(grown, list)).size();
      grown = distinct(Draft.withItems(grown, list, List.of(item)), list, index);
      items.add(item(grown, list, index));
    }
    return items.build();
  }

  /** An item that counts, as the claim stands: of whatever a new one would say, what is nearest at hand. */
  private Optional<Object> template(Claim claim, Total total) {
    Fact<?, ?> list = total.list();
    int index = Objects.requireNonNull(Draft.items(claim, list)).size();
    Claim filled = Draft.withItems(claim, list, List.of(list.shape().build(Map.of())));
    List<FactNode> facts = Trial.allFacts(total.term()).stream()
        .filter(fact -> fact.list().filter(list::equals).isPresent())
        .sorted(Comparator.comparing(fact -> !fact.leaf().isMandatory()))
        .toList();
    for (FactNode fact : facts) {
      Spot spot = new Spot(fact, index);
      Claim before = filled;
      if (spot.in(before) == Node.UNKNOWN) {
        filled = atHand(fact)
            .map(value -> distinct(Draft.with(before, spot, value), list, index))
            .filter(valid)
            .orElse(before);
      }
    }
    Aim aim = new Aim(total.term(), Optional.of(list), index);
    Wish wish = new Wish(
        trial,
        ImmutableList.of(aim),
        Aim.Reach.SURE,
        changed -> aim.value(changed) == 1,
        new OfNobodyYet(),
        valid,
        this);
    Claim blank = filled;
    return aim.value(blank) == 1
        ? Optional.of(item(blank, list, index))
        : new Search(wish, 1)
            .from(blank).stream()
                .findFirst()
                .map(edits -> item(Search.changed(blank, edits), list, index));
  }

  private static Object item(Claim claim, Fact<?, ?> list, int index) {
    return Objects.requireNonNull(Draft.items(claim, list)).get(index);
  }

  /** The item with what must differ from item to item moved on until it does. */
  private static Claim distinct(Claim claim, Fact<?, ?> list, int index) {
    Claim moved = claim;
    for (Distinct demand : claim.shape().distinct()) {
      while (demand.list().equals(list) && demand.repeated(moved).contains(index)) {
        moved = Draft.withItem(
            moved, list, index, demand.fact(), month -> ((YearMonth) month).plusMonths(1));
      }
    }
    return moved;
  }

  /** What is nearest at hand: today, yes, the first of a list, a little. */
  private Optional<Object> atHand(FactNode fact) {
    Domain domain = fact.leaf().domain();
    long day = freedom.today() == Node.UNKNOWN ? trial.firstDay() : freedom.today();
    return switch (domain.sort()) {
      case DAY, MONTH ->
        day == Node.UNKNOWN ? Optional.empty() : Optional.of(on(domain.sort(), Days.date(day)));
      case TEXT -> Trial.value(fact, 0);
      case TRUTH, RATE -> domain.value(domain.max());
      case COUNT -> domain.value(Math.max(domain.min(), 1));
      case MONEY -> domain.value(Math.max(domain.min(), ONE_YUAN.fen()));
      default -> domain.value(domain.min());
    };
  }

  private static Object on(Sort sort, LocalDate day) {
    return sort == Sort.DAY ? day : YearMonth.from(day);
  }

  /** Of somebody who is not there yet everything can be chosen, but for days that have passed. */
  private final class OfNobodyYet implements Wish.Permit {
    @Override
    public boolean allows(Spot spot, long now) {
      return spot.fact().list().isPresent();
    }

    @Override
    public boolean allows(Spot spot, long now, long to) {
      return spot.fact().leaf().leeway() != Leeway.FREE || !freedom.hasPassed(spot.sort(), to);
    }
  }
}
