package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.Question;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Matter;
import io.github.wenjiuye.policy.model.party.Outcome;
import io.github.wenjiuye.policy.model.party.PartyKind;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What a party is told is what is decided of its claims, and it is asked for what matters and nothing else. */
class ScreeningProperties {

  private static final PolicyEvaluator EVALUATOR =
      Cases.evaluatorWithEveryStandard().build();

  @Property(tries = 60)
  void everyAnswerIsTheOneToAClaimOfTheSameFacts(
      @ForAll PartyKind kind, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Dossier dossier = DrawnDossiers.of(kind, seed);
    Screening screening = EVALUATOR.screen(dossier);
    assertThat(screening.claims()).hasSameSizeAs(dossier.claims());
    for (ScreenedClaim screened : screening.claims()) {
      assertThat(screened.determination())
          .isEqualTo(EVALUATOR.evaluate(screened.claim().claim()));
      assertFactsOf(dossier, screened.claim());
    }
    assertThat(dossier.claims(Set.of("8.2", "16.1")))
        .containsExactlyElementsOf(dossier.claims().stream()
            .filter(claim -> Set.of("8.2", "16.1").contains(claim.claim().provision()))
            .toList());
  }

  /** Every fact of a composed claim is what the dossier has at its place, or what is given. */
  private static void assertFactsOf(Dossier dossier, ComposedClaim composed) {
    for (Fact<?, ?> fact : composed.composition().shape().facts()) {
      Optional<Object> value = fact.readFrom(composed.claim());
      if (value.isEmpty() || fact.name().equals("year") || fact.sort() == Sort.PARTY) {
        continue;
      }
      if (composed.composition().given().containsKey(fact)
          && dossier.get(composed.place(fact.name())).isEmpty()) {
        assertThat(value).contains(composed.composition().given().get(fact));
      } else {
        Object expected =
            value.get() instanceof ImmutableList<?> items ? (long) items.size() : value.get();
        assertThat(dossier.get(composed.place(fact.name()))).contains(expected);
      }
    }
  }

  @Property(tries = 25)
  void anInterviewAsksForWhatMattersUntilNothingIsLeft(
      @ForAll PartyKind kind, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Random random = new Random(seed);
    Interview interview = Interview.of(EVALUATOR, DrawnDossiers.of(kind, seed));
    Set<String> skipped = new HashSet<>();
    int asked = 0;
    while (interview.question().isPresent() && asked++ < 60) {
      Question question = interview.question().get();
      assertThat(skipped).doesNotContain(question.place());
      assertThat(interview.screening().pending().keySet().stream().map(Pending::name))
          .contains(question.place());
      assertThat(interview.dossier().get(question.place())).isEmpty();
      Interview next;
      try {
        next = interview.answer(DrawnDossiers.value(question.domain(), random));
        assertThat(next.back()).contains(interview);
        assertThat(next.settled())
            .allSatisfy(settled -> assertThat(settled.claim().map(ScreenedClaim::outcome))
                .isNotEqualTo(Optional.of(Outcome.POSSIBLE)));
      } catch (InvalidInputException e) {
        assertThat(e.violations()).isNotEmpty();
        next = interview.skip();
        skipped.add(question.place());
      }
      interview = next;
    }
    if (interview.question().isEmpty()) {
      assertThat(interview.screening().pending().keySet())
          .allSatisfy(pending -> assertThat(pending.kind() == Pending.Kind.STANDARD
                  || pending.settles() == Settles.GRANT
                  || skipped.contains(pending.name()))
              .isTrue());
    }
  }

  /** What a hire out of unemployment is paid for is less than what is paid for the same hire as a graduate. */
  @Example
  void whatGivesWayInEveryCaseIsNotAskedFor() {
    String since = "hires[0].person.registeredUnemployedSince";
    Dossier dossier = twoGraduates();
    assertThat(EVALUATOR.screen(dossier).pending().keySet().stream().map(Pending::name))
        .contains(since);
    assertThat(firstQuestions(EVALUATOR, dossier, 300)).isNotEmpty().doesNotContain(since);
    PolicyEvaluator each =
        Cases.evaluatorWithEveryStandard().reading(Reading.R0_2, "EACH").build();
    assertThat(firstQuestions(each, dossier, 300)).contains(since);
  }

  private static Dossier twoGraduates() {
    Person graduate = Person.builder().graduatedOn(LocalDate.of(2020, 6, 30)).build();
    Person unemployed = Person.builder()
        .graduatedOn(LocalDate.of(2020, 6, 30))
        .registeredUnemployedSince(LocalDate.of(2019, 1, 1))
        .build();
    return Dossier.of(PartyKind.ENTERPRISE)
        .on(LocalDate.of(2020, 9, 15))
        .league(League.HOHHOT)
        .set(
            GraduateHiringClaim.ENTERPRISE,
            Enterprise.builder()
                .size(Size.SMALL)
                .registeredIn(Division.of("150105"))
                .build())
        .set(GraduateHiringClaim.HIRES, ImmutableList.of(hire(graduate), hire(unemployed)))
        .build();
  }

  private static Hire hire(Person person) {
    return Hire.builder()
        .hiredOn(LocalDate.of(2020, 7, 15))
        .contract(Contract.builder()
            .startsOn(LocalDate.of(2020, 7, 15))
            .endsOn(LocalDate.of(2022, 7, 31))
            .build())
        .socialInsurancePaid(true)
        .person(person)
        .build();
  }

  @Property(tries = 25)
  void whatIsNotAskedForChangesNeitherVerdictsNorWhatIsPaidTogether(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Random random = new Random(seed);
    Screening before = EVALUATOR.screen(withPersons(random));
    Set<String> asked = ImmutableSet.copyOf(firstQuestions(EVALUATOR, before.dossier(), 500));
    for (Pending pending : before.pending().keySet()) {
      if (pending.kind() == Pending.Kind.FACT && !asked.contains(pending.name())) {
        Object value = DrawnDossiers.value(
            DossierForm.of(PartyKind.ENTERPRISE)
                .leaf(pending.name())
                .orElseThrow()
                .domain(),
            random);
        Dossier known = before.dossier().with(pending.name(), value);
        if (EVALUATOR.validate(known).isEmpty()) {
          Screening after = EVALUATOR.screen(known);
          assertThat(verdicts(after)).isEqualTo(verdicts(before));
          assertThat(after.together().total().amount())
              .isEqualTo(before.together().total().amount());
        }
      }
    }
  }

  /** Graduates of whom little else is known, of one or the other that they were unemployed. */
  private static Dossier withPersons(Random random) {
    Dossier dossier = twoGraduates();
    for (String fact : ImmutableList.of(
        "hires[0].person.registeredUnemployedSince",
        "hires[1].person.graduatedOn",
        "hires[0].person.ruralMigrant",
        "hires[1].person.ruralMigrant")) {
      if (random.nextBoolean()) {
        Object value = DrawnDossiers.value(
            DossierForm.of(PartyKind.ENTERPRISE).leaf(fact).orElseThrow().domain(), random);
        Dossier known = dossier.with(fact, value);
        dossier = EVALUATOR.validate(known).isEmpty() ? known : dossier;
      }
    }
    return dossier;
  }

  private static List<Verdict> verdicts(Screening screening) {
    return screening.claims().stream()
        .map(claim -> claim.determination().verdict())
        .toList();
  }

  @Example
  void manyOfWhomNothingIsKnownAreAskedAboutAsAFewAre() {
    assertThat(firstQuestions(EVALUATOR, hires(40), 8))
        .isEqualTo(firstQuestions(EVALUATOR, hires(4), 8));
  }

  /** Of two who are alike but for their names the first is asked about, and the other when nothing is to be told of the first. */
  @Example
  void whoHasBeenSkippedStandsForNobody() {
    Dossier two = Dossier.of(PartyKind.ENTERPRISE)
        .set(
            GraduateHiringClaim.HIRES,
            ImmutableList.of(
                Hire.builder().ref("A").build(), Hire.builder().ref("B").build()))
        .build();
    assertThat(firstQuestions(EVALUATOR, two, 200))
        .contains("hires[0].hiredOn", "hires[1].hiredOn")
        .doesNotHaveDuplicates();
  }

  private static Dossier hires(int number) {
    return Dossier.of(PartyKind.ENTERPRISE)
        .on(LocalDate.of(2020, 9, 15))
        .set(
            GraduateHiringClaim.HIRES,
            ImmutableList.copyOf(Collections.nCopies(number, Hire.builder().build())))
        .build();
  }

  /** What is asked of somebody who never knows. */
  private static List<String> firstQuestions(PolicyEvaluator evaluator, Dossier dossier, int most) {
    List<String> asked = new ArrayList<>();
    Interview interview = Interview.of(evaluator, dossier);
    while (asked.size() < most && interview.question().isPresent()) {
      asked.add(interview.question().get().place());
      interview = interview.skip();
    }
    return asked;
  }

  @Example
  void aFactThatSeveralProvisionsAskForIsToldOnce() {
    Dossier dossier = Dossier.of(PartyKind.ENTERPRISE)
        .on(LocalDate.of(2020, 6, 1))
        .set(
            GraduateHiringClaim.ENTERPRISE,
            Enterprise.builder().size(Size.SMALL).build())
        .set(GraduateHiringClaim.HIRES, ImmutableList.of(Hire.builder().build()))
        .build();
    assertThat(claim(dossier, "6.1"))
        .isEqualTo(SmallEnterpriseLoanClaim.builder()
            .appliedOn(LocalDate.of(2020, 6, 1))
            .enterprise(Enterprise.builder().size(Size.SMALL).build())
            .build());
    assertThat(claim(dossier, "12.1"))
        .isEqualTo(RuralHiringClaim.builder()
            .receivedOn(LocalDate.of(2020, 6, 1))
            .employer(Employer.ENTERPRISE)
            .hires(ImmutableList.of(Hire.builder().build()))
            .build());
  }

  private static Object claim(Dossier dossier, String provision) {
    return dossier.claims().stream()
        .filter(claim -> claim.composition().provision().equals(provision))
        .findFirst()
        .orElseThrow()
        .claim();
  }

  @Example
  void eachLoanIsClaimedForByItselfAndNoLoanForNothing() {
    Dossier two = Dossier.of(PartyKind.PERSON)
        .set(Matter.LOANS, ImmutableList.of(ImmutableMap.of(), ImmutableMap.of()))
        .build();
    Dossier none =
        Dossier.of(PartyKind.PERSON).set(Matter.LOANS, ImmutableList.of()).build();
    assertThat(loans(two)).isEqualTo(6);
    assertThat(loans(none)).isZero();
    assertThat(loans(Dossier.of(PartyKind.PERSON).build())).isEqualTo(3);
  }

  private static long loans(Dossier dossier) {
    return dossier.claims().stream()
        .filter(claim -> claim.composition().matter().equals(Optional.of(Matter.LOANS)))
        .count();
  }

  @Example
  void whatCannotBeIsToldOnceAndAtItsPlace() {
    Dossier impossible = Dossier.of(PartyKind.ENTERPRISE)
        .set(GraduateHiringClaim.ENTERPRISE, Enterprise.builder().staff(0).build())
        .build();
    assertThat(EVALUATOR.validate(impossible))
        .singleElement()
        .satisfies(violation -> assertThat(violation.path()).isEqualTo("enterprise.staff"));
    assertThatThrownBy(() -> EVALUATOR.screen(impossible))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(
            () -> Dossier.of(PartyKind.PERSON).set(GraduateHiringClaim.HIRES, ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hires");
  }

  @Example
  void theSameHireInSeveralClaimsOfOnePartyIsTheSameWithoutALabel() {
    Dossier dossier = Dossier.of(PartyKind.ENTERPRISE)
        .on(LocalDate.of(2020, 6, 1))
        .set(GraduateHiringClaim.HIRES, ImmutableList.of(Hire.builder().build()))
        .build();
    assertThat(EVALUATOR.screen(dossier).together().overlaps())
        .extracting(overlap -> overlap.party())
        .contains("hires[0]");
  }
}
