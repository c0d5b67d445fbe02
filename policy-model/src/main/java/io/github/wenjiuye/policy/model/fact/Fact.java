package io.github.wenjiuye.policy.model.fact;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a party or claim: its name, its type and how it is read. The constant stands beside the accessor that
 * it reads. Two facts are equal when owner and name are.
 *
 * @param <T> the party or claim that has the fact
 * @param <V> the type of a known value
 */
public final class Fact<T, V> {

  /** The code of a fact that is not known. No known value has it. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private static final int WHOLE = 0;
  private static final int FEN = 2;
  private static final int MILLIONTHS = 6;

  private final Class<T> owner;
  private final String name;
  private final Sort sort;
  private final Class<?> type;
  private final boolean label;
  private final boolean mandatory;
  private final Leeway leeway;
  private final Function<T, Optional<V>> reader;

  /** From a known value to its code; null where rules do not see the value. */
  private final @Nullable ToLongFunction<V> encoder;

  private final Domain domain;
  private final @Nullable Shape<?> shape;

  private Fact(
      Class<T> owner,
      String name,
      Sort sort,
      Class<?> type,
      boolean label,
      Function<T, Optional<V>> reader,
      @Nullable ToLongFunction<V> encoder,
      Domain domain,
      @Nullable Shape<?> shape) {
    this.owner = owner;
    this.name = name;
    this.sort = sort;
    this.type = type;
    this.label = label;
    this.reader = reader;
    this.encoder = encoder;
    this.domain = domain;
    this.shape = shape;
    Method accessor = accessor(owner, name);
    this.mandatory = Domain.isMandatory(accessor);
    Alters alters = accessor.getAnnotation(Alters.class);
    this.leeway = alters == null ? Leeway.FREE : alters.value();
  }

  /**
   * A whole number.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, Long> count(
      Class<T> owner, String name, Function<T, OptionalLong> reader) {
    Function<T, Optional<Long>> boxed = party -> {
      OptionalLong value = reader.apply(party);
      return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    };
    Domain domain = domain(owner, name, Sort.COUNT, WHOLE);
    return leaf(owner, name, Sort.COUNT, Long.class, boxed, value -> value, domain);
  }

  /**
   * A sum of money.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, Money> money(
      Class<T> owner, String name, Function<T, Optional<Money>> reader) {
    return leaf(
        owner,
        name,
        Sort.MONEY,
        Money.class,
        reader,
        Money::fen,
        domain(owner, name, Sort.MONEY, FEN));
  }

  /**
   * A share or rate.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, Rate> rate(
      Class<T> owner, String name, Function<T, Optional<Rate>> reader) {
    Domain domain = domain(owner, name, Sort.RATE, MILLIONTHS);
    return leaf(owner, name, Sort.RATE, Rate.class, reader, Rate::millionths, domain);
  }

  /**
   * A day.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, LocalDate> day(
      Class<T> owner, String name, Function<T, Optional<LocalDate>> reader) {
    Domain domain = Domain.unconstrained(Sort.DAY);
    return leaf(owner, name, Sort.DAY, LocalDate.class, reader, Days::of, domain);
  }

  /**
   * Yes or no.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, Boolean> truth(
      Class<T> owner, String name, Function<T, Optional<Boolean>> reader) {
    Domain domain = Domain.unconstrained(Sort.TRUTH);
    return leaf(owner, name, Sort.TRUTH, Boolean.class, reader, yes -> yes ? 1 : 0, domain);
  }

  /**
   * A member of a closed list.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param type the list
   * @param reader the accessor
   * @param <T> the party or claim
   * @param <E> the list's type
   * @return the fact
   */
  public static <T, E extends Enum<E> & Coded> Fact<T, E> symbol(
      Class<T> owner, String name, Class<E> type, Function<T, Optional<E>> reader) {
    return leaf(owner, name, Sort.SYMBOL, type, reader, E::ordinal, Domain.of(type));
  }

  /**
   * An administrative division.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, Division> division(
      Class<T> owner, String name, Function<T, Optional<Division>> reader) {
    Domain domain = Domain.unconstrained(Sort.DIVISION);
    return leaf(owner, name, Sort.DIVISION, Division.class, reader, Division::number, domain);
  }

  /**
   * A province.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, Province> province(
      Class<T> owner, String name, Function<T, Optional<Province>> reader) {
    Domain domain = Domain.unconstrained(Sort.PROVINCE);
    return leaf(owner, name, Sort.PROVINCE, Province.class, reader, Province::number, domain);
  }

  /**
   * A month.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, YearMonth> month(
      Class<T> owner, String name, Function<T, Optional<YearMonth>> reader) {
    Domain domain = Domain.unconstrained(Sort.MONTH);
    return leaf(owner, name, Sort.MONTH, YearMonth.class, reader, Days::of, domain);
  }

  /**
   * A time of day.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, LocalTime> time(
      Class<T> owner, String name, Function<T, Optional<LocalTime>> reader) {
    Domain domain = Domain.unconstrained(Sort.TIME);
    return leaf(owner, name, Sort.TIME, LocalTime.class, reader, LocalTime::toNanoOfDay, domain);
  }

  /**
   * A text by which something is looked up. Its {@link #code} is unknown: rules tell texts apart by what they are looked up in.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, String> text(
      Class<T> owner, String name, Function<T, Optional<String>> reader) {
    return new Fact<>(
        owner,
        name,
        Sort.TEXT,
        String.class,
        false,
        reader,
        null,
        Domain.unconstrained(Sort.TEXT),
        null);
  }

  /**
   * A text that is kept and given back and decides nothing.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, String> label(
      Class<T> owner, String name, Function<T, Optional<String>> reader) {
    return label(owner, name, Sort.TEXT, String.class, reader);
  }

  /**
   * A unified social credit code, which is kept and given back and decides nothing within a claim.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param reader the accessor
   * @param <T> the party or claim
   * @return the fact
   */
  public static <T> Fact<T, CreditCode> creditCode(
      Class<T> owner, String name, Function<T, Optional<CreditCode>> reader) {
    return label(owner, name, Sort.CREDIT_CODE, CreditCode.class, reader);
  }

  /**
   * A party with facts of its own.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param shape the party's facts
   * @param reader the accessor
   * @param <T> the party or claim
   * @param <P> the party below
   * @return the fact
   */
  public static <T, P> Fact<T, P> party(
      Class<T> owner, String name, Shape<P> shape, Function<T, Optional<P>> reader) {
    return new Fact<>(
        owner,
        name,
        Sort.PARTY,
        shape.type(),
        false,
        reader,
        null,
        Domain.unconstrained(Sort.PARTY),
        shape);
  }

  /**
   * A list of parties.
   *
   * @param owner the interface that has the accessor
   * @param name the accessor's name
   * @param shape an item's facts
   * @param reader the accessor
   * @param <T> the party or claim
   * @param <P> an item
   * @return the fact
   */
  public static <T, P> Fact<T, ImmutableList<P>> items(
      Class<T> owner, String name, Shape<P> shape, Function<T, Optional<ImmutableList<P>>> reader) {
    return new Fact<>(
        owner,
        name,
        Sort.ITEMS,
        ImmutableList.class,
        false,
        reader,
        null,
        Domain.unconstrained(Sort.ITEMS),
        shape);
  }

  private static <T, V> Fact<T, V> label(
      Class<T> owner, String name, Sort sort, Class<V> type, Function<T, Optional<V>> reader) {
    return new Fact<>(
        owner, name, sort, type, true, reader, null, Domain.unconstrained(sort), null);
  }

  private static <T, V> Fact<T, V> leaf(
      Class<T> owner,
      String name,
      Sort sort,
      Class<V> type,
      Function<T, Optional<V>> reader,
      ToLongFunction<V> encoder,
      Domain domain) {
    // The least long cannot be told from unknown: it is seen as its neighbour, which no bound tells
    // from it.
    ToLongFunction<V> known = value -> Math.max(encoder.applyAsLong(value), UNKNOWN + 1);
    return new Fact<>(owner, name, sort, type, false, reader, known, domain, null);
  }

  private static Domain domain(Class<?> owner, String name, Sort sort, int decimals) {
    return Domain.unconstrained(sort).constrainedBy(accessor(owner, name), decimals);
  }

  private static Method accessor(Class<?> owner, String name) {
    try {
      return owner.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(owner.getName() + " has no accessor " + name, e);
    }
  }

  /**
   * The interface that has the accessor.
   *
   * @return a party or claim
   */
  public Class<T> owner() {
    return owner;
  }

  /**
   * The accessor's name, which is the property's name on the wire too.
   *
   * @return such as {@code hiredOn}
   */
  public String name() {
    return name;
  }

  /**
   * The kind of its values.
   *
   * @return the sort
   */
  public Sort sort() {
    return sort;
  }

  /**
   * The class of a known value.
   *
   * @return such as {@code Money.class}; {@code ImmutableList.class} for a list
   */
  public Class<?> type() {
    return type;
  }

  /**
   * Whether the fact is a label: kept and given back, it decides nothing.
   *
   * @return true for {@code name}, {@code ref} and {@code creditCode}
   */
  public boolean isLabel() {
    return label;
  }

  /**
   * Whether it must be given wherever its party is.
   *
   * @return true where it is never unknown
   */
  public boolean isMandatory() {
    return mandatory;
  }

  /**
   * What can still be done about it.
   *
   * @return as {@link Alters} declares it
   */
  public Leeway leeway() {
    return leeway;
  }

  /**
   * The values that it can have at all.
   *
   * @return the domain
   */
  public Domain domain() {
    return domain;
  }

  /**
   * The facts of the party, or of the items of the list.
   *
   * @return the shape
   * @throws IllegalStateException if the fact is a leaf
   */
  public Shape<?> shape() {
    if (shape == null) {
      throw new IllegalStateException(this + " is a leaf");
    }
    return shape;
  }

  /**
   * The value as the embedder gave it.
   *
   * @param party what has the fact
   * @return the value, or empty where it is unknown
   */
  public Optional<V> read(T party) {
    return reader.apply(party);
  }

  /**
   * The value, of a party whose type only shows when the program runs.
   *
   * @param party what has the fact
   * @return the value, or empty where it is unknown
   * @throws ClassCastException if the party is not of the fact's {@link #owner}
   */
  @SuppressWarnings("unchecked") // What is there is an object, whatever its type.
  public Optional<Object> readFrom(Object party) {
    return (Optional<Object>) read(owner.cast(party));
  }

  /**
   * The value as rules see it, of a party whose type only shows when the program runs.
   *
   * @param party what has the fact
   * @return as {@link #code}
   * @throws ClassCastException if the party is not of the fact's {@link #owner}
   */
  public long codeOf(Object party) {
    return code(owner.cast(party));
  }

  /**
   * The value as rules see it.
   *
   * @param party what has the fact
   * @return the code, or {@link #UNKNOWN}; always {@code UNKNOWN} for a text, a label, a party or a list
   */
  public long code(T party) {
    if (encoder == null) {
      return UNKNOWN;
    }
    V value = reader.apply(party).orElse(null);
    return value == null ? UNKNOWN : encoder.applyAsLong(value);
  }

  /** From a known value to its code. */
  ToLongFunction<V> encoder() {
    return encoder == null ? value -> UNKNOWN : encoder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fact<?, ?> that && owner.equals(that.owner) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + name.hashCode();
  }

  /**
   * Owner and name, such as {@code Hire.hiredOn}.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
