package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.core.SampleParty;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import org.junit.jupiter.api.Test;

/** What may be said of provisions that do not go together, and what is found wrong with it. */
class ConcurrenceTest {

  private static final ImmutableMap<String, Settlement> CHOICES =
      ImmutableMap.of("HIGHEST", Settlement.HIGHEST, "EACH", Settlement.EACH);
  private static final ImmutableList<Mark> MARKS =
      ImmutableList.of(Mark.of(Hire.REF), Mark.of(Hire.PERSON, Person.REF));
  private static final Items<SampleParty> PARTIES = Items.of(SampleClaim.PARTIES);
  private static final Quantity OPEN_ENDED = PARTIES.count(PARTIES.holds(SampleParty.OPEN_ENDED));
  private static final Quantity MUCH = Quantity.money("much", "0.0", Money.ofYuan(1000));

  @Test
  void aMarkIsReadThroughThePartiesAboveIt() {
    Hire hire = Hire.builder().person(Person.builder().ref("P-1").build()).build();
    assertThat(Mark.of(Hire.PERSON, Person.REF).read(hire)).contains("P-1");
    assertThat(Mark.of(Hire.PERSON, Person.REF).name()).isEqualTo("person.ref");
    assertThat(Mark.of(Hire.REF).read(hire)).isEmpty();
    assertThat(Mark.of(Hire.PERSON, Person.REF).read(Hire.builder().build())).isEmpty();
  }

  @Test
  void nobodyIsKnownByWhatRulesDecideOn() {
    assertThat(catchThrowable(() -> Mark.of(Hire.HIRED_ON)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Hire.hiredOn");
    assertThat(catchThrowable(Mark::of)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneProvisionMeetsNobody() {
    assertThat(catchThrowable(() -> concurrence(ImmutableMap.of("0.0", SampleClaim.PARTIES))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.0");
  }

  @Test
  void everyChoiceOfTheReadingSettlesIt() {
    ImmutableMap<String, Fact<?, ?>> parties =
        ImmutableMap.of("0.0", SampleClaim.PARTIES, "16.1", GraduateHiringClaim.HIRES);
    assertThat(catchThrowable(() -> new Concurrence(
            Reading.R0_2,
            ImmutableMap.of("HIGHEST", Settlement.HIGHEST),
            parties,
            parties.keySet().asList(),
            MARKS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EACH");
  }

  @Test
  void whichProvisionGoesFirstIsSaidOfEachOnce() {
    ImmutableMap<String, Fact<?, ?>> parties =
        ImmutableMap.of("0.0", SampleClaim.PARTIES, "16.1", GraduateHiringClaim.HIRES);
    assertThat(concurrence(parties, ImmutableList.of("16.1", "0.0")).precedence())
        .containsExactly("16.1", "0.0");
    for (ImmutableList<String> wrong : ImmutableList.of(
        ImmutableList.of("16.1"),
        ImmutableList.of("16.1", "16.1"),
        ImmutableList.of("16.1", "0.0", "0.0"))) {
      assertThat(catchThrowable(() -> concurrence(parties, wrong)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("16.1");
    }
  }

  @Test
  void aSumOverTheListIsWithoutFlaw() {
    assertThat(flaws(OPEN_ENDED.times(MUCH), SampleClaim.PARTIES)).isEmpty();
  }

  @Test
  void whatIsPaidOnceForAllItemsCannotBeToldItemByItem() {
    assertThat(flaws(MUCH, SampleClaim.PARTIES))
        .containsExactly(new Flaw(Flaw.Kind.NO_SUM, "0.0", "R0-2", "SampleClaim.parties"));
    assertThat(flaws(OPEN_ENDED.times(OPEN_ENDED.times(MUCH)), SampleClaim.PARTIES))
        .hasSize(1);
  }

  @Test
  void aPartyThatTheClaimsDoNotHave() {
    assertThat(flaws(MUCH, GraduateHiringClaim.ENTERPRISE))
        .containsExactly(
            new Flaw(Flaw.Kind.FOREIGN_PARTY, "0.0", "R0-2", "GraduateHiringClaim.enterprise"));
  }

  @Test
  void aProvisionThatIsNotThereUnlessItIsAwaited() {
    ImmutableList<Concurrence> all =
        ImmutableList.of(withAnother(SampleClaim.PARTIES), withAnother(SampleClaim.PARTIES));
    assertThat(ConcurrenceLint.of(ImmutableList.of(), all, ImmutableSet.of("16.1")))
        .contains(new Flaw(Flaw.Kind.NO_PROVISION, "0.0", "R0-2", "0.0"))
        .contains(new Flaw(Flaw.Kind.REPEATED, "16.1", "R0-2", "16.1"))
        .doesNotContain(new Flaw(Flaw.Kind.NO_PROVISION, "16.1", "R0-2", "16.1"));
  }

  private static ImmutableList<Flaw> flaws(Quantity amount, Fact<?, ?> party) {
    Provision sample =
        Provision.of("0.0", SampleClaim.SHAPE, Modality.MANDATORY).onAnyDay().pays(amount);
    return ConcurrenceLint.of(
        ImmutableList.of(sample), ImmutableList.of(withAnother(party)), ImmutableSet.of("16.1"));
  }

  private static Concurrence withAnother(Fact<?, ?> party) {
    return concurrence(ImmutableMap.of("0.0", party, "16.1", GraduateHiringClaim.HIRES));
  }

  private static Concurrence concurrence(ImmutableMap<String, Fact<?, ?>> parties) {
    return concurrence(parties, parties.keySet().asList());
  }

  private static Concurrence concurrence(
      ImmutableMap<String, Fact<?, ?>> parties, ImmutableList<String> precedence) {
    return new Concurrence(Reading.R0_2, CHOICES, parties, precedence, MARKS);
  }
}
