package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.Question;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.Matter;
import io.github.wenjiuye.policy.model.party.Outcome;
import io.github.wenjiuye.policy.model.party.PartyKind;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
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
          .allSatisfy(pending -> assertThat(
                  pending.kind() == Pending.Kind.STANDARD || skipped.contains(pending.name()))
              .isTrue());
    }
  }

  @Example
  void manyOfWhomNothingIsKnownAreAskedAboutAsAFewAre() {
    assertThat(firstQuestions(hires(40), 8)).isEqualTo(firstQuestions(hires(4), 8));
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
    assertThat(firstQuestions(two, 200))
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
  private static List<String> firstQuestions(Dossier dossier, int most) {
    List<String> asked = new ArrayList<>();
    Interview interview = Interview.of(EVALUATOR, dossier);
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
