package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.HIRED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOT_FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.rate;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nodes print as they would be said, for whoever reads a rule in a debugger or in a test that fails. */
class NodeTextTests {

  @Test
  void factsPrintByTheirPath() {
    assertThat(PART).hasToString("part");
    assertThat(READY).hasToString("items.ready");
    assertThat(FactNode.ofClaim(TrialClaim.PARTY, TrialParty.OPENS)).hasToString("party.opens");
    assertThat(ITEMS).hasToString("items");
    assertThat(OPENED_ON).hasToString("openedOn");
    assertThat(Symbol.of(TrialClaim.SIZE)).hasToString("size");
    assertThat(Text.of(StreetVendingClaim.PLACE)).hasToString("place");
    assertThat(Place.of(TrialClaim.PARTY, TrialParty.REGISTERED_IN))
        .hasToString("party.registeredIn");
  }

  @Test
  void numbersPrintAsTheyAreWritten() {
    assertThat(count(3)).hasToString("3");
    assertThat(rate("0.25")).hasToString("0.25");
    DatedQuantity share = DatedQuantity.until("share", "0.0", day(MAY_9), Rate.parse("0.25"))
        .thenFrom(day(MAY_9), Rate.parse("0.15"));
    assertThat(share).hasToString("share 0.25 before 2020-05-09, then 0.15");
    assertThat(share.on(OPENED_ON)).hasToString("0.25 before 2020-05-09, then 0.15, on openedOn");
  }

  @Test
  void arithmeticPrintsItsOperands() {
    assertThat(PART.times(yuan(5))).hasToString("part × 5.00");
    assertThat(PART.plus(WHOLE)).hasToString("part + whole");
    assertThat(new DaysBetween(OPENED_ON.node(), CLOSED_ON.node()))
        .hasToString("days from openedOn to closedOn");
    assertThat(new Shift(OPENED_ON.node(), PART.node(), ChronoUnit.YEARS, 0))
        .hasToString("openedOn + part Years");
    assertThat(new Shift(OPENED_ON.node(), PART.node(), ChronoUnit.YEARS, -1))
        .hasToString("openedOn + part Years -1 days");
    assertThat(new Lacking(
            PART.node(), Compare.Operator.AT_LEAST, WHOLE.node(), rate("0.5").node()))
        .hasToString("what part lacks to be AT_LEAST 0.5 of whole");
  }

  @Test
  void conditionsPrintWhatTheyAsk() {
    assertThat(PART.isAtLeast(WHOLE)).hasToString("part AT_LEAST whole");
    assertThat(FIRM).hasToString("firm");
    assertThat(NOT_FIRM).hasToString("not firm");
    assertThat(Symbol.of(TrialClaim.SIZE).isOneOf(Size.SMALL, Size.MICRO))
        .hasToString("size in [SMALL, MICRO]");
    assertThat(PART.isMoreThanShareOf(rate("0.5"), WHOLE))
        .hasToString("part MORE_THAN 0.5 of whole");
    assertThat(Quantity.of(LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", OPENED_ON)
            .isSet())
        .hasToString(
            "flexibleInsuranceSubsidy.share of league on openedOn listed in flexibleInsuranceSubsidy");
    assertThat(new Comparison(
            "0.0/firm",
            Comparison.Effect.VERDICT,
            FIRM.node(),
            Optional.empty(),
            ImmutableSet.of()))
        .hasToString("firm");
  }

  @Test
  void whatItemsComeToPrintsTheList() {
    assertThat(ITEMS.count(READY)).hasToString("total of items (items.ready)");
    assertThat(ITEMS.sumOfFirst(READY, HIRED_ON, ITEM_DAYS, count(2)))
        .hasToString("sum of items.days of 2 of items with items.ready by items.hiredOn");
    assertThat(ITEMS.sumOfGreatest(READY, ITEM_DAYS, count(2)))
        .hasToString("sum of items.days of 2 of items with items.ready, the greatest");
    assertThat(new Listing(TrialClaim.ITEMS, ImmutableList.of(READY.node())))
        .hasToString("[items.ready] of each of items");
  }

  @Test
  void standardsPrintTheirNameAndWhatIsLookedUp() {
    Quantity benefit = Quantity.of(LocalStandard.UNEMPLOYMENT_BENEFIT, OPENED_ON);
    assertThat(benefit).hasToString("unemploymentBenefit of league on openedOn");
    Provision resolved =
        under(LocalStandards.none()).resolve(TrialWords.onAnyDay().pays(benefit));
    assertThat(resolved.terms().get(0)).hasToString("unemploymentBenefit of league on openedOn");
    Domain domain = Domain.between(Sort.MONEY, 0, Domain.UNBOUNDED);
    assertThat(new Unstated(LocalStandard.UNEMPLOYMENT_BENEFIT, "", domain))
        .hasToString("unemploymentBenefit");
    assertThat(new Unstated(LocalStandard.TRAINING_SUBSIDY, "PRE_JOB", domain))
        .hasToString("trainingSubsidy.PRE_JOB");
  }

  @Test
  void choicesPrintWhatDecides() {
    assertThat(Quantity.when(FIRM, PART, WHOLE)).hasToString("if firm then part else whole");
    assertThat(Quantity.byReading(
            Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", PART, "TWELVE_MONTHS", WHOLE)))
        .hasToString("by R16-1 {CALENDAR_YEAR=part, TWELVE_MONTHS=whole}");
    assertThat(Day.byReading(
            Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", OPENED_ON, "TWELVE_MONTHS", CLOSED_ON)))
        .hasToString("by R16-1 {CALENDAR_YEAR=openedOn, TWELVE_MONTHS=closedOn}");
  }

  @Test
  void whatAClaimDoesNotSayPrintsAsAVariable() {
    Variable part = new Variable(Pending.Kind.FACT, "part", TrialClaim.PART.domain());
    assertThat(part).hasToString("part [0, 12]");
    assertThat(Cell.variable(part)).hasToString("VARIABLE part [0, 12]");
    assertThat(Cell.node(FIRM.node(), ImmutableList.of())).hasToString("NODE firm");
    assertThat(Cell.known(3)).hasToString("KNOWN");
  }

  @Test
  void boundariesPrintByTheirPath() {
    Boundaries boundaries =
        Boundaries.of(TrialWords.asking(PART.isAtLeast(count(3))), under(LocalStandards.none()));
    assertThat(boundaries.toString())
        .startsWith("{part=[Boundary[path=part, sort=COUNT, last=2, next=3");
  }
}
