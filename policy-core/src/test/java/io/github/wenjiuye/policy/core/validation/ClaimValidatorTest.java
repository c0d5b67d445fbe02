package io.github.wenjiuye.policy.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.PolicyValidation;
import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.RentMonth;
import io.github.wenjiuye.policy.model.startup.RentReliefClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.junit.jupiter.api.Test;

class ClaimValidatorTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  private static final Claim WRONG = GraduateHiringClaim.builder()
      .enterprise(Enterprise.builder().staff(0).layoffs(-1).build())
      .hires(List.of(
          Hire.builder().build(),
          Hire.builder()
              .contract(Contract.builder()
                  .startsOn(DAY)
                  .endsOn(DAY.minusDays(1))
                  .openEnded(true)
                  .build())
              .trainingMonths(0)
              .build()))
      .build();

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThat(ClaimValidator.standard().violations(WRONG))
        .extracting(violation -> violation.path()
            + " "
            + violation.value().orElseThrow()
            + " "
            + violation.message(Language.EN))
        .containsExactly(
            "enterprise.staff 0 must be 1 or more, but is 0",
            "enterprise.layoffs -1 must be 0 or more, but is -1",
            "hires[1].contract.endsOn 2020-06-30 must not be before startsOn, which is 2020-07-01,"
                + " but is 2020-06-30",
            "hires[1].contract.openEnded true must not be true where endsOn is given, as"
                + " 2020-06-30",
            "hires[1].trainingMonths 0 must be 1 or more, but is 0");
    assertThat(ClaimValidator.standard().violations(WRONG))
        .extracting(violation -> violation.message(Language.ZH_CN))
        .contains("不得早于 startsOn（2020-07-01），现为 2020-06-30");
  }

  @Test
  void aContractMayEndOnTheDayOnWhichItStarts() {
    Contract contract =
        Contract.builder().startsOn(DAY).endsOn(DAY).openEnded(false).build();
    assertThat(ClaimValidator.standard()
            .accepts(GraduateHiringClaim.builder()
                .hires(List.of(Hire.builder().contract(contract).build()))
                .build()))
        .isTrue();
  }

  @Test
  void aClaimOfWhichNothingIsKnownIsAccepted() {
    assertThat(
            ClaimValidator.standard().accepts(SmallEnterpriseLoanClaim.builder().build()))
        .isTrue();
    assertThat(
            ClaimValidator.standard().violations(GraduateHiringClaim.builder().build()))
        .isEmpty();
  }

  @Test
  void aHireThatIsGivenTwiceIsToldTwice() {
    Hire hire = Hire.builder().trainingMonths(-2).build();
    assertThat(ClaimValidator.standard()
            .violations(GraduateHiringClaim.builder().hires(List.of(hire, hire)).build()))
        .extracting(Violation::path)
        .containsExactly("hires[0].trainingMonths", "hires[1].trainingMonths");
  }

  @Test
  void hiresAreToldInTheirOrderAlsoBeyondTheTenth() {
    Hire hire = Hire.builder().trainingMonths(-2).build();
    List<Hire> hires = IntStream.range(0, 12).mapToObj(i -> hire).toList();
    assertThat(ClaimValidator.standard()
            .violations(GraduateHiringClaim.builder().hires(hires).build()))
        .extracting(Violation::path)
        .isEqualTo(IntStream.range(0, 12)
            .mapToObj(i -> "hires[" + i + "].trainingMonths")
            .toList());
  }

  @Test
  void aClaimOfAnotherTypeIsRefused() {
    assertThatThrownBy(
            () -> ClaimValidator.standard().accepts(SampleClaim.builder().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SampleClaim");
  }

  @Test
  void anEmbeddersValidatorTellsTheSame() {
    Validator own = validator(PolicyValidation.configure(configuration()));
    assertThat(ClaimValidator.with(own).violations(WRONG))
        .isEqualTo(ClaimValidator.standard().violations(WRONG));
  }

  @Test
  void aPlainValidatorSeesNothingAndIsRefused() {
    Validator plain = validator(configuration());
    assertThat(plain.validate(WRONG)).isEmpty();
    assertThatThrownBy(() -> ClaimValidator.with(plain))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PolicyValidation.configure");
  }

  @Test
  void aValidatorThatCannotReadMoneyIsRefused() {
    Validator halfSeeing =
        validator(configuration().getterPropertySelectionStrategy(new FluentAccessors()));
    assertThatThrownBy(
            () -> ClaimValidator.of(ImmutableMap.of("0.1", SampleClaim.SHAPE), halfSeeing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SampleParty.amount")
        .hasMessageContaining("PolicyValidation.configure");
  }

  @Test
  void aValidatorThatDoesNotGoDownToThePartiesIsRefused() {
    assertThatThrownBy(() -> ClaimValidator.with(ignoring(GraduateHiringClaim.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GraduateHiringClaim.enterprise");
  }

  @Test
  void aValidatorThatDoesNotSeeWhatOneFactDemandsOfAnotherIsRefused() {
    assertThatThrownBy(() -> ClaimValidator.with(ignoring(Contract.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Contract.endsOn");
  }

  @Test
  void aValidatorThatDoesNotSeeThatAMonthStandsInTheListOnceIsRefused() {
    assertThatThrownBy(() -> ClaimValidator.with(ignoring(RentReliefClaim.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RentReliefClaim.rentWaived");
  }

  @Test
  void aValidatorThatDoesNotSeeThatAMonthMustBeGivenIsRefused() {
    assertThatThrownBy(() -> ClaimValidator.with(ignoring(RentMonth.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RentMonth.month");
  }

  @Test
  void aValidatorThatContradictsTheGuardIsAFault() {
    Validator seeing = validator(PolicyValidation.configure(configuration()));
    Validator silent = (Validator) Proxy.newProxyInstance(
        Validator.class.getClassLoader(),
        new Class<?>[] {Validator.class},
        (proxy, method, given) -> {
          try {
            return method.getName().equals("validate")
                ? ImmutableSet.of()
                : method.invoke(seeing, given);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
    ClaimValidator door = ClaimValidator.with(silent);
    assertThatThrownBy(() -> door.violations(WRONG))
        .isInstanceOf(VerifyException.class)
        .hasMessageContaining("staff=0");
  }

  @Test
  void anEmbeddersBeansGoOnBeingSeen() {
    Validator own = validator(PolicyValidation.configure(configuration()));
    assertThat(own.getConstraintsForClass(Bean.class).getConstrainedProperties())
        .extracting(property -> property.getPropertyName())
        .containsExactlyInAnyOrder("size", "empty", "URL");
  }

  private interface Bean {
    @Min(1)
    int getSize();

    @Min(1)
    boolean isEmpty();

    @Min(1)
    int getURL();

    @Min(1)
    int get();

    @Min(1)
    int settle();

    @Min(1)
    int getOf(int index);
  }

  private static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new Unworded());
  }

  private static Validator ignoring(Class<?> type) {
    HibernateValidatorConfiguration configuration = PolicyValidation.configure(configuration());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(type).ignoreAllAnnotations();
    return validator(configuration.addMapping(mapping));
  }

  private static Validator validator(HibernateValidatorConfiguration configuration) {
    return configuration.buildValidatorFactory().getValidator();
  }
}
