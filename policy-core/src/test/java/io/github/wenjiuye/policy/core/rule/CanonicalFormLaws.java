package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that decides escapes from the form that rules are hashed in, whatever kinds of nodes and grants there will be. */
class CanonicalFormLaws {

  /** Every kind of node and of grant, and all that the notice is made of. */
  private static List<Object> samples() {
    List<Object> samples = new ArrayList<>();
    samples.addAll(nodes());
    samples.addAll(EveryKindOfNode.grants());
    for (Provision provision : Notice.provisions().values()) {
      samples.add(provision);
      provision.window().ifPresent(samples::add);
      samples.addAll(provision.requirements());
      samples.addAll(provision.cautions());
      samples.add(provision.grant());
    }
    return samples;
  }

  /** What can stand in a rule: a look-up takes the place of a standard only where rules and standards come together. */
  private static List<Node> nodes() {
    return Walk.nodes(
            Stream.concat(EveryKindOfNode.terms().stream(), EveryKindOfNode.conditions().stream())
                .toList())
        .stream()
        .filter(node -> Walk.nodes(ImmutableList.of(node), Lookup.class).isEmpty())
        .distinct()
        .toList();
  }

  @Test
  void everyComponentOfEveryRecordStandsInItsForm() throws ReflectiveOperationException {
    for (Object sample : samples()) {
      if (sample instanceof Record) {
        String form = CanonicalForm.of(sample);
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
          Object part = component.getAccessor().invoke(sample);
          assertThat(form)
              .as("%s of %s", component.getName(), sample)
              .contains(part == null ? "-" : CanonicalForm.of(part));
        }
      }
    }
  }

  @Test
  void nodesHaveTheSameFormExactlyWhenTheyAreEqual() {
    List<Node> nodes = nodes();
    assertThat(nodes.stream().map(CanonicalForm::of)).doesNotHaveDuplicates();
    for (Node node : nodes) {
      assertThat(CanonicalForm.of(node.withOperands(node.operands())))
          .isEqualTo(CanonicalForm.of(node));
    }
  }

  @Test
  void aNumberThatLooksTheSameIsAnotherWhereItStandsForSomethingElse() {
    assertThat(Stream.of(
                new Constant("one", "6.1", Sort.COUNT, 1),
                new Constant("one", "6.1", Sort.COUNT, 2),
                new Constant("one", "6.1", Sort.MONEY, 1),
                new Constant("one", "6.2", Sort.COUNT, 1),
                new Constant("two", "6.1", Sort.COUNT, 1))
            .map(CanonicalForm::hash))
        .doesNotHaveDuplicates();
  }

  static Stream<Provision> provisions() {
    return Notice.provisions().values().stream();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void anotherNumberCodeCitationOrModalityIsAnotherRule(Provision provision) {
    List<Provision> others = new ArrayList<>();
    others.add(provision);
    others.add(changed(provision, provision.id() + "x", provision.modality()));
    for (Modality modality : Modality.values()) {
      if (modality != provision.modality()) {
        others.add(changed(provision, provision.id(), modality));
      }
    }
    for (int i = 0; i < provision.requirements().size(); i++) {
      Requirement each = provision.requirements().get(i);
      others.add(with(
          provision, i, new Requirement(each.code() + "x", each.sentence(), each.condition())));
      others.add(with(provision, i, new Requirement(each.code(), "9.9", each.condition())));
    }
    assertThat(others.stream().map(CanonicalForm::hash)).doesNotHaveDuplicates();
  }

  private static Provision changed(Provision provision, String id, Modality modality) {
    return new Provision(
        id,
        provision.shape(),
        modality,
        provision.window(),
        provision.requirements(),
        provision.grant(),
        provision.cautions());
  }

  private static Provision with(Provision provision, int index, Requirement other) {
    List<Requirement> requirements = new ArrayList<>(provision.requirements());
    requirements.set(index, other);
    return new Provision(
        provision.id(),
        provision.shape(),
        provision.modality(),
        provision.window(),
        ImmutableList.copyOf(requirements),
        provision.grant(),
        provision.cautions());
  }

  @Test
  void whatAFactCanBeIsPartOfTheRuleThatAsksForIt() {
    String form = CanonicalForm.of(
        FactNode.ofClaim(GraduateHiringClaim.ENTERPRISE, Enterprise.INSURED_AT_PRIOR_YEAR_END));
    assertThat(form).contains("Domain(Sort.COUNT,#1,#" + Long.MAX_VALUE);
  }

  @Test
  void theNoticesBoundOnALocalStandardIsPartOfTheRule() {
    Standard standard = Standard.of(
        LocalStandard.GRADUATE_HIRING_SUBSIDY,
        FactNode.ofClaim(GraduateHiringClaim.LEAGUE),
        FactNode.ofClaim(GraduateHiringClaim.RECEIVED_ON));
    assertThat(CanonicalForm.of(standard)).contains("Domain(Sort.MONEY,#100000,");
  }

  @Test
  void theFormIsTheSameOnEveryMachine() {
    assertThat(CanonicalForm.of(new Constant("deadline", "16.1", Sort.DAY, 1)))
        .isEqualTo("Constant(8:deadline,4:16.1,Sort.DAY,#1,)");
    assertThat(CanonicalForm.of(List.of(
            Optional.of("截"),
            Optional.empty(),
            LocalDate.of(2020, 5, 9),
            Size.SMALL,
            ImmutableMap.of("b", 1, "a", true))))
        .isEqualTo("((1:截,),-,LocalDate(10:2020-05-09,),Size.SMALL,{1:a=#true,1:b=#1,},)");
    assertThat(CanonicalForm.hash("abc"))
        .isEqualTo("aab5f9ae99b2e38fb462025c8f72f570c9c811705d2a4277dc855d7fa293fe97");
  }

  @Test
  void aClaimIsWhatItSaysOfEachFactAndParty() {
    TrialClaim claim = TrialClaim.builder()
        .part(3)
        .party(TrialParty.builder().opens(5).build())
        .items(ImmutableList.of(TrialItem.builder().ready(true).build()))
        .build();
    assertThat(CanonicalForm.of(claim))
        .isEqualTo("TrialClaim(part(#3,)party(TrialParty(opens(#5,)),)"
            + "items((TrialItem(ready(#true,)),),))");
    assertThat(CanonicalForm.of(TrialClaim.builder().build())).isEqualTo("TrialClaim()");
  }

  @Test
  void numbersThatMayBeAbsentAreWrittenLikeAnythingElseThatMay() {
    assertThat(CanonicalForm.of(List.of(
            OptionalLong.of(3), OptionalLong.empty(), OptionalInt.of(4), OptionalInt.empty())))
        .isEqualTo("((#3,),-,(#4,),-,)");
  }

  @Test
  void aDeterminationIsWhatIsRecordedOfIt() {
    Determination determination = TrialWords.determine(
        TrialWords.asking(TrialWords.FIRM), TrialClaim.builder().firm(true).build());
    assertThat(CanonicalForm.of(determination))
        .isEqualTo(CanonicalForm.of(determination.recorded()))
        .startsWith("RecordedDetermination(3:0.0,");
  }

  @Test
  void aReadingWithItsChoicesAndTheRelationsOfAFactArePartOfTheRule() {
    assertThat(CanonicalForm.of(Reading.R16_1))
        .isEqualTo("Reading.R16_1((4:16.1,),(13:CALENDAR_YEAR,13:TWELVE_MONTHS,),-,)");
    assertThat(CanonicalForm.of(FactNode.ofClaim(TrialClaim.PARTY, TrialParty.OPENS)))
        .contains("Relation$Kind.MORE_THAN", "Relation$Kind.AT_LEAST")
        .doesNotContain("Relation$Kind.AT_MOST", "NOT_BESIDE");
    assertThat(CanonicalForm.of(FactNode.ofClaim(TrialClaim.PARTY, TrialParty.CLOSES)))
        .contains("Relation$Kind.MORE_THAN", "Relation$Kind.AT_MOST")
        .doesNotContain("Relation$Kind.AT_LEAST", "NOT_BESIDE");
    assertThat(CanonicalForm.of(TrialParty.SHAPE))
        .startsWith("TrialParty((Relation(")
        .contains("Relation$Kind.NOT_BESIDE");
  }

  @Test
  void orderPlaysNoPartWhereItMeansNothing() {
    assertThat(CanonicalForm.of(ImmutableMap.of("a", 1, "b", 2)))
        .isEqualTo(CanonicalForm.of(ImmutableMap.of("b", 2, "a", 1)));
    assertThat(CanonicalForm.of(ImmutableSet.of(2L, 1L)))
        .isEqualTo(CanonicalForm.of(ImmutableSet.of(1L, 2L)))
        .isNotEqualTo(CanonicalForm.of(ImmutableSet.of(12L)));
    assertThat(CanonicalForm.of(List.of("a", "b")))
        .isNotEqualTo(CanonicalForm.of(List.of("b", "a")))
        .isNotEqualTo(CanonicalForm.of(List.of("ab")));
  }

  @Test
  void standardsHaveOneFormInWhateverOrderTheyWerePut() {
    LocalStandards one = LocalStandards.builder()
        .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(150_000))
        .put("150000", LocalStandard.UNEMPLOYMENT_BENEFIT, new StandardValue.Single(100_000))
        .put("150000", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(100_000))
        .build();
    LocalStandards other = LocalStandards.builder()
        .put("150000", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(100_000))
        .put("150000", LocalStandard.UNEMPLOYMENT_BENEFIT, new StandardValue.Single(100_000))
        .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(150_000))
        .build();
    LocalStandards more = LocalStandards.builder()
        .put("150000", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(100_001))
        .put("150000", LocalStandard.UNEMPLOYMENT_BENEFIT, new StandardValue.Single(100_000))
        .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(150_000))
        .build();
    assertThat(CanonicalForm.hash(other))
        .isEqualTo(CanonicalForm.hash(one))
        .isNotEqualTo(CanonicalForm.hash(more))
        .isNotEqualTo(CanonicalForm.hash(LocalStandards.none()));
  }

  @Test
  void whatCannotBeSeenIntoIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalForm.of(new Object()))
        .withMessageContaining("java.lang.Object");
    Node lookup = EveryKindOfNode.terms().stream()
        .filter(Lookup.class::isInstance)
        .findFirst()
        .orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalForm.of(lookup))
        .withMessageContaining("StandardTable");
  }
}
