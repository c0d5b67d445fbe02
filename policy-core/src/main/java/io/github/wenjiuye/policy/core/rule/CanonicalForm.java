package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a value says, written in one way: two values have the same form exactly when they say the same, whatever
 * the machine and the order in which they were put together. It takes a record by all of its components, so that a new kind
 * of node takes part by being a record, and refuses what it cannot see into.
 */
public final class CanonicalForm {

  /** Values that are all told by their text. */
  private static final ImmutableSet<Class<?>> TOLD_BY_TEXT = ImmutableSet.of(
      LocalDate.class,
      LocalTime.class,
      YearMonth.class,
      Money.class,
      Rate.class,
      Division.class,
      Province.class,
      CreditCode.class);

  private final StringBuilder text = new StringBuilder();

  private CanonicalForm() {}

  /**
   * The form of a value.
   *
   * @param value a record, an enumeration, a claim or party, standards, or a collection of such
   * @return its form
   * @throws IllegalArgumentException if there is something in it that cannot be seen into
   */
  public static String of(Object value) {
    CanonicalForm form = new CanonicalForm();
    form.write(value);
    return form.text.toString();
  }

  /**
   * The SHA-256 hash of the form of a value.
   *
   * @param value as for {@link #of}
   * @return 64 hexadecimal digits in lower case
   * @throws IllegalArgumentException if there is something in it that cannot be seen into
   */
  public static String hash(Object value) {
    return Hashing.sha256().hashString(of(value), StandardCharsets.UTF_8).toString();
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      text.append('-');
    } else if (value instanceof String string) {
      text.append(string.length()).append(':').append(string);
    } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
      text.append('#').append(value);
    } else if (value instanceof Enum<?> constant) {
      constant(constant);
    } else if (value instanceof Fact<?, ?> fact) {
      text.append(name(fact.owner())).append('.').append(fact.name());
    } else if (value instanceof FactNode fact) {
      fact(fact);
    } else if (value instanceof Shape<?> shape) {
      parts(name(shape.type()), shape.relations(), shape.distinct());
    } else if (value instanceof LocalStandards standards) {
      standards(standards);
    } else if (value instanceof Claim claim) {
      facts(claim.shape(), claim);
    } else if (value instanceof Party party) {
      facts(party.shape(), party);
    } else if (TOLD_BY_TEXT.contains(value.getClass())) {
      parts(name(value.getClass()), value.toString());
    } else {
      structure(value);
    }
  }

  private void structure(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(present -> parts("", present), () -> write(null));
    } else if (value instanceof OptionalLong number) {
      write(number.isPresent() ? Optional.of(number.getAsLong()) : null);
    } else if (value instanceof OptionalInt number) {
      write(number.isPresent() ? Optional.of(number.getAsInt()) : null);
    } else if (value instanceof Map<?, ?> map) {
      inOrder(map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
          .toList());
    } else if (value instanceof Set<?> set) {
      inOrder(set.stream().map(CanonicalForm::of).toList());
    } else if (value instanceof Collection<?> items) {
      parts("", items.toArray());
    } else if (value instanceof Record) {
      record(value);
    } else if (value instanceof Determination determination) {
      write(determination.recorded());
    } else {
      throw new IllegalArgumentException(
          "Of a " + value.getClass().getName() + " there is no canonical form");
    }
  }

  private void parts(String name, @Nullable Object... parts) {
    text.append(name).append('(');
    for (Object part : parts) {
      write(part);
      text.append(',');
    }
    text.append(')');
  }

  private void inOrder(Collection<String> forms) {
    text.append('{');
    forms.stream().sorted().forEach(form -> text.append(form).append(','));
    text.append('}');
  }

  private void constant(Enum<?> constant) {
    String name = name(constant.getDeclaringClass()) + "." + constant.name();
    if (constant instanceof Reading reading) {
      parts(name, reading.sentences(), reading.codes(), reading.valueSort());
    } else if (constant instanceof LocalStandard standard) {
      parts(name, standard.wireName(), standard.form(), standard.sentence());
    } else {
      text.append(name);
    }
  }

  /** A fact with everything that its type says of it: what it can be bounds what an unknown one may turn out to be. */
  private void fact(FactNode node) {
    Fact<?, ?> leaf = node.leaf();
    ImmutableList<Relation> relations = node.holder().stream()
        .flatMap(holder -> holder.relations().stream())
        .filter(relation -> relation.subject().equals(leaf) || relation.other().equals(leaf))
        .collect(ImmutableList.toImmutableList());
    parts(
        name(FactNode.class),
        node.list(),
        node.path(),
        node.texts(),
        node.domain(),
        leaf.isMandatory(),
        relations);
  }

  private void facts(Shape<?> shape, Object owner) {
    text.append(name(shape.type())).append('(');
    for (Fact<?, ?> fact : shape.facts()) {
      fact.readFrom(owner).ifPresent(value -> parts(fact.name(), value));
    }
    text.append(')');
  }

  /** What is set at each place; a place where nothing is set says nothing. */
  private void standards(LocalStandards standards) {
    text.append(name(LocalStandards.class)).append('(');
    for (String place : standards.places().stream().sorted().toList()) {
      for (LocalStandard standard : LocalStandard.values()) {
        if (!standards.at(place, standard).isEmpty()) {
          parts(standard.wireName(), place, standards.at(place, standard));
        }
      }
    }
    text.append(')');
  }

  private void record(Object value) {
    text.append(name(value.getClass())).append('(');
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        write(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(component + " cannot be read", e);
      }
      text.append(',');
    }
    text.append(')');
  }

  /** The name of a type without its package. */
  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }
}
