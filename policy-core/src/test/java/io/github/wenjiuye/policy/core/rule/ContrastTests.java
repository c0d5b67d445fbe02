package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_8;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PLANNED;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** By how much the sum under one reading or standard differs from that under another. */
class ContrastTests {

  private static final Resolution BEFORE = choosing("CALENDAR_YEAR");
  private static final Resolution AFTER = choosing("TWELVE_MONTHS");
  private static final LocalStandard SUBSIDY = LocalStandard.GRADUATE_HIRING_SUBSIDY;
  private static final Condition THREE_OR_FIVE = Condition.byReading(
      Reading.R16_1,
      ImmutableMap.of(
          "CALENDAR_YEAR", PART.isAtLeast(count(3)), "TWELVE_MONTHS", PART.isAtLeast(count(5))));

  @Test
  void aSettledSumChangesByTheDifference() {
    Provision provision = onAnyDay().pays(either(yuan(3), yuan(5)));
    assertThat(change(provision, NOTHING)).hasToString("+2.00");
    assertThat(new Contrast(provision, AFTER, BEFORE).change(NOTHING))
        .hasValueSatisfying(change -> assertThat(change).hasToString("-2.00"));
  }

  @Test
  void whoGainsOrLosesAClaimGainsOrLosesTheWholeSum() {
    Provision provision = onAnyDay().requires("part", THREE_OR_FIVE).pays(yuan(7));
    assertThat(change(provision, part(4))).hasToString("-7.00");
    assertThat(change(provision, part(5))).hasToString("+0.00");
    assertThat(change(provision, part(2))).hasToString("+0.00");
    assertThat(change(provision, NOTHING)).hasToString("[-7.00, +0.00]");
    assertThat(new Contrast(provision, AFTER, BEFORE).change(part(4)))
        .hasValueSatisfying(change -> assertThat(change).hasToString("+7.00"));
  }

  @Test
  void whatIsUnknownTurnsOutTheSameOnBothSides() {
    assertThat(change(onAnyDay().pays(either(PART.times(yuan(1)), PART.times(yuan(3)))), NOTHING))
        .hasToString("[+0.00, +24.00]");
    assertThat(change(
            onAnyDay()
                .pays(either(
                    Quantity.when(FIRM, yuan(5), yuan(1)), Quantity.when(FIRM, yuan(3), yuan(4)))),
            NOTHING))
        .hasToString("[-2.00, +3.00]");
  }

  @Test
  void whereOneSumHasNoEndTheChangeHasNone() {
    Quantity endless = PLANNED.times(yuan(1));
    assertThat(change(onAnyDay().pays(either(yuan(3), endless)), NOTHING))
        .hasToString("[-3.00, ∞)");
    assertThat(change(onAnyDay().pays(either(endless, yuan(3))), NOTHING))
        .hasToString("(-∞, +3.00]");
    assertThat(change(onAnyDay().pays(either(endless, PLANNED.times(yuan(2)))), NOTHING))
        .hasToString("[+0.00, ∞)");
    assertThat(change(onAnyDay().pays(either(PLANNED.times(yuan(2)), endless)), NOTHING))
        .hasToString("(-∞, +0.00]");
  }

  @Test
  void aSumThatIsTheSameDoesNotChangeThoughItHasNoEnd() {
    Provision provision = onAnyDay().requires("part", THREE_OR_FIVE).pays(PLANNED.times(yuan(1)));
    assertThat(change(provision, part(6))).isEqualTo(MoneyChange.NONE);
    assertThat(change(provision, part(4))).hasToString("(-∞, +0.00]");
  }

  @Test
  void aProvisionThatPaysNothingHasNoChange() {
    Provision provision =
        onAnyDay().requires("part", THREE_OR_FIVE).opens(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(new Contrast(provision, BEFORE, AFTER).change(part(4))).isEmpty();
    assertThat(
            new Contrast(onAnyDay().extendsUntil(Subject.GRADUATE_STATUS, OPENED_ON), BEFORE, AFTER)
                .change(NOTHING))
        .isEmpty();
  }

  @Test
  void aProvisionThatAsksForNothingThatDiffersIsTheSame() {
    Provision provision = onAnyDay().pays(PLANNED.times(yuan(1)));
    Contrast contrast = new Contrast(provision, BEFORE, AFTER);
    assertThat(contrast.isSame()).isTrue();
    assertThat(contrast.change(NOTHING)).contains(MoneyChange.NONE);
    Provision asking = onAnyDay().pays(either(yuan(3), yuan(3)));
    assertThat(new Contrast(asking, BEFORE, AFTER).isSame()).isFalse();
    assertThat(new Contrast(asking, BEFORE, BEFORE).isSame()).isTrue();
  }

  @Test
  void standardsDifferByTheirValueOrByThePlaceThatSetsThem() {
    LocalStandard subsidy = LocalStandard.GRADUATE_HIRING_SUBSIDY;
    Provision provision = onAnyDay().pays(Quantity.of(subsidy, OPENED_ON));
    LocalStandards regional = set("150000", subsidy, 120_000).build();
    assertThat(isSame(provision, regional, set("150000", subsidy, 120_000).build()))
        .isTrue();
    assertThat(isSame(provision, regional, set("150000", subsidy, 150_000).build()))
        .isFalse();
    LocalStandards.Builder own = set("150000", subsidy, 120_000);
    own.put(League.WUHAI.code(), subsidy, new StandardValue.Single(120_000));
    assertThat(isSame(provision, regional, own.build())).isFalse();
    LocalStandards.Builder more = set("150000", subsidy, 120_000);
    more.put("150000", LocalStandard.UNEMPLOYMENT_BENEFIT, new StandardValue.Single(120_000));
    assertThat(isSame(provision, regional, more.build())).isTrue();
    TrialClaim claim = TrialClaim.builder().league(League.WUHAI).openedOn(MAY_9).build();
    Resolution higher = under(set("150000", subsidy, 150_000).build());
    assertThat(new Contrast(provision, under(regional), higher).change(claim))
        .hasValueSatisfying(change -> assertThat(change).hasToString("+300.00"));
  }

  /** More in the region, less where one league sets less of its own: where both sums have no end, the league tells which. */
  @Test
  void whereBothSumsHaveNoEndWhatIsLookedUpTellsWhichIsGreater() {
    Provision provision = onAnyDay().pays(PLANNED.times(Quantity.of(SUBSIDY, OPENED_ON)));
    LocalStandards.Builder before = set("150000", SUBSIDY, 120_000);
    before.put(League.WUHAI.code(), SUBSIDY, new StandardValue.Single(130_000));
    LocalStandards.Builder after = set("150000", SUBSIDY, 150_000);
    after.put(League.WUHAI.code(), SUBSIDY, new StandardValue.Single(100_000));
    Contrast contrast = new Contrast(provision, under(before.build()), under(after.build()));
    TrialClaim day = TrialClaim.builder().openedOn(MAY_9).build();
    assertThat(contrast.change(in(League.WUHAI))).hasValueSatisfying(isTold("(-∞, +0.00]"));
    assertThat(contrast.change(in(League.BAOTOU))).hasValueSatisfying(isTold("[+0.00, ∞)"));
    assertThat(contrast.change(day)).hasValueSatisfying(isTold("(-∞, ∞)"));
  }

  /** The share is higher for up to 5, lower beyond; the subsidy is higher. */
  @Test
  void eachOfSeveralStandardsIsLookedUpByItsOwnKeys() {
    LocalStandard ceiling = LocalStandard.LAYOFF_RATE_CEILING;
    Quantity portion = PLANNED.times(yuan(10)).portion(Quantity.of(ceiling, OPENED_ON, PART));
    Quantity subsidy = PLANNED.times(Quantity.of(SUBSIDY, OPENED_ON));
    LocalStandards.Builder before = set("150000", SUBSIDY, 120_000);
    before.put("150000", ceiling, bands(500_000, 400_000));
    LocalStandards.Builder after = set("150000", SUBSIDY, 150_000);
    after.put("150000", ceiling, bands(600_000, 300_000));
    for (Quantity sum : ImmutableList.of(portion.plus(subsidy), subsidy.plus(portion))) {
      Contrast contrast =
          new Contrast(onAnyDay().pays(sum), under(before.build()), under(after.build()));
      TrialClaim few = counting(5);
      TrialClaim many = counting(6);
      assertThat(contrast.change(few)).hasValueSatisfying(isTold("[+0.00, ∞)"));
      assertThat(contrast.change(many)).hasValueSatisfying(isTold("(-∞, ∞)"));
    }
  }

  private static TrialClaim counting(long part) {
    return TrialClaim.builder().league(League.WUHAI).openedOn(MAY_9).part(part).build();
  }

  private static StandardValue bands(long few, long many) {
    return new StandardValue.Banded(ImmutableList.of(
        new StandardValue.Band(OptionalLong.of(5), few),
        new StandardValue.Band(OptionalLong.empty(), many)));
  }

  @Test
  void aStandardThatChangesIsLookedUpOnTheDayOfTheClaim() {
    Provision provision = onAnyDay().pays(PLANNED.times(Quantity.of(SUBSIDY, OPENED_ON)));
    LocalStandards.Builder dated = LocalStandards.builder()
        .put(
            "150000",
            SUBSIDY,
            ImmutableList.of(
                new LocalStandards.Dated(
                    Optional.empty(), Optional.of(MAY_8), new StandardValue.Single(100_000)),
                new LocalStandards.Dated(
                    Optional.of(MAY_9), Optional.empty(), new StandardValue.Single(150_000))));
    Resolution before = under(set("150000", SUBSIDY, 120_000).build());
    Contrast contrast = new Contrast(provision, before, under(dated.build()));
    TrialClaim.Builder claim = TrialClaim.builder().league(League.WUHAI);
    assertThat(contrast.change(claim.openedOn(MAY_8).build()))
        .hasValueSatisfying(isTold("(-∞, +0.00]"));
    assertThat(contrast.change(in(League.WUHAI))).hasValueSatisfying(isTold("[+0.00, ∞)"));
  }

  /** Twice as much from 1 300 yuan on: no sum of the claim lies below what it was. */
  @Test
  void aChoiceThatIsMadeByWhatIsLookedUpIsMade() {
    Condition much = Quantity.of(SUBSIDY, OPENED_ON).isAtLeast(yuan(1300));
    Provision provision =
        onAnyDay().pays(Quantity.when(much, PLANNED.times(yuan(2)), PLANNED.times(yuan(1))));
    Resolution less = under(set("150000", SUBSIDY, 120_000).build());
    Resolution more = under(set("150000", SUBSIDY, 150_000).build());
    TrialClaim claim = in(League.WUHAI);
    assertThat(new Contrast(provision, less, more).change(claim))
        .hasValueSatisfying(isTold("[+0.00, ∞)"));
    assertThat(new Contrast(provision, more, less).change(claim))
        .hasValueSatisfying(isTold("(-∞, +0.00]"));
  }

  @Test
  void whereNobodyHasSetAStandardNothingIsSaidOfItsPlace() {
    Provision provision = onAnyDay().pays(PLANNED.times(Quantity.of(SUBSIDY, OPENED_ON)));
    LocalStandards.Builder league = LocalStandards.builder()
        .put(League.WUHAI.code(), SUBSIDY, new StandardValue.Single(120_000));
    Contrast contrast =
        new Contrast(provision, under(LocalStandards.none()), under(league.build()));
    assertThat(contrast.change(in(League.WUHAI))).hasValueSatisfying(isTold("(-∞, ∞)"));
    assertThat(contrast.change(in(League.BAOTOU))).hasValueSatisfying(isTold("+0.00"));
  }

  private static TrialClaim in(League league) {
    return TrialClaim.builder().league(league).openedOn(MAY_9).build();
  }

  private static Consumer<MoneyChange> isTold(String text) {
    return change -> assertThat(change).hasToString(text);
  }

  private static boolean isSame(Provision provision, LocalStandards one, LocalStandards other) {
    return new Contrast(provision, under(one), under(other)).isSame();
  }

  private static LocalStandards.Builder set(String place, LocalStandard standard, long fen) {
    return LocalStandards.builder().put(place, standard, new StandardValue.Single(fen));
  }

  private static MoneyChange change(Provision provision, TrialClaim claim) {
    return new Contrast(provision, BEFORE, AFTER).change(claim).orElseThrow();
  }

  private static Quantity either(Quantity one, Quantity other) {
    return Quantity.byReading(
        Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", one, "TWELVE_MONTHS", other));
  }

  private static Resolution choosing(String code) {
    return new Resolution(ImmutableMap.of(Reading.R16_1, code), LocalStandards.none());
  }

  private static TrialClaim part(long part) {
    return TrialClaim.builder().part(part).build();
  }
}
