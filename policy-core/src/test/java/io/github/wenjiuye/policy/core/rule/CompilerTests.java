package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Money;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What compiled rules do that no random tree shows. */
class CompilerTests {

  @Test
  void whereNothingIsAskedAClaimSucceeds() {
    Plan plan = new Plan(onAnyDay().pays(yuan(3)));
    assertThat(Plan.run(plan.compile(), NOTHING))
        .isEqualTo(plan.interpret(NOTHING))
        .isNotNull();
    Plan never = new Plan(onAnyDay()
        .requires("any", Condition.any(FIRM, new Condition(new Any(ImmutableList.of()))))
        .pays(yuan(3)));
    TrialClaim claim = TrialClaim.builder().firm(false).build();
    assertThat(Plan.run(never.compile(), claim)).isEqualTo(Decision.INELIGIBLE);
  }

  @Test
  void whatIsUnknownIsLeftToTheWorldsUnlessItMakesNoDifference() {
    assertThat(run(onAnyDay().pays(ITEMS.count(READY).times(yuan(1))), NOTHING)).isNull();
    assertThat(run(onAnyDay().pays(Quantity.when(FIRM, yuan(5), yuan(6))), NOTHING))
        .isNull();
    assertThat(run(onAnyDay().pays(Quantity.when(FIRM, yuan(5), yuan(5))), NOTHING))
        .isEqualTo(Decision.eligible(new long[] {500}));
    assertThat(run(onAnyDay().requires(FIRM).pays(yuan(5)), NOTHING)).isNull();
    Condition either = Condition.any(FIRM, PART.isAtLeast(count(3)));
    Condition both = Condition.all(FIRM, PART.isAtLeast(count(3)));
    TrialClaim three = TrialClaim.builder().part(3).build();
    TrialClaim two = TrialClaim.builder().part(2).build();
    assertThat(run(onAnyDay().requires("either", either).pays(yuan(5)), three))
        .isEqualTo(Decision.eligible(new long[] {500}));
    assertThat(run(onAnyDay().requires("either", either).pays(yuan(5)), two)).isNull();
    assertThat(run(onAnyDay().requires("both", both).pays(yuan(5)), two))
        .isEqualTo(Decision.INELIGIBLE);
    assertThat(run(onAnyDay().requires("both", both).pays(yuan(5)), three)).isNull();
  }

  private static @Nullable Decision run(Provision provision, TrialClaim claim) {
    return Plan.run(new Plan(provision).compile(), claim);
  }

  @Test
  void anEndThatIsStatedIsNoOpenEnd() {
    Provision provision = asking(Condition.holds(TrialClaim.PARTY, TrialParty.OPEN_ENDED));
    TrialParty open = TrialParty.builder().openEnded(true).build();
    assertThat(run(provision, TrialClaim.builder().party(open).build()))
        .isEqualTo(Decision.eligible(new long[0]));
    TrialParty ends = TrialParty.builder().endsOn(MAY_9).build();
    assertThat(run(provision, TrialClaim.builder().party(ends).build()))
        .isEqualTo(Decision.INELIGIBLE);
    TrialParty starts = TrialParty.builder().startsOn(MAY_9).build();
    assertThat(run(provision, TrialClaim.builder().party(starts).build())).isNull();
  }

  @Test
  void whatIsTooGreatToReckonIsToldLoudly() {
    TrialClaim rich =
        TrialClaim.builder().part(9).amount(Money.ofFen(Long.MAX_VALUE / 4)).build();
    Plan plan = new Plan(onAnyDay().pays(PART.times(AMOUNT)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> plan.interpret(rich));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Plan.run(plan.compile(), rich));
  }

  @Test
  void aListThatIsAskedForTwiceIsReadOnce() {
    Quantity ready = ITEMS.count(READY);
    Provision twice = onAnyDay()
        .requires("some", ready.isAtLeast(count(1)))
        .requires("few", ready.isAtMost(count(2)))
        .pays(ready.times(yuan(1)));
    assertThat(reads(twice)).isOne();
    assertThat(reads(onAnyDay().requires("some", ready.isAtLeast(count(1))).pays(yuan(1))))
        .isOne();
    Quantity firm = ITEMS.count(Condition.all(READY, FIRM));
    assertThat(reads(onAnyDay()
            .requires("ready", ready.isAtLeast(count(1)))
            .requires("firm", firm.isAtLeast(count(1)))
            .pays(ready.plus(firm).times(yuan(1)))))
        .isEqualTo(2);
  }

  /** How often a compiled provision asks a claim for its items. */
  private static int reads(Provision provision) {
    TrialClaim claim = TrialClaim.builder()
        .firm(true)
        .items(ImmutableList.of(TrialItem.builder().ready(true).build()))
        .build();
    AtomicInteger reads = new AtomicInteger();
    TrialClaim counting = (TrialClaim) Proxy.newProxyInstance(
        TrialClaim.class.getClassLoader(),
        new Class<?>[] {TrialClaim.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("items")) {
            reads.incrementAndGet();
          }
          return method.invoke(claim, arguments);
        });
    assertThat(run(provision, counting)).isEqualTo(run(provision, claim)).isNotNull();
    return reads.get();
  }

  @Test
  void aListThatIsAskedForTwiceCountsTheSameEachTime() {
    Quantity ready = ITEMS.count(READY);
    Plan plan = new Plan(onAnyDay()
        .requires("some", ready.isAtLeast(count(1)))
        .requires("few", ready.isAtMost(count(2)))
        .pays(ready.times(yuan(1))));
    for (int items = 0; items <= 3; items++) {
      ImmutableList.Builder<TrialItem> several = ImmutableList.builder();
      for (int i = 0; i < items; i++) {
        several.add(TrialItem.builder().ready(true).build());
      }
      TrialClaim claim = TrialClaim.builder().items(several.build()).build();
      assertThat(Plan.run(plan.compile(), claim))
          .isEqualTo(plan.interpret(claim))
          .isEqualTo(
              items == 1 || items == 2
                  ? Decision.eligible(new long[] {100L * items})
                  : Decision.INELIGIBLE);
    }
  }
}
