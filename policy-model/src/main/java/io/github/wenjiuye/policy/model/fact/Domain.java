package io.github.wenjiuye.policy.model.fact;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The values that a fact can have at all, as the {@code long} by which rules see them: from {@code min} to {@code max},
 * both included. Derived once, from the fact's constraint annotations.
 *
 * @param sort what the numbers stand for
 * @param min the least value
 * @param max the greatest value, or {@link #UNBOUNDED}
 * @param symbols the members of a closed list in the order of their ordinals, else empty
 */
public record Domain(Sort sort, long min, long max, ImmutableList<Coded> symbols) {

  /** The greatest value of what nothing bounds from above. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  private static final int DECEMBER = 12;

  /** So many numbers stand for divisions of one province. */
  private static final long DIVISIONS = 10_000;

  /** The constraints of Jakarta Bean Validation that a domain understands. A value must carry no other on a leaf. */
  public static final ImmutableList<Class<? extends Annotation>> UNDERSTOOD = ImmutableList.of(
      Min.class,
      Max.class,
      Positive.class,
      PositiveOrZero.class,
      DecimalMin.class,
      DecimalMax.class);

  /**
   * The domain of numbers or days between two bounds.
   *
   * @param sort what the numbers stand for
   * @param min the least value
   * @param max the greatest value, or {@link #UNBOUNDED}
   * @return the domain
   */
  public static Domain between(Sort sort, long min, long max) {
    return new Domain(sort, min, max, ImmutableList.of());
  }

  /**
   * The domain of a closed list.
   *
   * @param type the list
   * @param <E> its members' type
   * @return all of its members
   */
  public static <E extends Enum<E> & Coded> Domain of(Class<E> type) {
    ImmutableList<Coded> members = ImmutableList.copyOf(type.getEnumConstants());
    return new Domain(Sort.SYMBOL, 0, members.size() - 1L, members);
  }

  /**
   * Whether a value lies in the domain.
   *
   * @param code the value as rules see it
   * @return true from {@code min} to {@code max}
   */
  public boolean contains(long code) {
    return code >= min && code <= max;
  }

  /**
   * The value that a number stands for.
   *
   * @param code the value as rules see it, of a sort that is seen as a number
   * @return the value, of the fact's type; empty where it lies outside, is no bound at all, or names a place that there is not
   */
  public Optional<Object> value(long code) {
    if (!contains(code) || code == UNBOUNDED || isNowhere(code)) {
      return Optional.empty();
    }
    return Optional.of(decode(code));
  }

  /**
   * The value that a number stands for, wherever it lies.
   *
   * @param code the value as rules see it, of a sort that is seen as a number
   * @return the value, of the fact's type
   * @throws IllegalArgumentException if no value of the sort has that code, or the sort is not seen as a number
   * @throws java.time.DateTimeException if there is no such day, month or time
   * @throws IndexOutOfBoundsException if the closed list has no such member
   */
  public Object decode(long code) {
    return switch (sort) {
      case COUNT -> code;
      case MONEY -> Money.ofFen(code);
      case RATE -> Rate.ofMillionths(code);
      case DAY -> Days.date(code);
      case MONTH -> Days.month(code);
      case TIME -> LocalTime.ofNanoOfDay(code);
      case TRUTH -> code == 1;
      case SYMBOL -> symbols.get((int) code);
      case DIVISION -> Division.of(Long.toString(code));
      case PROVINCE -> Province.of(Long.toString(code));
      case TEXT, CREDIT_CODE, PARTY, ITEMS ->
        throw new IllegalArgumentException("A " + sort + " is no number");
    };
  }

  /** Whether a number would be a division of a province that there is not. */
  private boolean isNowhere(long code) {
    long province = sort == Sort.DIVISION ? code / DIVISIONS : code;
    return (sort == Sort.DIVISION || sort == Sort.PROVINCE)
        && Province.all().stream().noneMatch(known -> known.number() == province);
  }

  /**
   * Whether some value that the fact's type can express lies outside, so that it needs to be checked.
   *
   * @return false where the type alone keeps every value inside
   */
  public boolean isBounded() {
    return switch (sort) {
      case COUNT, MONEY, RATE -> min != -UNBOUNDED || max != UNBOUNDED;
      default -> false;
    };
  }

  static Domain unconstrained(Sort sort) {
    return switch (sort) {
      case DAY -> between(sort, Days.MIN, Days.MAX);
      case MONTH ->
        between(
            sort,
            Days.of(YearMonth.of(Year.MIN_VALUE, 1)),
            Days.of(YearMonth.of(Year.MAX_VALUE, DECEMBER)));
      case TIME -> between(sort, 0, LocalTime.MAX.toNanoOfDay());
      case TRUTH -> between(sort, 0, 1);
      case PROVINCE -> between(sort, 11, 82);
      case DIVISION -> between(sort, 110_000, 829_999);
      default -> between(sort, -UNBOUNDED, UNBOUNDED);
    };
  }

  /** Whether an accessor must give a value. */
  static boolean isMandatory(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    return type instanceof AnnotatedParameterizedType parameterized
        && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
            .anyMatch(argument -> argument.isAnnotationPresent(NotNull.class));
  }

  /** The part of a domain that the constraints on an accessor and on its type's arguments leave. */
  Domain constrainedBy(Method accessor, int decimals) {
    Domain narrowed = narrowed(accessor, decimals);
    AnnotatedType type = accessor.getAnnotatedReturnType();
    if (type instanceof AnnotatedParameterizedType parameterized) {
      for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
        narrowed = narrowed.narrowed(argument, decimals);
      }
    }
    return narrowed;
  }

  private Domain narrowed(AnnotatedElement element, int decimals) {
    Domain narrowed = this;
    for (Annotation annotation : List.of(element.getAnnotations())) {
      if (annotation instanceof Min least) {
        narrowed = narrowed.from(BigDecimal.valueOf(least.value()), decimals);
      } else if (annotation instanceof Max most) {
        narrowed = narrowed.to(BigDecimal.valueOf(most.value()), decimals);
      } else if (annotation instanceof DecimalMin least) {
        narrowed = narrowed.from(new BigDecimal(least.value()), decimals);
      } else if (annotation instanceof DecimalMax most) {
        narrowed = narrowed.to(new BigDecimal(most.value()), decimals);
      } else if (annotation instanceof PositiveOrZero) {
        narrowed = narrowed.from(BigDecimal.ZERO, decimals);
      } else if (annotation instanceof Positive) {
        narrowed = between(sort, Math.max(narrowed.min, 1), narrowed.max);
      }
    }
    return narrowed;
  }

  private Domain from(BigDecimal least, int decimals) {
    return between(sort, Math.max(min, least.movePointRight(decimals).longValueExact()), max);
  }

  private Domain to(BigDecimal most, int decimals) {
    return between(sort, min, Math.min(max, most.movePointRight(decimals).longValueExact()));
  }
}
