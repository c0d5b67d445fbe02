package io.github.wenjiuye.policy.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Shapes;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shape builds what the builder builds. */
class ShapeTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  static Stream<Shape<?>> shapes() {
    return Shapes.all();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void ofNothingAValueIsBuiltOfWhichNothingIsKnown(Shape<?> shape) {
    assertNothingIsKnown(shape);
  }

  private static <T> void assertNothingIsKnown(Shape<T> shape) {
    T value = shape.build(Map.of());
    for (Fact<?, ?> fact : shape.facts()) {
      assertThat(read(fact, value)).as(fact.toString()).isEmpty();
      assertThat(code(fact, value)).as(fact.toString()).isEqualTo(Fact.UNKNOWN);
    }
    assertThat(value).isEqualTo(shape.build(Map.of()));
  }

  @Test
  void theBuilderAndTheShapeBuildTheSame() {
    Person person = Person.builder().graduatedOn(DAY).unemployed(false).build();
    Contract contract = Contract.builder()
        .startsOn(DAY)
        .endsOn(DAY.plusYears(1))
        .openEnded(false)
        .build();
    Hire hire = Hire.builder()
        .ref("A-17")
        .person(person)
        .contract(contract)
        .hiredOn(DAY)
        .trainingMonths(3)
        .build();
    Enterprise enterprise = Enterprise.builder().size(Size.SMALL).staff(12).build();

    assertThat(
            Person.SHAPE.build(ImmutableMap.of(Person.GRADUATED_ON, DAY, Person.UNEMPLOYED, false)))
        .isEqualTo(person)
        .hasSameHashCodeAs(person)
        .hasToString(person.toString());
    assertThat(Hire.SHAPE.build(ImmutableMap.of(
            Hire.TRAINING_MONTHS, 3L,
            Hire.HIRED_ON, DAY,
            Hire.CONTRACT, contract,
            Hire.PERSON, person,
            Hire.REF, "A-17")))
        .isEqualTo(hire);
    assertThat(GraduateHiringClaim.SHAPE.build(ImmutableMap.of(
            GraduateHiringClaim.LEAGUE,
            League.HOHHOT,
            GraduateHiringClaim.ENTERPRISE,
            enterprise,
            GraduateHiringClaim.HIRES,
            ImmutableList.of(hire),
            GraduateHiringClaim.RECEIVED_ON,
            DAY)))
        .isEqualTo(GraduateHiringClaim.builder()
            .league(League.HOHHOT)
            .receivedOn(DAY)
            .enterprise(enterprise)
            .hires(List.of(hire))
            .build());
  }

  @Test
  void whatIsFalseEmptyOrZeroIsNotUnknown() {
    assertThat(Person.builder().unemployed(false).build())
        .isNotEqualTo(Person.builder().build());
    assertThat(Enterprise.builder().layoffs(0).build())
        .isNotEqualTo(Enterprise.builder().build());
    assertThat(GraduateHiringClaim.builder().hires(List.of()).build())
        .isNotEqualTo(GraduateHiringClaim.builder().build());
  }

  @Test
  void aFactOfAnotherShapeIsRefused() {
    assertThatThrownBy(() -> Person.SHAPE.build(Map.of(Hire.REF, "A-17")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Hire.ref");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> Hire.SHAPE.build(Map.of(Hire.HIRED_ON, "2020-07-01")))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void theFactsAreInTheOrderOfTheirDeclarationWithTheLeagueFirst() {
    assertThat(GraduateHiringClaim.SHAPE.facts())
        .extracting(Fact::name)
        .containsExactly("league", "receivedOn", "enterprise", "hires");
    assertThat(Contract.SHAPE.facts())
        .extracting(Fact::name)
        .containsExactly("startsOn", "endsOn", "openEnded");
    assertThat(Hire.SHAPE.fact("hiredOn").orElseThrow()).isEqualTo(Hire.HIRED_ON);
    assertThat(Hire.SHAPE.fact("firedOn")).isEmpty();
  }

  private static <T> Optional<?> read(Fact<T, ?> fact, Object value) {
    return fact.read(fact.owner().cast(value));
  }

  private static <T> long code(Fact<T, ?> fact, Object value) {
    return fact.code(fact.owner().cast(value));
  }
}
