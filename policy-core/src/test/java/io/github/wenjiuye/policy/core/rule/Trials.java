package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.math.LongMath;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.domains.DomainContextBase;

/** Draws trials of which all completions can be made. */
public class Trials extends DomainContextBase {

  private static final int MOST_ITEMS = 3;
  private static final int MOST_UNKNOWN = 12;
  private static final long MOST_COMPLETIONS = 10_000;
  private static final ImmutableList<LocalDate> DATES = ImmutableList.of(
      LocalDate.of(2020, 12, 31), LocalDate.of(2020, 2, 29), LocalDate.of(2020, 5, 9));

  /** Trials, those that are told at random and, where something fails, smaller ones. */
  @Provide
  Arbitrary<OpenTrial> trials() {
    return Arbitraries.fromGenerator(random -> new Reducible(draw(random)));
  }

  private record Reducible(OpenTrial value) implements Shrinkable<OpenTrial> {
    @Override
    public Stream<Shrinkable<OpenTrial>> shrink() {
      return value.smaller().map(Reducible::new);
    }

    @Override
    public ShrinkingDistance distance() {
      int conditions = Iterables.size(value.provision().roots());
      return ShrinkingDistance.of(conditions + value.unknown().size());
    }
  }

  static OpenTrial draw(Random random) {
    Dice dice = new Dice(random);
    Optional<OpenTrial> drawn = Optional.empty();
    while (drawn.isEmpty()) {
      drawn = new Draw(dice).trial(random);
    }
    return drawn.get();
  }

  private static final class Draw {
    private final Dice dice;
    private final ImmutableList<LocalDate> dates;
    private final Map<String, Long> values = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    Draw(Dice dice) {
      this.dice = dice;
      this.dates = ImmutableList.of(dice.one(DATES), dice.one(DATES));
    }

    /** A trial, unless its absent lists alone have too many completions. */
    Optional<OpenTrial> trial(Random random) {
      draw(TrialClaim.SHAPE, "");
      Provision provision = Trees.provision(dice, dates);
      sizes.keySet().removeIf(list -> canBeAbsent(list, provision) && dice.once(4));
      OpenTrial open = new OpenTrial(
          provision,
          ImmutableMap.copyOf(values),
          ImmutableSet.copyOf(values.keySet()),
          ImmutableMap.copyOf(sizes),
          standards(),
          ImmutableMap.of(
              Reading.R0_1, dice.one(Reading.R0_1.codes()),
              Reading.R16_1, dice.one(Reading.R16_1.codes())));
      ImmutableMap<String, Integer> possible = Completions.sizes(open);
      long number = 1;
      for (Map.Entry<String, Integer> unknown : possible.entrySet()) {
        number = values.containsKey(unknown.getKey())
            ? number
            : LongMath.saturatedMultiply(number, unknown.getValue());
      }
      return number > MOST_COMPLETIONS
          ? Optional.empty()
          : Optional.of(open.knowing(unknown(possible, number, random)));
    }

    private Set<String> unknown(
        ImmutableMap<String, Integer> possible, long alreadyMade, Random random) {
      List<String> paths = new ArrayList<>(values.keySet());
      Collections.shuffle(paths, random);
      Set<String> unknown = new LinkedHashSet<>();
      long number = alreadyMade;
      int most = dice.below(MOST_UNKNOWN);
      for (String path : paths) {
        int more = possible.getOrDefault(path, 1);
        if (more == 1) {
          if (dice.once(2)) {
            unknown.add(path);
          }
        } else if (most > 0 && number * more <= MOST_COMPLETIONS) {
          unknown.add(path);
          number *= more;
          most--;
        }
      }
      return unknown;
    }

    /** Whether few enough numbers of items tell everything about a list. */
    private static boolean canBeAbsent(String list, Provision provision) {
      long totals = Walk.nodes(provision.roots(), Total.class).stream()
          .filter(total -> total.list().name().equals(list))
          .count();
      return totals <= 2
          && Walk.nodes(provision.roots()).stream()
              .filter(node -> node instanceof Product || node instanceof Sum)
              .noneMatch(node -> node.sort() == Sort.COUNT);
    }

    private void draw(Shape<?> shape, String path) {
      Map<Fact<?, ?>, Long> here = new HashMap<>();
      do {
        shape.facts().stream()
            .filter(fact -> fact.sort().isLeaf())
            .forEach(fact -> here.put(fact, value(fact)));
      } while (!shape.relations().stream().allMatch(relation -> holds(relation, here)));
      here.forEach((fact, value) -> values.put(path + fact.name(), value));
      for (Fact<?, ?> fact : shape.facts()) {
        if (fact.sort() == Sort.PARTY) {
          draw(fact.shape(), path + fact.name() + ".");
        } else if (fact.sort() == Sort.ITEMS) {
          int size = dice.below(MOST_ITEMS + 1);
          sizes.put(path + fact.name(), size);
          for (int i = 0; i < size; i++) {
            draw(fact.shape(), path + fact.name() + "[" + i + "].");
          }
        }
      }
    }

    private static boolean holds(Relation relation, Map<Fact<?, ?>, Long> values) {
      return relation.kind() == Relation.Kind.NOT_BESIDE
          || relation.holds(values.get(relation.subject()), values.get(relation.other()));
    }

    private long value(Fact<?, ?> fact) {
      Domain domain = fact.domain();
      return switch (fact.sort()) {
        case DAY -> Days.of(dice.one(dates).plusDays(dice.below(3) - 1));
        case MONEY -> 50_000L * dice.below(6);
        case DIVISION -> dice.once(2) ? 150_105 : 110_000;
        default ->
          domain.min()
              + dice.below(
                  domain.max() == Domain.UNBOUNDED
                      ? MOST_UNKNOWN
                      : (int) (domain.max() - domain.min()) + 1);
      };
    }

    private LocalStandards standards() {
      LocalStandards.Builder builder = LocalStandards.builder();
      for (String place : ImmutableList.of("150000", "150100", "150200")) {
        for (LocalStandard standard : ImmutableList.of(
            LocalStandard.GRADUATE_HIRING_SUBSIDY, LocalStandard.UNEMPLOYMENT_BENEFIT)) {
          if (dice.once(4)) {
            builder.put(place, standard, sum());
          } else if (dice.once(3)) {
            builder.put(place, standard, dated(dice.one(dates)));
          }
        }
      }
      if (dice.once(2)) {
        builder.put(
            "150000",
            LocalStandard.LAYOFF_RATE_CEILING,
            new StandardValue.Banded(ImmutableList.of(
                new StandardValue.Band(OptionalLong.of(5), 750_000),
                new StandardValue.Band(OptionalLong.empty(), 500_000))));
      }
      return builder.build();
    }

    /** One value until a day and another from it on, with or without a day between that has none. */
    private ImmutableList<LocalStandards.Dated> dated(LocalDate day) {
      return ImmutableList.of(
          new LocalStandards.Dated(
              Optional.empty(), Optional.of(day.minusDays(1 + dice.below(2))), sum()),
          new LocalStandards.Dated(Optional.of(day), Optional.empty(), sum()));
    }

    private StandardValue sum() {
      return new StandardValue.Single(100_000 + 50_000L * dice.below(3));
    }
  }
}
