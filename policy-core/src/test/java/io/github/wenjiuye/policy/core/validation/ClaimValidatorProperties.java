package io.github.wenjiuye.policy.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.LazyHandle;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hibernate.validator.HibernateValidator;

/** Guard, validator and a third judge agree about every claim. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ClaimValidatorProperties {

  private static final Validator VALIDATOR = ClaimValidator.configure(
          Validation.byProvider(HibernateValidator.class).configure())
      .messageInterpolator(new Unworded())
      .buildValidatorFactory()
      .getValidator();

  private static final ClaimValidator DOOR = ClaimValidator.of(Drafts.BY_PROVISION, VALIDATOR);

  /** A door that has let in so many claims of each type that it is compiled. */
  private static final ClaimValidator USED = used();

  private static ClaimValidator used() {
    ClaimValidator used = ClaimValidator.of(Drafts.BY_PROVISION, VALIDATOR);
    for (Shape<? extends Claim> shape : Drafts.SHAPES) {
      Claim claim = shape.build(ImmutableMap.of());
      for (int i = 0; i <= LazyHandle.ASKED_IN_VAIN; i++) {
        used.accepts(claim);
      }
    }
    return used;
  }

  @Provide
  Arbitrary<Draft> any() {
    return Drafts.any();
  }

  @Provide
  Arbitrary<Draft> sound() {
    return Drafts.sound();
  }

  @Property
  void theGuardAcceptsExactlyWhatTheValidatorFindsNothingWrongWith(@ForAll("any") Draft draft) {
    Claim claim = (Claim) draft.build();
    boolean accepted = VALIDATOR.validate(claim).isEmpty();
    assertThat(DOOR.accepts(claim)).isEqualTo(accepted);
    assertThat(USED.accepts(claim)).isEqualTo(accepted);
  }

  @Property
  void theGuardOfColumnsAcceptsTheSameRows(@ForAll("any") Draft draft, @ForAll("any") Draft other)
      throws Throwable {
    Claim claim = (Claim) draft.build();
    List<Claim> claims = new ArrayList<>(List.of(claim));
    if (((Claim) other.build()).shape() == claim.shape()) {
      claims.add((Claim) other.build());
    }
    ClaimColumns columns = ClaimColumns.of(claim.shape(), claims);
    MethodHandle guard = DOOR.rows(columns);
    for (int row = 0; row < claims.size(); row++) {
      boolean accepted = (boolean) guard.invokeExact(columns, row);
      assertThat(accepted).isEqualTo(DOOR.accepts(claims.get(row)));
    }
  }

  @Property
  void everythingThatIsWrongIsToldInTheOrderOfTheFacts(@ForAll("any") Draft draft) {
    assertThat(DOOR.violations((Claim) draft.build()))
        .extracting(violation -> violation.path() + " " + violation.code())
        .containsExactlyElementsOf(draft.faults());
  }

  @Property
  void whateverIsUnknownAClaimThatCanBeTrueIsAccepted(@ForAll("sound") Draft draft) {
    Claim claim = (Claim) draft.build();
    assertThat(DOOR.accepts(claim)).isTrue();
    assertThat(DOOR.violations(claim)).isEmpty();
    assertThat(VALIDATOR.validate(claim)).isEmpty();
  }

  @Property
  void oneFaultIsOneViolationAtItsPlaceWithItsValue(
      @ForAll("sound") Draft draft, @ForAll @IntRange int choice) {
    List<Fault> possible = faults("", draft, changed -> changed);
    Assume.that(!possible.isEmpty());
    Fault fault = possible.get(choice % possible.size());

    ImmutableList<Violation> told = DOOR.violations((Claim) fault.claim().build());

    // A fault in one fact may break what another demands of it.
    assertThat(told)
        .extracting(violation -> violation.path() + " " + violation.code())
        .containsExactlyElementsOf(fault.claim().faults());
    assertThat(told)
        .filteredOn(violation -> violation.path().equals(fault.path()))
        .isNotEmpty()
        .allSatisfy(violation -> {
          assertThat(violation.value()).contains(Draft.written(fault.value()));
          assertThat(violation.english()).contains(Draft.written(fault.value()));
          assertThat(violation.chinese()).contains(Draft.written(fault.value()));
        });
  }

  @Property
  void equalFactsMakeEqualValuesAndAreReadBack(
      @ForAll("any") Draft draft, @ForAll("any") Draft other) {
    Object value = draft.build();
    assertThat(value).isEqualTo(draft.build()).hasSameHashCodeAs(draft.build());
    assertThat(value.equals(other.build())).isEqualTo(draft.equals(other));
    for (Fact<?, ?> fact : draft.shape().facts()) {
      Object known = draft.values().get(fact);
      if (known == null) {
        assertThat(read(fact, value)).isEmpty();
      } else if (fact.sort().isLeaf()) {
        assertThat(read(fact, value))
            .hasValueSatisfying(v -> assertThat((Object) v).isEqualTo(known));
      } else {
        assertThat(read(fact, value)).isPresent();
      }
    }
  }

  @Property
  void aHandleReadsAFactAsItsAccessorDoes(@ForAll("any") Draft draft) throws Throwable {
    Object value = draft.build();
    for (Fact<?, ?> fact : draft.shape().facts()) {
      Object known = read(fact, value).orElse(null);
      long code = code(fact, value);
      assertThat(draft.shape().getter(fact).invoke(value)).isEqualTo(known);
      assertThat((long) draft.shape().coder(fact).invoke(value)).isEqualTo(code);
    }
  }

  private record Fault(String path, Object value, Draft claim) {}

  /** Every way to make one known fact of a claim wrong. */
  private static List<Fault> faults(String parent, Draft party, UnaryOperator<Draft> intoClaim) {
    List<Fault> faults = new ArrayList<>();
    party.values().forEach((fact, value) -> {
      String path = parent + fact.name();
      if (value instanceof Draft below) {
        faults.addAll(
            faults(path + ".", below, changed -> intoClaim.apply(party.with(fact, changed))));
      } else if (value instanceof List<?> items) {
        for (int i = 0; i < items.size(); i++) {
          int index = i;
          faults.addAll(faults(
              path + "[" + i + "].",
              (Draft) items.get(i),
              changed -> intoClaim.apply(party.with(fact, replaced(items, index, changed)))));
        }
      } else {
        wrong(party, fact)
            .ifPresent(
                bad -> faults.add(new Fault(path, bad, intoClaim.apply(party.with(fact, bad)))));
      }
    });
    return faults;
  }

  private static ImmutableList<Object> replaced(List<?> items, int index, Draft changed) {
    List<Object> copy = new ArrayList<>(items);
    copy.set(index, changed);
    return ImmutableList.copyOf(copy);
  }

  private static Optional<Object> wrong(Draft party, Fact<?, ?> fact) {
    Domain domain = fact.domain();
    if (domain.isBounded() && domain.min() != -Domain.UNBOUNDED) {
      return Optional.of(Drafts.decoded(fact.sort(), domain.min() - 1));
    }
    if (domain.isBounded()) {
      return Optional.of(Drafts.decoded(fact.sort(), domain.max() + 1));
    }
    return party.shape().relations().stream()
        .filter(relation -> relation.subject().equals(fact))
        .filter(relation -> party.values().containsKey(relation.other()))
        .findFirst()
        .map(relation -> breaking(relation, party.values()));
  }

  private static Object breaking(Relation relation, Map<Fact<?, ?>, Object> values) {
    Object other = values.get(relation.other());
    return switch (relation.kind()) {
      case AT_LEAST -> ((LocalDate) other).minusDays(1);
      case AT_MOST -> ((LocalDate) other).plusDays(1);
      case MORE_THAN -> other;
      case NOT_BESIDE -> true;
    };
  }

  private static <T> Optional<?> read(Fact<T, ?> fact, Object value) {
    return fact.read(fact.owner().cast(value));
  }

  private static <T> long code(Fact<T, ?> fact, Object value) {
    return fact.code(fact.owner().cast(value));
  }
}
