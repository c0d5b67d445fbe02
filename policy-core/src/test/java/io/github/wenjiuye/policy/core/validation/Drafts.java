package io.github.wenjiuye.policy.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Drafts of claims of every type, generated from their shapes: each fact known or unknown, days close together. */
final class Drafts {

  /** The claims of this library and one that has every constraint. */
  static final ImmutableList<Shape<? extends Claim>> SHAPES =
      ImmutableList.<Shape<? extends Claim>>builder()
          .addAll(Claims.shapes().values())
          .add(SampleClaim.SHAPE)
          .build();

  static final ImmutableMap<String, Shape<? extends Claim>> BY_PROVISION =
      Maps.uniqueIndex(SHAPES, shape -> shape.build(ImmutableMap.of()).provision());

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);
  private static final int MOST_ITEMS = 3;

  private Drafts() {}

  /** Claims with whatever values their types can express. */
  static Arbitrary<Draft> any() {
    return Arbitraries.of(SHAPES).flatMap(shape -> draft(shape, false));
  }

  /** Claims that can be true. */
  static Arbitrary<Draft> sound() {
    return Arbitraries.of(SHAPES).flatMap(shape -> draft(shape, true)).map(Draft::reconciled);
  }

  private static Arbitrary<Draft> draft(Shape<?> shape, boolean sound) {
    List<Arbitrary<Optional<Object>>> values = new ArrayList<>();
    for (Fact<?, ?> fact : shape.facts()) {
      values.add(value(fact, sound).optional(0.6));
    }
    return Combinators.combine(values).as(known -> {
      ImmutableMap.Builder<Fact<?, ?>, Object> facts = ImmutableMap.builder();
      for (int i = 0; i < known.size(); i++) {
        Fact<?, ?> fact = shape.facts().get(i);
        known.get(i).ifPresent(value -> facts.put(fact, value));
      }
      return new Draft(shape, facts.buildOrThrow());
    });
  }

  private static Arbitrary<Object> value(Fact<?, ?> fact, boolean sound) {
    return switch (fact.sort()) {
      case COUNT, MONEY, RATE ->
        numbers(fact.domain(), sound).map(number -> decoded(fact.sort(), number));
      case DAY -> Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
      case MONTH -> Arbitraries.integers().between(1, 3).map(month -> YearMonth.of(2020, month));
      case TIME -> Arbitraries.integers().between(0, 3).map(hour -> LocalTime.of(hour, 0));
      case TRUTH -> Arbitraries.of(true, false);
      case SYMBOL -> Arbitraries.of(fact.type().getEnumConstants());
      case DIVISION -> Arbitraries.of("150105", "110000", "829999").map(Division::of);
      case PROVINCE -> Arbitraries.of("11", "15").map(Province::of);
      case TEXT -> Arbitraries.of("", "A-17", "呼和浩特");
      case CREDIT_CODE -> Arbitraries.of("91350100M000100Y43").map(CreditCode::of);
      case PARTY -> draft(fact.shape(), sound).map(draft -> draft);
      case ITEMS ->
        draft(fact.shape(), sound).list().ofMaxSize(MOST_ITEMS).map(ImmutableList::<Object>copyOf);
    };
  }

  static Object decoded(Sort sort, long code) {
    return switch (sort) {
      case MONEY -> Money.ofFen(code);
      case RATE -> Rate.ofMillionths(code);
      default -> code;
    };
  }

  /** Around the bounds, around zero, and at the ends of what a {@code long} can hold. */
  private static Arbitrary<Long> numbers(Domain domain, boolean sound) {
    List<Long> interesting = LongStream.of(domain.min(), domain.max(), 0)
        .flatMap(bound -> LongStream.of(bound - 2, bound - 1, bound, bound + 1, bound + 2))
        .filter(number -> !sound || domain.contains(number))
        .boxed()
        .distinct()
        .toList();
    return Arbitraries.of(interesting);
  }
}
