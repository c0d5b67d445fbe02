package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.Facts;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.HireFacts;
import io.github.wenjiuye.policy.benchmarks.sample.PartnershipLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.RuralHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallLoanFacts;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Size;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each condition, which refuses where it is not met, and a last one which grants. */
final class EasyRules {

  private static final String CLAIM = "claim";
  private static final String OUTCOME = "outcome";

  private EasyRules() {}

  static Decider of(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN ->
        new RuleSet<SmallEnterpriseLoanFacts>()
            .requires("size", facts -> facts.size() == Size.SMALL || facts.size() == Size.MICRO)
            .requires(
                "share of new hires",
                facts -> facts.qualifyingHires() * 100 >= facts.staff() * percent(facts))
            .grants(facts -> Decider.GRANTED)
            .decides(SmallEnterpriseLoanFacts.all());
      case PARTNERSHIP_LOAN ->
        new RuleSet<PartnershipLoanFacts>()
            .requires("day", facts -> facts.appliedOn() >= Calendar.ISSUED)
            .requires("partners", facts -> qualified(facts) >= 2)
            .grants(facts -> Math.min(
                facts.requestedFen(), qualified(facts) * 20 * (1_000_000 + facts.uplift())))
            .decides(PartnershipLoanFacts.all());
      case SMALL_LOAN ->
        new RuleSet<SmallLoanFacts>()
            .requires("day", facts -> facts.issuedOn() >= Calendar.WAIVER_START)
            .requires("kind", facts -> facts.kind() == LoanKind.PERSONAL)
            .requires("sum", facts -> facts.fen() <= 100_000_00)
            .grants(facts -> Decider.GRANTED)
            .decides(SmallLoanFacts.all());
      case RURAL_HIRING ->
        new RuleSet<RuralHiringFacts>()
            .requires("day", facts -> Calendar.isReceipt(facts.receivedOn()))
            .requires("employer", facts -> facts.employer() != Employer.HOUSEHOLD)
            .requires("hires", facts -> count(facts.hires(), EasyRules::qualifiesAsRural) >= 1)
            .grants(facts -> count(facts.hires(), EasyRules::qualifiesAsRural) * facts.fenPerHead())
            .decides(RuralHiringFacts.all());
      case GRADUATE_HIRING ->
        new RuleSet<GraduateHiringFacts>()
            .requires("day", facts -> Calendar.isReceipt(facts.receivedOn()))
            .requires("region", facts -> facts.registeredIn() / 10_000 == 15)
            .requires("size", facts -> facts.size() != Size.LARGE)
            .requires("hires", facts -> count(facts.hires(), EasyRules::qualifiesAsGraduate) >= 1)
            .grants(
                facts -> count(facts.hires(), EasyRules::qualifiesAsGraduate) * facts.fenPerHead())
            .decides(GraduateHiringFacts.all());
    };
  }

  private static int percent(SmallEnterpriseLoanFacts facts) {
    boolean large = facts.staff() > 100;
    return facts.appliedOn() < Calendar.ISSUED ? (large ? 15 : 25) : (large ? 8 : 15);
  }

  private static long qualified(PartnershipLoanFacts facts) {
    return count(facts.partners(), qualifies -> qualifies);
  }

  private static boolean qualifiesAsRural(HireFacts hire) {
    return hire.ruralLabourer() && hire.insured() && lastsAYear(hire);
  }

  private static boolean qualifiesAsGraduate(HireFacts hire) {
    return Calendar.isSameYear(hire.hiredOn(), hire.graduatedOn()) && lastsAYear(hire);
  }

  private static boolean lastsAYear(HireFacts hire) {
    return hire.openEnded() || Calendar.lastsAYear(hire.startsOn(), hire.endsBefore());
  }

  private static <T> long count(ImmutableList<T> items, Predicate<T> qualifies) {
    long count = 0;
    for (T item : items) {
      count += qualifies.test(item) ? 1 : 0;
    }
    return count;
  }

  /** The rules of one provision, in the order in which they are tried. */
  private static final class RuleSet<F extends Facts> {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private int priority;

    RuleSet<F> requires(String name, Predicate<F> condition) {
      rules.register(new RuleBuilder()
          .name(name)
          .priority(priority++)
          .when(facts -> !condition.test(facts.get(CLAIM)))
          .then(facts -> facts.<Outcome>get(OUTCOME).refuse())
          .build());
      return this;
    }

    RuleSet<F> grants(ToLongFunction<F> fen) {
      rules.register(new RuleBuilder()
          .name("grant")
          .priority(priority++)
          .when(facts -> !facts.<Outcome>get(OUTCOME).isRefused())
          .then(facts -> facts.<Outcome>get(OUTCOME).grant(fen.applyAsLong(facts.<F>get(CLAIM))))
          .build());
      return this;
    }

    Decider decides(ImmutableList<F> samples) {
      return (index, sink) -> {
        Outcome outcome = new Outcome();
        org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
        facts.put(CLAIM, samples.get(index));
        facts.put(OUTCOME, outcome);
        engine.fire(rules, facts);
        sink.take(outcome);
        return outcome.answer();
      };
    }
  }
}
