package io.github.wenjiuye.policy.core.validation;

import static com.google.common.base.Verify.verifyNotNull;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.LazyHandle;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Whether a claim can be true at all, decided from the domains and relations of its facts. It runs before every evaluation,
 * so it visits only facts that their type alone does not keep within bounds, and makes no list of what it finds.
 */
final class Guard {

  private final ImmutableMap<String, Supplier<Gate>> gates;

  private Guard(ImmutableMap<String, Supplier<Gate>> gates) {
    this.gates = gates;
  }

  /**
   * A guard for claims of some types, which makes ready for a type when the first claim of it comes.
   *
   * @param shapes the types by the number of their provision
   */
  static Guard of(Map<String, ? extends Shape<? extends Claim>> shapes) {
    ImmutableMap.Builder<String, Supplier<Gate>> gates = ImmutableMap.builder();
    for (String provision : shapes.keySet()) {
      gates.put(provision, Suppliers.memoize(() -> Gate.to(verifyNotNull(shapes.get(provision)))));
    }
    return new Guard(gates.buildOrThrow());
  }

  /**
   * Whether all of its facts can be true together.
   *
   * @throws IllegalArgumentException if the claim is of none of the types for which the guard was made
   */
  boolean accepts(Claim claim) {
    return gate(claim.provision(), claim.shape()).accepts(claim);
  }

  /**
   * The same for the rows of columns of a layout.
   *
   * @return from columns and row to a {@code boolean}
   * @throws IllegalArgumentException if the claims are of none of the types for which the guard was made
   */
  MethodHandle rows(ClaimColumns columns) {
    return gate(columns.provision(), columns.shape())
        .check
        .rows(columns, "")
        .orElseGet(() -> ColumnChecks.always(true));
  }

  private Gate gate(String provision, Shape<?> shape) {
    Supplier<Gate> made = gates.get(provision);
    Gate gate = made == null ? null : made.get();
    if (gate == null || gate.shape != shape) {
      throw new IllegalArgumentException("Not a type of claim of this library: " + shape);
    }
    return gate;
  }

  private static Check.Every checks(Shape<?> shape, Map<Shape<?>, Check.Every> known) {
    Check.Every found = known.get(shape);
    if (found != null) {
      return found;
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Fact<?, ?> fact : shape.facts()) {
      if (fact.sort().isLeaf()) {
        if (fact.isMandatory()) {
          checks.add(new Check.Given(shape, fact));
        }
        if (fact.domain().isBounded()) {
          checks.add(
              new Check.Bounded(shape, fact, fact.domain().min(), fact.domain().max()));
        }
      } else {
        Check.Every below = checks(fact.shape(), known);
        if (!below.checks().isEmpty()) {
          checks.add(
              fact.sort() == Sort.PARTY
                  ? new Check.Below(shape, fact, below)
                  : new Check.EachBelow(shape, fact, below));
        }
      }
    }
    for (Relation relation : shape.relations()) {
      checks.add(new Check.Related(shape, relation.subject(), relation.other(), relation));
    }
    shape.distinct().forEach(distinct -> checks.add(new Check.EachOnce(distinct)));
    Check.Every made = new Check.Every(checks.build());
    known.put(shape, made);
    return made;
  }

  /** Lets claims of one type in: by walking the checks at first, by what they are compiled to once that pays. */
  private static final class Gate {
    private final Shape<?> shape;
    private final Check check;
    private final LazyHandle compiled;

    private Gate(Shape<?> shape, Check check) {
      this.shape = shape;
      this.check = check;
      this.compiled = new LazyHandle(check::compiled);
    }

    static Gate to(Shape<?> shape) {
      return new Gate(shape, checks(shape, new HashMap<>()));
    }

    boolean accepts(Claim claim) {
      MethodHandle handle = compiled.get();
      if (handle == null) {
        return check.accepts(claim);
      }
      try {
        return (boolean) handle.invokeExact((Object) claim);
      } catch (Throwable e) {
        Throwables.throwIfUnchecked(e);
        throw new VerifyException("No check throws anything else", e);
      }
    }
  }
}
