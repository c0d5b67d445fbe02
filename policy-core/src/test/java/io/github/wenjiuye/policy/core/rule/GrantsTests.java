package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.HIRED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEM_DAYS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_10;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOT_FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PLANNED;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static io.github.wenjiuye.policy.core.rule.TrialWords.determine;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.rate;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a claim that succeeds is granted, for every kind of grant: exactly, as far as it is known. */
class GrantsTests {

  private static final TrialClaim FIRM_CLAIM = TrialClaim.builder().firm(true).build();
  private static final Symbol<Payee> PAY_TO =
      new Symbol<>(new Choice(FIRM.node(), payee(Payee.EMPLOYEE), payee(Payee.ENTERPRISE)));

  private static Node payee(Payee payee) {
    return new Constant("payee", "", Sort.SYMBOL, payee.ordinal());
  }

  @Test
  void aPaymentTellsItsAmountAndToWhomItIsPaid() {
    Grant.Payment payment =
        granted(onAnyDay().pays(yuan(100), PAY_TO), FIRM_CLAIM, Grant.Payment.class);
    assertThat(payment.amount()).isEqualTo(MoneyRange.exactly(Money.ofYuan(100)));
    assertThat(payment.payTo()).contains(Payee.EMPLOYEE);
    assertThat(payment.monthly()).isEmpty();
    assertThat(payment.months()).isEmpty();
    assertThat(payment.preference()).isEmpty();
  }

  @Test
  void toWhomIsPaidIsLeftOpenWhileItIs() {
    Provision provision = onAnyDay().pays(yuan(100), PAY_TO);
    assertThat(granted(provision, NOTHING, Grant.Payment.class).payTo()).isEmpty();
    assertThat(
            granted(onAnyDay().pays(yuan(100)), FIRM_CLAIM, Grant.Payment.class).payTo())
        .isEmpty();
  }

  @Test
  void anAmountIsARangeWhileItIsOpen() {
    assertThat(granted(onAnyDay().pays(PART.times(yuan(10))), NOTHING, Grant.Payment.class)
            .amount())
        .isEqualTo(MoneyRange.between(Money.ofYuan(0), Money.ofYuan(120)));
    assertThat(granted(onAnyDay().pays(PLANNED.times(yuan(10))), NOTHING, Grant.Payment.class)
            .amount())
        .isEqualTo(MoneyRange.atLeast(Money.ofYuan(0)));
  }

  @Test
  void onlyTheGroundsThatHoldGivePreference() {
    Provision provision =
        onAnyDay().prefers(TrialClaim.PARTY, TrialParty.OPEN_ENDED).pays(yuan(100));
    assertThat(preference(provision, openEnded(true))).containsExactly("openEnded");
    assertThat(preference(provision, openEnded(false))).isEmpty();
    assertThat(preference(provision, NOTHING)).isEmpty();
  }

  private static ImmutableList<String> preference(Provision provision, TrialClaim claim) {
    return granted(provision, claim, Grant.Payment.class).preference();
  }

  private static TrialClaim openEnded(boolean openEnded) {
    return TrialClaim.builder()
        .party(TrialParty.builder().openEnded(openEnded).build())
        .build();
  }

  @Test
  void aMonthlyPaymentTellsItsMonthsAndTheSumOfEach() {
    Provision provision = onAnyDay().paysMonthly(PART, AMOUNT);
    TrialClaim claim = TrialClaim.builder().part(3).amount(Money.ofYuan(50)).build();
    Grant.Payment payment = granted(provision, claim, Grant.Payment.class);
    assertThat(payment.amount()).isEqualTo(MoneyRange.exactly(Money.ofYuan(150)));
    assertThat(payment.monthly()).contains(MoneyRange.exactly(Money.ofYuan(50)));
    assertThat(payment.months()).isEqualTo(OptionalLong.of(3));
    assertThat(payment.payTo()).isEmpty();
    assertThat(payment.preference()).isEmpty();
    assertThat(granted(provision, NOTHING, Grant.Payment.class).months()).isEmpty();
  }

  @Test
  void aLoanIsGrantedUpToItsLimitAndNotBeyondWhatWasRequested() {
    Provision provision = onAnyDay().lendsUpTo(PART.times(yuan(100)), AMOUNT);
    assertThat(granted(loan(provision, 3, 250))).isEqualTo(exactly(250));
    assertThat(granted(loan(provision, 3, 300))).isEqualTo(exactly(300));
    assertThat(granted(loan(provision, 3, 350))).isEqualTo(exactly(300));
    TrialClaim unasked = TrialClaim.builder().part(3).build();
    Grant.LoanLimit limit = granted(provision, unasked, Grant.LoanLimit.class);
    assertThat(limit.limit()).isEqualTo(exactly(300));
    assertThat(limit.granted()).isEmpty();
  }

  @Test
  void whatIsGrantedIsARangeWhereTheLimitIs() {
    Provision bounded = onAnyDay().lendsUpTo(PART.times(yuan(100)), AMOUNT);
    TrialClaim asks = TrialClaim.builder().amount(Money.ofYuan(500)).build();
    assertThat(granted(determine(bounded, asks)))
        .isEqualTo(MoneyRange.between(Money.ofYuan(0), Money.ofYuan(500)));
    TrialClaim asksMore = TrialClaim.builder().amount(Money.ofYuan(5000)).build();
    assertThat(granted(determine(bounded, asksMore)))
        .isEqualTo(MoneyRange.between(Money.ofYuan(0), Money.ofYuan(1200)));
    Provision endless = onAnyDay().lendsUpTo(yuan(200).plus(PLANNED.times(yuan(100))), AMOUNT);
    assertThat(granted(determine(endless, asks)))
        .isEqualTo(MoneyRange.between(Money.ofYuan(200), Money.ofYuan(500)));
  }

  private static Determination loan(Provision provision, long part, long requested) {
    return determine(
        provision,
        TrialClaim.builder().part(part).amount(Money.ofYuan(requested)).build());
  }

  private static MoneyRange granted(Determination determination) {
    return ((Grant.LoanLimit) determination.grant().orElseThrow()).granted().orElseThrow();
  }

  private static MoneyRange exactly(long yuan) {
    return MoneyRange.exactly(Money.ofYuan(yuan));
  }

  @Test
  void aRequestAboveTheLimitIsWarnedOf() {
    Provision provision = onAnyDay().requires(NOT_FIRM).lendsUpTo(PART.times(yuan(100)), AMOUNT);
    assertThat(loanOf(provision, false, 300)).isEmpty();
    assertThat(loanOf(provision, false, 301))
        .containsExactly(new Warning(Warning.Code.REQUEST_ABOVE_LIMIT, "amount"));
    assertThat(loanOf(provision, true, 301)).isEmpty();
    assertThat(determine(provision, TrialClaim.builder().part(3).build()).warnings())
        .isEmpty();
    Provision endless = onAnyDay().lendsUpTo(PLANNED.times(yuan(100)), AMOUNT);
    assertThat(determine(endless, TrialClaim.builder().amount(Money.ofYuan(1)).build())
            .warnings())
        .isEmpty();
  }

  private static ImmutableList<Warning> loanOf(Provision provision, boolean firm, long requested) {
    return determine(
            provision,
            TrialClaim.builder()
                .firm(firm)
                .part(3)
                .amount(Money.ofYuan(requested))
                .build())
        .warnings();
  }

  @Test
  void itemsAreWarnedOfOneByOneWhereItIsKnown() {
    Provision provision = onAnyDay()
        .warns(Warning.Code.NOT_MATCHED, ITEMS, ITEM_DAYS.isAtMost(count(2)))
        .pays(yuan(100));
    TrialClaim claim = TrialClaim.builder()
        .items(ImmutableList.of(
            TrialItem.builder().days(2).build(),
            TrialItem.builder().days(3).build(),
            TrialItem.builder().build(),
            TrialItem.builder().days(1).build()))
        .build();
    assertThat(determine(provision, claim).warnings())
        .containsExactly(
            new Warning(Warning.Code.NOT_MATCHED, "items[0]"),
            new Warning(Warning.Code.NOT_MATCHED, "items[3]"));
    assertThat(determine(provision, NOTHING).warnings()).isEmpty();
  }

  @Test
  void aDeferralEndsOnADayOrNoLaterThanOne() {
    TrialClaim claim = TrialClaim.builder().amount(Money.ofYuan(7)).build();
    Grant.Deferral until = granted(
        onAnyDay().defersUntil(Subject.PRINCIPAL_AND_INTEREST, day(MAY_9), AMOUNT),
        claim,
        Grant.Deferral.class);
    assertThat(until.until()).contains(MAY_9);
    assertThat(until.noLaterThan()).isEmpty();
    assertThat(until.amount()).contains(exactly(7));
    assertThat(until.working()).hasSize(2);
    Grant.Deferral latest = granted(
        onAnyDay().defersNoLaterThan(Subject.PRINCIPAL_AND_INTEREST, day(MAY_10), AMOUNT),
        claim,
        Grant.Deferral.class);
    assertThat(latest.until()).isEmpty();
    assertThat(latest.noLaterThan()).contains(MAY_10);
  }

  @Test
  void aWaiverTellsItsExtentAndAnAmountWhereThereIsOne() {
    Grant.Waiver full =
        granted(onAnyDay().waives(Subject.PARK_CHARGES), NOTHING, Grant.Waiver.class);
    assertThat(full)
        .isEqualTo(new Grant.Waiver(
            Subject.PARK_CHARGES,
            Optional.of(Extent.FULL),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of()));
    TrialClaim claim = TrialClaim.builder().amount(Money.ofYuan(7)).build();
    Grant.Waiver until = granted(
        onAnyDay().waivesUntil(Subject.PARK_CHARGES, day(MAY_9), AMOUNT),
        claim,
        Grant.Waiver.class);
    assertThat(until.until()).contains(MAY_9);
    assertThat(until.amount()).contains(exactly(7));
    assertThat(until.working()).hasSize(2);
  }

  @Test
  void whetherAWaiverIsFullMayBeOpen() {
    Provision provision = onAnyDay().waivesOrReduces(Subject.PARK_CHARGES, FIRM);
    assertThat(granted(provision, FIRM_CLAIM, Grant.Waiver.class).extent())
        .contains(Extent.REDUCED);
    assertThat(granted(provision, NOTHING, Grant.Waiver.class).extent()).isEmpty();
  }

  @Test
  void anExtensionTellsItsLastDayUnlessThereIsNoneOrItIsOpen() {
    Provision provision =
        onAnyDay().extendsUntil(Subject.GRADUATE_STATUS, Day.when(FIRM, CLOSED_ON, Day.noEnd()));
    TrialClaim closes = TrialClaim.builder().firm(true).closedOn(MAY_9).build();
    assertThat(granted(provision, closes, Grant.Extension.class).until()).contains(MAY_9);
    TrialClaim endless = TrialClaim.builder().firm(false).build();
    assertThat(granted(provision, endless, Grant.Extension.class).until()).isEmpty();
    assertThat(granted(provision, FIRM_CLAIM, Grant.Extension.class).until()).isEmpty();
    assertThat(granted(provision, closes, Grant.Extension.class))
        .isEqualTo(new Grant.Extension(
            Subject.GRADUATE_STATUS,
            Optional.of(MAY_9),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of()));
  }

  @Test
  void anExtensionMayPayEachMonth() {
    Provision provision = onAnyDay().extendsUntil(Subject.GRADUATE_STATUS, day(MAY_9), AMOUNT);
    TrialClaim claim = TrialClaim.builder().amount(Money.ofYuan(7)).build();
    Grant.Extension extension = granted(provision, claim, Grant.Extension.class);
    assertThat(extension.monthly()).contains(exactly(7));
    assertThat(extension.until()).contains(MAY_9);
    assertThat(extension.working()).hasSize(2);
  }

  @Test
  void eachPartIsToldWhereAllAreKnown() {
    assertThat(parts(item(true, MAY_9), item(false, MAY_10)))
        .contains(ImmutableList.of(
            new Grant.Extension.Part("true", MAY_9), new Grant.Extension.Part("false", MAY_10)));
    assertThat(parts()).contains(ImmutableList.of());
    assertThat(parts(item(true, MAY_9), TrialItem.builder().ready(true).build()))
        .isEmpty();
    assertThat(parts(TrialItem.builder().hiredOn(MAY_9).build())).isEmpty();
    assertThat(granted(EACH, NOTHING, Grant.Extension.class).each()).isEmpty();
  }

  private static final Provision EACH = onAnyDay()
      .extendsEach(
          Subject.DEADLINES,
          ITEMS,
          new Symbol<>(FactNode.ofItem(TrialClaim.ITEMS, TrialItem.READY)),
          HIRED_ON);

  private static TrialItem item(boolean ready, LocalDate hiredOn) {
    return TrialItem.builder().ready(ready).hiredOn(hiredOn).build();
  }

  private static Optional<ImmutableList<Grant.Extension.Part>> parts(TrialItem... items) {
    TrialClaim claim = TrialClaim.builder().items(ImmutableList.copyOf(items)).build();
    return granted(EACH, claim, Grant.Extension.class).each();
  }

  @Test
  void accessAndPriorityAreGrantedAsTheyAre() {
    assertThat(granted(onAnyDay().opens(Subject.SMALL_ENTERPRISE_LOAN), NOTHING, Grant.Access.class)
            .to())
        .isEqualTo(Subject.SMALL_ENTERPRISE_LOAN);
    assertThat(granted(onAnyDay().prefers(Subject.HIRING), NOTHING, Grant.Priority.class)
            .in())
        .isEqualTo(Subject.HIRING);
  }

  @Test
  void aDutyTellsByHowMuchItFallsShort() {
    Provision provision = onAnyDay().obliges(PART.isAtLeastShareOf(rate("0.5"), WHOLE));
    assertThat(shortfall(provision, TrialClaim.builder().part(2).whole(7).build()))
        .isEqualTo(ImmutableMap.of("part", "2"));
    assertThat(shortfall(provision, TrialClaim.builder().part(4).whole(7).build()))
        .isEmpty();
    assertThat(shortfall(provision, TrialClaim.builder().part(2).build())).isEmpty();
  }

  @Test
  void eachDutyThatIsNotKeptIsTold() {
    Provision provision = onAnyDay()
        .obliges(
            PART.isAtLeast(count(5)),
            FIRM,
            Condition.any(FIRM, WHOLE.isMoreThan(count(3))),
            PLANNED.isAtLeast(count(1)));
    TrialClaim claim =
        TrialClaim.builder().part(2).firm(false).whole(3).planned(9).build();
    Determination determination = determine(provision, claim);
    assertThat(determination.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(((Grant.Compliance) determination.grant().orElseThrow()).shortfall())
        .isEqualTo(ImmutableMap.of("part", "3", "firm", "true", "whole", "1"));
  }

  @Test
  void whatIsLackingIsToldWhereItIsTheSameWhateverIsUnknown() {
    Provision provision =
        onAnyDay().obliges(PART.isAtLeast(Quantity.when(FIRM, count(5), count(5))));
    assertThat(shortfall(provision, TrialClaim.builder().part(2).build()))
        .isEqualTo(ImmutableMap.of("part", "3"));
    Provision open = onAnyDay().obliges(PART.isAtLeast(Quantity.when(FIRM, count(5), count(6))));
    assertThat(shortfall(open, TrialClaim.builder().part(2).build())).isEmpty();
  }

  @Test
  void whatIsLackingIsToldThoughItsPartsAreUnknown() {
    Quantity five =
        Quantity.when(FIRM, count(1), count(2)).plus(Quantity.when(FIRM, count(4), count(3)));
    assertThat(shortfall(
            onAnyDay().obliges(PART.isAtLeast(five)),
            TrialClaim.builder().part(2).build()))
        .isEqualTo(ImmutableMap.of("part", "3"));
    assertThat(shortfall(
            onAnyDay().obliges(PART.isAtLeast(WHOLE)),
            TrialClaim.builder().part(0).build()))
        .isEmpty();
  }

  @Test
  void aDutyThatNobodyHasIsNeitherKeptNorBroken() {
    Provision provision = onAnyDay().requires(FIRM).obliges(PART.isAtLeast(count(5)));
    TrialClaim exempt = TrialClaim.builder().firm(false).part(2).build();
    assertThat(determine(provision, exempt).grant()).isEmpty();
    assertThat(determine(provision, TrialClaim.builder().part(2).build()).grant())
        .isEmpty();
    TrialClaim bound = TrialClaim.builder().firm(true).part(2).build();
    assertThat(determine(provision, bound).grant()).isPresent();
  }

  @Test
  void aClaimThatFailsIsGrantedNothing() {
    assertThat(
            determine(onAnyDay().requires(NOT_FIRM).pays(yuan(1)), FIRM_CLAIM).grant())
        .isEmpty();
  }

  @Test
  void onlyTermsOfTheGrantHaveARange() {
    Plan plan = new Plan(onAnyDay().requires(READY_ITEMS).pays(yuan(1)));
    Grants grants = new Grants(plan, NOTHING, plan.decide(NOTHING));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grants.range(AMOUNT.node()))
        .withMessage("amount is no term of 0.0");
  }

  private static final Condition READY_ITEMS = ITEMS.count(READY).isAtLeast(count(0));

  @Test
  void whatIsBareHasNoWorksheet() {
    Plan plan = new Plan(onAnyDay().pays(AMOUNT.notAbove(yuan(3))));
    TrialClaim claim =
        TrialClaim.builder().openedOn(MAY_9).amount(Money.ofYuan(7)).build();
    Grants grants = new Grants(plan, claim, plan.decide(claim));
    assertThat(grants.grant().orElseThrow().working()).isNotEmpty();
    assertThat(grants.bare()).hasValueSatisfying(grant -> {
      assertThat(grant.working()).isEmpty();
      assertThat(((Grant.Payment) grant).amount()).isEqualTo(exactly(3));
    });
  }

  private static ImmutableMap<String, String> shortfall(Provision provision, TrialClaim claim) {
    return granted(provision, claim, Grant.Compliance.class).shortfall();
  }

  private static <G extends Grant> G granted(Provision provision, TrialClaim claim, Class<G> kind) {
    return kind.cast(determine(provision, claim).grant().orElseThrow());
  }
}
