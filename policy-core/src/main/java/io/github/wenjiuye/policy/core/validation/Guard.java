package io.github.wenjiuye.policy.core.validation;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Distinct;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a claim can be true at all, decided from the domains and relations of its facts. It runs before every evaluation,
 * so it visits only facts that their type alone does not keep within bounds, and makes no list of what it finds.
 */
final class Guard {

  private final ImmutableMap<Shape<?>, Checks> checks;

  private Guard(ImmutableMap<Shape<?>, Checks> checks) {
    this.checks = checks;
  }

  static Guard of(Iterable<? extends Shape<? extends Claim>> shapes) {
    Map<Shape<?>, Checks> compiled = new HashMap<>();
    ImmutableMap.Builder<Shape<?>, Checks> claims = ImmutableMap.builder();
    for (Shape<? extends Claim> shape : shapes) {
      claims.put(shape, compile(shape, compiled));
    }
    return new Guard(claims.buildOrThrow());
  }

  /**
   * Whether all of its facts can be true together.
   *
   * @throws IllegalArgumentException if the claim is of none of the types for which the guard was made
   */
  boolean accepts(Claim claim) {
    Checks found = checks.get(claim.shape());
    if (found == null) {
      throw new IllegalArgumentException("Not a type of claim of this library: " + claim.shape());
    }
    return found.accept(claim);
  }

  private static Checks compile(Shape<?> shape, Map<Shape<?>, Checks> compiled) {
    Checks known = compiled.get(shape);
    if (known != null) {
      return known;
    }
    List<Check> checks = new ArrayList<>();
    for (Fact<?, ?> fact : shape.facts()) {
      if (fact.sort().isLeaf()) {
        if (fact.isMandatory()) {
          checks.add(new Given(erased(fact)));
        }
        if (fact.domain().isBounded()) {
          checks.add(
              new Bounded(erased(fact), fact.domain().min(), fact.domain().max()));
        }
      } else {
        Checks below = compile(fact.shape(), compiled);
        if (!below.isEmpty()) {
          checks.add(
              fact.sort() == Sort.PARTY
                  ? new Below(erased(fact), below)
                  : new EachBelow(erased(fact), below));
        }
      }
    }
    for (Relation relation : shape.relations()) {
      checks.add(new Related(erased(relation.subject()), erased(relation.other()), relation));
    }
    shape.distinct().forEach(distinct -> checks.add(new EachOnce(distinct)));
    Checks made = new Checks(checks.toArray(new Check[0]));
    compiled.put(shape, made);
    return made;
  }

  // A fact is only ever read from the values of the shape that it was found in.
  @SuppressWarnings("unchecked")
  private static Fact<Object, ?> erased(Fact<?, ?> fact) {
    return (Fact<Object, ?>) fact;
  }

  private interface Check {
    boolean accepts(Object party);
  }

  /** An array, for it is walked for every claim, hire and contract. */
  private static final class Checks {
    private final Check[] checks;

    Checks(Check[] checks) {
      this.checks = checks;
    }

    boolean isEmpty() {
      return checks.length == 0;
    }

    boolean accept(Object party) {
      for (Check check : checks) {
        if (!check.accepts(party)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The bounds of {@link Domain#contains}, at hand. */
  private record Bounded(Fact<Object, ?> fact, long min, long max) implements Check {
    @Override
    public boolean accepts(Object party) {
      long code = fact.code(party);
      return code == Fact.UNKNOWN || (code >= min && code <= max);
    }
  }

  private record Given(Fact<Object, ?> fact) implements Check {
    @Override
    public boolean accepts(Object party) {
      return fact.read(party).isPresent();
    }
  }

  private record EachOnce(Distinct distinct) implements Check {
    @Override
    public boolean accepts(Object party) {
      return distinct.repeated(party).isEmpty();
    }
  }

  private record Related(Fact<Object, ?> subject, Fact<Object, ?> other, Relation relation)
      implements Check {
    @Override
    public boolean accepts(Object party) {
      long subjectCode = subject.code(party);
      if (subjectCode == Fact.UNKNOWN) {
        return true;
      }
      long otherCode = other.code(party);
      return otherCode == Fact.UNKNOWN || relation.holds(subjectCode, otherCode);
    }
  }

  private record Below(Fact<Object, ?> fact, Checks checks) implements Check {
    @Override
    public boolean accepts(Object party) {
      Object below = fact.read(party).orElse(null);
      return below == null || checks.accept(below);
    }
  }

  private record EachBelow(Fact<Object, ?> fact, Checks checks) implements Check {
    @Override
    public boolean accepts(Object party) {
      List<?> items = (List<?>) fact.read(party).orElse(null);
      if (items != null) {
        for (int i = 0; i < items.size(); i++) {
          if (!checks.accept(items.get(i))) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
