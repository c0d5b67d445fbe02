package io.github.wenjiuye.policy.core.validation;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.constraint.EachOnce;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words what a validator found: the validator says where something is wrong, the fact's domain and relations say
 * what is allowed there.
 */
final class Teller {

  private static final Ordering<Iterable<Integer>> AS_DECLARED =
      Ordering.<Integer>natural().lexicographical();

  private Teller() {}

  /** The violations in the order of the claim's facts, each once. */
  static <C extends Claim> ImmutableList<Violation> tell(
      C claim, Set<? extends ConstraintViolation<? extends Claim>> found) {
    TreeMap<Iterable<Integer>, Place> places = new TreeMap<>(AS_DECLARED);
    for (ConstraintViolation<? extends Claim> violation : found) {
      locate(claim, violation).ifPresent(place -> places.put(place.order(), place));
    }
    ImmutableList.Builder<Violation> told = ImmutableList.builder();
    places.values().forEach(place -> tell(place, told));
    return told.build();
  }

  /**
   * Where a violation stands.
   *
   * @param order the positions of the facts and items on the way, by which places are sorted
   * @param path the way in words
   * @param shape the facts of the party that has the fact
   * @param fact what is wrong
   * @param party what has the fact
   * @param repeats whether an earlier item of the list gives the same
   */
  private record Place(
      ImmutableList<Integer> order,
      String path,
      Shape<?> shape,
      Fact<?, ?> fact,
      Object party,
      boolean repeats) {}

  /** Empty for a constraint on something that is no fact: the embedder's own, which is not ours to tell. */
  private static Optional<Place> locate(Claim claim, ConstraintViolation<?> violation) {
    ImmutableList.Builder<Integer> order = ImmutableList.builder();
    StringBuilder path = new StringBuilder();
    Shape<?> shape = claim.shape();
    Fact<?, ?> fact = null;
    Object party = claim;
    for (Path.Node node : violation.getPropertyPath()) {
      if (fact != null && node.getKind() == ElementKind.PROPERTY) {
        shape = fact.shape();
        party = below(fact, party, node.getIndex());
      }
      if (node.getIndex() != null) {
        order.add(node.getIndex());
        path.append('[').append(node.getIndex()).append(']');
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        Optional<Fact<?, ?>> found = shape.fact(node.getName());
        if (found.isEmpty()) {
          return Optional.empty();
        }
        fact = found.get();
        order.add(shape.facts().indexOf(fact));
        path.append(path.isEmpty() ? "" : ".").append(fact.name());
      }
    }
    return fact == null
        ? Optional.empty()
        : Optional.of(new Place(
            order.build(),
            path.toString(),
            shape,
            fact,
            party,
            violation.getConstraintDescriptor().getAnnotation() instanceof EachOnce));
  }

  private static Object below(Fact<?, ?> fact, Object party, @Nullable Integer index) {
    Object value = fact.readFrom(party)
        .orElseThrow(() -> new VerifyException(fact + " is unknown, but something in it is wrong"));
    return index == null ? value : ((List<?>) value).get(index);
  }

  private static void tell(Place place, ImmutableList.Builder<Violation> told) {
    Fact<?, ?> fact = place.fact();
    long code = fact.codeOf(place.party());
    if (fact.isMandatory() && fact.readFrom(place.party()).isEmpty()) {
      told.add(Violation.of(place.path(), Optional.empty(), "missing", ImmutableMap.of()));
    }
    if (code == Fact.UNKNOWN) {
      return;
    }
    if (place.repeats()) {
      told.add(
          violation(place, "repeated", ImmutableMap.of("value", written(fact, place.party()))));
    }
    String value = written(fact, place.party());
    Domain domain = fact.domain();
    if (code < domain.min()) {
      String least = written(domain.sort(), domain.min());
      told.add(violation(place, "atLeast", ImmutableMap.of("value", value, "least", least)));
    } else if (code > domain.max()) {
      String most = written(domain.sort(), domain.max());
      told.add(violation(place, "atMost", ImmutableMap.of("value", value, "most", most)));
    }
    for (Relation relation : place.shape().relations()) {
      if (relation.subject().equals(fact)) {
        Fact<?, ?> other = relation.other();
        long otherCode = other.codeOf(place.party());
        if (otherCode != Fact.UNKNOWN && !relation.holds(code, otherCode)) {
          told.add(violation(
              place,
              code(relation),
              ImmutableMap.of(
                  "value", value,
                  "other", other.name(),
                  "otherValue", written(other, place.party()))));
        }
      }
    }
  }

  private static Violation violation(
      Place place, String code, ImmutableMap<String, String> parameters) {
    return Violation.of(
        place.path(), Optional.ofNullable(parameters.get("value")), code, parameters);
  }

  private static String code(Relation relation) {
    boolean days = relation.subject().sort() == Sort.DAY || relation.subject().sort() == Sort.TIME;
    return switch (relation.kind()) {
      case AT_LEAST -> days ? "notBefore" : "notBelow";
      case AT_MOST -> days ? "notAfter" : "notAbove";
      case MORE_THAN -> days ? "after" : "above";
      case NOT_BESIDE -> "notBeside";
    };
  }

  private static String written(Fact<?, ?> fact, Object party) {
    Object value = fact.readFrom(party)
        .orElseThrow(() -> new VerifyException(fact + " is wrong, but unknown: " + party));
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  private static String written(Sort sort, long bound) {
    return switch (sort) {
      case MONEY -> Money.ofFen(bound).toString();
      case RATE -> Rate.ofMillionths(bound).toString();
      default -> Long.toString(bound);
    };
  }
}
