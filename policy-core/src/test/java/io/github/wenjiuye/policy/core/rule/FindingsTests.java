package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSES;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ENDS_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.HIRED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_10;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_8;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOT_FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PLANNED;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.STARTS_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.determine;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.rate;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is found of a claim, comparison by comparison. A finding is told as the fact, the truth, what was observed, what was
 * required and what is lacking.
 */
class FindingsTests {

  private static final Symbol<Size> SIZE = Symbol.of(TrialClaim.SIZE);
  private static final Place PLACE = Place.of(TrialClaim.PARTY, TrialParty.REGISTERED_IN);
  private static final Condition OPEN_ENDED =
      Condition.holds(TrialClaim.PARTY, TrialParty.OPEN_ENDED);

  @Test
  void aNumberIsHeldAgainstItsBound() {
    Condition five = PART.isAtLeast(count(5));
    assertThat(found(five, part(5))).containsExactly("part MET 5 atLeast 5");
    assertThat(found(five, part(3))).containsExactly("part UNMET 3 atLeast 5 lacks 2");
    assertThat(found(five, NOTHING)).containsExactly("part UNKNOWN ? atLeast 5");
    assertThat(found(PART.isMoreThan(count(5)), part(3)))
        .containsExactly("part UNMET 3 moreThan 5 lacks 3");
    assertThat(found(PART.isAtMost(count(5)), part(6))).containsExactly("part UNMET 6 atMost 5");
  }

  @Test
  void aSumOfMoneyLacksNothingThatCouldBeCounted() {
    TrialClaim claim = TrialClaim.builder().amount(Money.ofYuan(300)).build();
    assertThat(found(AMOUNT.isAtLeast(yuan(500)), claim))
        .containsExactly("amount UNMET 300.00 atLeast 500.00");
  }

  @Test
  void aBoundThatIsUnknownIsToldSo() {
    assertThat(found(PART.isAtLeast(WHOLE), part(3))).containsExactly("part UNKNOWN 3 atLeast ?");
    assertThat(found(PLANNED.isMoreThan(count(2)), NOTHING))
        .containsExactly("planned UNKNOWN ? moreThan 2");
  }

  @Test
  void whatIsUnmetWhateverAnUnknownBoundIsLacksNoNumber() {
    TrialClaim claim = TrialClaim.builder().part(0).build();
    assertThat(found(PART.isAtLeast(WHOLE), claim)).containsExactly("part UNMET 0 atLeast ?");
    assertThat(found(PART.isMoreThan(count(12)), NOTHING))
        .containsExactly("part UNMET ? moreThan 12");
  }

  @Test
  void aDayIsHeldAgainstAnother() {
    TrialClaim claim = TrialClaim.builder().openedOn(MAY_9).build();
    assertThat(found(OPENED_ON.isOnOrAfter(day(MAY_10)), claim))
        .containsExactly("openedOn UNMET 2020-05-09 onOrAfter 2020-05-10");
    assertThat(found(OPENED_ON.isOnOrBefore(day(MAY_10)), claim))
        .containsExactly("openedOn MET 2020-05-09 onOrBefore 2020-05-10");
    assertThat(found(OPENED_ON.isAfter(day(MAY_8)), claim))
        .containsExactly("openedOn MET 2020-05-09 after 2020-05-08");
    assertThat(found(OPENED_ON.isBefore(day(MAY_9)), claim))
        .containsExactly("openedOn UNMET 2020-05-09 before 2020-05-09");
  }

  @Test
  void aYearIsToldByTheDayInIt() {
    TrialClaim claim =
        TrialClaim.builder().openedOn(MAY_9).closedOn(MAY_9.plusYears(1)).build();
    assertThat(found(Day.of(TrialClaim.CLOSED_ON).isInYearOf(OPENED_ON), claim))
        .containsExactly("closedOn UNMET 2021-05-09 inYear 2020");
  }

  @Test
  void aYearThatIsComparedOtherwiseIsANumber() {
    TrialClaim claim = TrialClaim.builder().openedOn(MAY_9).build();
    Condition since = new Condition(new Compare(
        new YearOf(OPENED_ON.node()), Compare.Operator.AT_LEAST, count(2020).node()));
    assertThat(found(since, claim)).containsExactly("openedOn MET 2020-05-09 atLeast 2020");
    assertThat(found(
            new Condition(
                new Compare(PART.node(), Compare.Operator.EQUAL, count(3).node())),
            part(3)))
        .containsExactly("part MET 3 is 3");
  }

  @Test
  void yesAndNoAreToldAsTheyAreAsked() {
    TrialClaim claim = TrialClaim.builder().firm(true).build();
    assertThat(found(FIRM, claim)).containsExactly("firm MET true is true");
    assertThat(found(NOT_FIRM, claim)).containsExactly("firm UNMET true is false");
  }

  @Test
  void aMemberOfAListIsToldWithTheOthers() {
    TrialClaim claim = TrialClaim.builder().size(Size.LARGE).build();
    assertThat(found(SIZE.isOneOf(Size.MICRO, Size.SMALL), claim))
        .containsExactly("size UNMET LARGE oneOf MICRO SMALL");
    assertThat(found(SIZE.isOneOf(Size.LARGE), claim))
        .containsExactly("size MET LARGE oneOf LARGE");
  }

  @Test
  void aPlaceIsToldWithTheProvinceInWhichItShouldLie() {
    Region region = new Region("region", "0.0", Province.of("15"));
    TrialClaim claim = TrialClaim.builder()
        .party(TrialParty.builder().registeredIn(Division.of("110000")).build())
        .build();
    assertThat(found(PLACE.isWithin(region), claim))
        .containsExactly("party.registeredIn UNMET 110000 within 15");
  }

  @Test
  void aShareIsToldWithItsWholeAndTheLeastThatWouldDo() {
    TrialClaim claim = TrialClaim.builder().part(2).whole(11).build();
    assertThat(found(PART.isAtLeastShareOf(rate("0.25"), WHOLE), claim))
        .containsExactly("part UNMET 2 shareAtLeast 0.25, of 11, atLeast 3 lacks 1");
    assertThat(found(PART.isMoreThanShareOf(rate("0.25"), WHOLE), claim))
        .containsExactly("part UNMET 2 shareMoreThan 0.25, of 11, atLeast 3 lacks 1");
    assertThat(found(PART.isAtMostShareOf(rate("0.1"), WHOLE), claim))
        .containsExactly("part UNMET 2 shareAtMost 0.1, of 11");
  }

  @Test
  void theLeastThatWouldDoIsUnknownWithTheWholeOrTheShare() {
    assertThat(found(PART.isAtLeastShareOf(rate("0.25"), WHOLE), part(2)))
        .containsExactly("part UNKNOWN 2 shareAtLeast 0.25, of ?");
    Quantity share = Quantity.when(FIRM, rate("0.25"), rate("0.5"));
    assertThat(found(
            PART.isAtLeastShareOf(share, WHOLE),
            TrialClaim.builder().part(4).whole(10).build()))
        .containsExactly("part UNKNOWN 4 shareAtLeast ?, of 10");
    assertThat(found(
            PART.isAtLeastShareOf(rate("0.25"), WHOLE),
            TrialClaim.builder().whole(10).build()))
        .containsExactly("part UNKNOWN ? shareAtLeast 0.25, of 10, atLeast 3");
  }

  @Test
  void whatIsListedIsToldByTheListsName() {
    LocalStandards standards = LocalStandards.builder()
        .put(
            "150000",
            LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY,
            new StandardValue.Named(ImmutableMap.of("share", 500_000L)))
        .build();
    TrialClaim claim =
        TrialClaim.builder().openedOn(MAY_9).league(League.HOHHOT).build();
    assertThat(found(
            Quantity.of(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", OPENED_ON)
                .isSet(),
            claim,
            standards))
        .containsExactly(
            "flexibleInsuranceSubsidy.share MET 0.5 listedIn flexibleInsuranceSubsidy");
  }

  @Test
  void severalBoundsOfOneFactAreOneFinding() {
    Condition between = Condition.all(PART.isAtLeast(count(3)), FIRM, PART.isAtMost(count(5)));
    TrialClaim claim = TrialClaim.builder().part(2).firm(true).build();
    assertThat(found(between, claim))
        .containsExactly("part UNMET 2 atLeast 3, atMost 5 lacks 1", "firm MET true is true");
  }

  @Test
  void twoBoundsOfOneKindAreTwoFindings() {
    Condition both = Condition.all(PART.isAtLeast(count(3)), PART.isAtLeast(WHOLE));
    assertThat(found(both, TrialClaim.builder().part(4).whole(4).build()))
        .containsExactly("part MET 4 atLeast 3", "part MET 4 atLeast 4");
    Condition different = Condition.all(PART.isAtLeast(count(3)), WHOLE.isAtMost(count(5)));
    assertThat(found(different, TrialClaim.builder().part(4).whole(4).build()))
        .containsExactly("part MET 4 atLeast 3", "whole MET 4 atMost 5");
  }

  @Test
  void theFirstBoundThatIsLackingIsTold() {
    Condition both = Condition.all(PART.isAtMost(count(9)), PART.isMoreThan(count(5)));
    assertThat(found(both, part(4))).containsExactly("part UNMET 4 atMost 9, moreThan 5 lacks 2");
    assertThat(found(both, part(7))).containsExactly("part MET 7 atMost 9, moreThan 5");
  }

  @Test
  void ofAlternativesTheOneThatIsMetIsEnough() {
    Condition either = Condition.any(PART.isAtLeast(count(5)), FIRM);
    assertThat(found(either, TrialClaim.builder().part(3).firm(true).build()))
        .containsExactly("firm MET true is true");
    assertThat(found(either, TrialClaim.builder().part(5).build()))
        .containsExactly("part MET 5 atLeast 5");
  }

  @Test
  void ofAlternativesThatAreMetTheOneIsToldThatIsKnown() {
    Condition either = Condition.any(CLOSES.isAtLeast(count(6)), FIRM);
    TrialParty party = TrialParty.builder().opens(5).build();
    Provision provision = onAnyDay()
        .requires("either", either)
        .requires(OPENS.isAtLeast(count(1)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(found(
            provision, TrialClaim.builder().party(party).firm(true).build(), LocalStandards.none()))
        .containsExactly("firm MET true is true", "party.opens MET 5 atLeast 1");
    assertThat(found(provision, TrialClaim.builder().party(party).build(), LocalStandards.none()))
        .containsExactly("party.closes MET ? atLeast 6", "party.opens MET 5 atLeast 1");
  }

  @Test
  void ofAlternativesThatAreOpenAllAreTold() {
    Condition either = Condition.any(PART.isAtLeast(count(5)), FIRM);
    assertThat(found(either, part(3)))
        .containsExactly("part UNMET 3 atLeast 5 lacks 2", "firm UNKNOWN ? is true");
  }

  @Test
  void ofAlternativesThatFailThoseAreToldOfWhichTheClaimSaysSomething() {
    Condition either = Condition.any(ENDS_ON.isOnOrAfter(day(MAY_9)), OPEN_ENDED);
    TrialClaim claim = TrialClaim.builder()
        .party(TrialParty.builder().startsOn(MAY_8).endsOn(MAY_8).build())
        .build();
    assertThat(found(either, claim))
        .containsExactly("party.endsOn UNMET 2020-05-08 onOrAfter 2020-05-09");
  }

  @Test
  void alternativesThatTogetherAreMetThoughNoneIsAreAllTold() {
    Condition either = Condition.any(FIRM, NOT_FIRM);
    assertThat(found(either, NOTHING))
        .containsExactly("firm UNKNOWN ? is true", "firm UNKNOWN ? is false");
  }

  @Test
  void itemsAreToldOneByOneAfterTheirNumber() {
    TrialClaim claim = items(
        TrialItem.builder().ready(true).hiredOn(MAY_9).build(),
        TrialItem.builder().ready(false).build());
    assertThat(found(
            ITEMS
                .count(Condition.all(READY, HIRED_ON.isOnOrAfter(day(MAY_10))))
                .isAtLeast(count(1)),
            claim))
        .containsExactly(
            "items UNMET 0 atLeast 1 lacks 1",
            "items[0].ready MET true is true",
            "items[0].hiredOn UNMET 2020-05-09 onOrAfter 2020-05-10",
            "items[1].ready UNMET false is true",
            "items[1].hiredOn UNKNOWN ? onOrAfter 2020-05-10");
  }

  @Test
  void anAlternativeOfAnItemIsLookedForInThatItem() {
    Condition late = HIRED_ON.isOnOrAfter(day(MAY_10));
    TrialClaim claim = items(
        TrialItem.builder().hiredOn(MAY_9).build(),
        TrialItem.builder().ready(true).build());
    assertThat(found(ITEMS.count(Condition.any(READY, late)).isAtLeast(count(1)), claim))
        .containsExactly(
            "items MET ? atLeast 1",
            "items[0].ready UNKNOWN ? is true",
            "items[0].hiredOn UNMET 2020-05-09 onOrAfter 2020-05-10",
            "items[1].ready MET true is true");
  }

  @Test
  void aConditionIsSureByAnotherFactOfTheParty() {
    TrialClaim claim =
        TrialClaim.builder().party(TrialParty.builder().opens(5).build()).build();
    Provision provision = onAnyDay()
        .requires(CLOSES.isAtLeast(count(6)))
        .requires(OPENS.isAtLeast(count(1)))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(found(provision, claim, LocalStandards.none()))
        .containsExactly("party.closes MET ? atLeast 6", "party.opens MET 5 atLeast 1");
  }

  @Test
  void theWindowIsOneFindingWithItsSentence() {
    Provision provision = Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .within(OPENED_ON.between(Day.of("first", "1.1", MAY_9), Day.of("last", "2.2", MAY_10)))
        .requires(FIRM)
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    TrialClaim claim = TrialClaim.builder().openedOn(MAY_8).firm(true).build();
    ImmutableList<Finding> findings = determine(provision, claim).findings();
    assertThat(findings)
        .extracting(FindingsTests::told)
        .containsExactly(
            "openedOn UNMET 2020-05-08 onOrAfter 2020-05-09, onOrBefore 2020-05-10",
            "firm MET true is true");
    assertThat(findings).extracting(Finding::code).containsExactly("0.0/openedOn", "0.0/firm");
    assertThat(findings).extracting(Finding::sentence).containsExactly("2.2", "0.0");
  }

  @Test
  void aYearOutsideItsWindowLacksNoNumber() {
    Provision provision = Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .within(PART.between(count(5), count(9)))
        .requires(FIRM)
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(found(
            provision, TrialClaim.builder().part(4).firm(true).build(), LocalStandards.none()))
        .containsExactly("part UNMET 4 atLeast 5, atMost 9", "firm MET true is true");
  }

  @Test
  void aWindowWithoutEndHasTheSentenceOfItsStartOrOfTheProvision() {
    assertThat(sentence(OPENED_ON.from(Day.of("first", "1.1", MAY_9)))).isEqualTo("1.1");
    assertThat(sentence(OPENED_ON.from(Day.of("first", "", MAY_9)))).isEqualTo("0.0");
    assertThat(sentence(OPENED_ON.from(STARTS_ON))).isEqualTo("0.0");
  }

  private static String sentence(Window window) {
    Provision provision = Provision.of("0.0", TrialClaim.SHAPE, Modality.MANDATORY)
        .within(window)
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    return determine(provision, NOTHING).findings().get(0).sentence();
  }

  @Test
  void dutiesAreToldAfterTheRequirements() {
    Provision provision =
        onAnyDay().requires(FIRM).obliges(PART.isAtLeastShareOf(rate("0.5"), WHOLE));
    TrialClaim claim = TrialClaim.builder().firm(true).part(2).whole(6).build();
    assertThat(found(provision, claim, LocalStandards.none()))
        .containsExactly(
            "firm MET true is true", "part UNMET 2 shareAtLeast 0.5, of 6, atLeast 3 lacks 1");
  }

  @Test
  void aFindingHasTheCodeOfItsRequirementOrElseOfWhatIsCompared() {
    Provision provision = onAnyDay()
        .requires("size", PART.isAtLeast(count(3)))
        .requires("both", Condition.all(FIRM, WHOLE.isAtLeast(count(1))))
        .opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(determine(provision, NOTHING).findings())
        .extracting(Finding::code)
        .containsExactly("0.0/size", "0.0/firm", "0.0/whole");
  }

  private static TrialClaim part(long part) {
    return TrialClaim.builder().part(part).build();
  }

  private static TrialClaim items(TrialItem... items) {
    return TrialClaim.builder().items(ImmutableList.copyOf(items)).build();
  }

  private static ImmutableList<String> found(Condition condition, TrialClaim claim) {
    return found(condition, claim, LocalStandards.none());
  }

  private static ImmutableList<String> found(
      Condition condition, TrialClaim claim, LocalStandards standards) {
    return found(asking(condition), claim, standards);
  }

  private static ImmutableList<String> found(
      Provision provision, TrialClaim claim, LocalStandards standards) {
    return determine(provision, claim, standards).findings().stream()
        .map(FindingsTests::told)
        .collect(ImmutableList.toImmutableList());
  }

  private static String told(Finding finding) {
    return finding.fact() + " " + finding.truth() + " " + finding.observed().orElse("?") + " "
        + finding.required().stream().map(FindingsTests::told).collect(Collectors.joining(", "))
        + finding.lacking().map(lacking -> " lacks " + lacking).orElse("");
  }

  private static String told(Bound bound) {
    return bound.relation().wireName() + " "
        + (bound.values().isEmpty() ? "?" : String.join(" ", bound.values()));
  }
}
