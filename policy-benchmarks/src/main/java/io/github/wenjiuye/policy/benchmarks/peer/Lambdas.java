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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A tree of lambdas, as one would first write rules as data: each condition, of each hire too, leaves a finding with what was
 * observed and what is required. Nothing can be unknown.
 */
final class Lambdas {

  private static final int CLAIM = -1;

  private static final ImmutableList<Condition<Boolean>> PARTNER =
      ImmutableList.of(new Condition<>("7.2", "meetsLoanConditions", is -> is, "true", is -> is));

  private static final ImmutableList<Condition<HireFacts>> RURAL_HIRE = ImmutableList.of(
      new Condition<>(
          "12.1", "ruralLabourer", HireFacts::ruralLabourer, "true", HireFacts::ruralLabourer),
      contract("12.1"),
      new Condition<>("12.1", "insured", HireFacts::insured, "true", HireFacts::insured));

  private static final ImmutableList<Condition<HireFacts>> GRADUATE_HIRE = ImmutableList.of(
      new Condition<>(
          "16.1",
          "hiredOn",
          HireFacts::hiredOn,
          "in the year of graduation",
          hire -> Calendar.isSameYear(hire.hiredOn(), hire.graduatedOn())),
      contract("16.1"));

  private Lambdas() {}

  static Decider of(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN ->
        decider(
            SmallEnterpriseLoanFacts.all(),
            new Tree<>(
                ImmutableList.of(
                    new Condition<>(
                        "6.1",
                        "size",
                        SmallEnterpriseLoanFacts::size,
                        "small or micro",
                        facts -> facts.size() == Size.SMALL || facts.size() == Size.MICRO),
                    new Condition<>(
                        "6.1",
                        "qualifyingHires",
                        SmallEnterpriseLoanFacts::qualifyingHires,
                        "the least share of the staff",
                        facts -> facts.qualifyingHires() * 100 >= facts.staff() * percent(facts))),
                (facts, findings) -> Decider.GRANTED));
      case PARTNERSHIP_LOAN ->
        decider(
            PartnershipLoanFacts.all(),
            new Tree<>(
                ImmutableList.of(new Condition<>(
                    "7.2",
                    "appliedOn",
                    PartnershipLoanFacts::appliedOn,
                    "on or after 2020-05-09",
                    facts -> facts.appliedOn() >= Calendar.ISSUED)),
                (facts, findings) -> {
                  long qualified = atLeast(2, facts.partners(), PARTNER, "partners", findings);
                  return qualified == 0
                      ? Decider.REFUSED
                      : Math.min(
                          facts.requestedFen(), qualified * 20 * (1_000_000 + facts.uplift()));
                }));
      case SMALL_LOAN ->
        decider(
            SmallLoanFacts.all(),
            new Tree<>(
                ImmutableList.of(
                    new Condition<>(
                        "8.1",
                        "issuedOn",
                        SmallLoanFacts::issuedOn,
                        "on or after 2020-04-15",
                        facts -> facts.issuedOn() >= Calendar.WAIVER_START),
                    new Condition<>(
                        "8.1",
                        "kind",
                        SmallLoanFacts::kind,
                        "personal",
                        facts -> facts.kind() == LoanKind.PERSONAL),
                    new Condition<>(
                        "8.1",
                        "amount",
                        SmallLoanFacts::fen,
                        "100000 yuan or less",
                        facts -> facts.fen() <= 100_000_00)),
                (facts, findings) -> Decider.GRANTED));
      case RURAL_HIRING ->
        decider(
            RuralHiringFacts.all(),
            new Tree<>(
                ImmutableList.of(
                    receipt("12.1", RuralHiringFacts::receivedOn),
                    new Condition<>(
                        "12.1",
                        "employer",
                        RuralHiringFacts::employer,
                        "a job carrier",
                        facts -> facts.employer() != Employer.HOUSEHOLD)),
                (facts, findings) -> perHead(
                    atLeast(1, facts.hires(), RURAL_HIRE, "hires", findings), facts.fenPerHead())));
      case GRADUATE_HIRING ->
        decider(
            GraduateHiringFacts.all(),
            new Tree<>(
                ImmutableList.of(
                    receipt("16.1", GraduateHiringFacts::receivedOn),
                    new Condition<>(
                        "16.1",
                        "registeredIn",
                        GraduateHiringFacts::registeredIn,
                        "within the region",
                        facts -> facts.registeredIn() / 10_000 == 15),
                    new Condition<>(
                        "16.1",
                        "size",
                        GraduateHiringFacts::size,
                        "medium, small or micro",
                        facts -> facts.size() != Size.LARGE)),
                (facts, findings) -> perHead(
                    atLeast(1, facts.hires(), GRADUATE_HIRE, "hires", findings),
                    facts.fenPerHead())));
    };
  }

  private static <F extends Facts> Decider decider(ImmutableList<F> samples, Tree<F> tree) {
    return (index, sink) -> {
      List<Finding> findings = new ArrayList<>();
      long answer = tree.decide(samples.get(index), findings);
      sink.take(findings);
      return answer;
    };
  }

  private static <F> Condition<F> receipt(String sentence, Function<F, Integer> receivedOn) {
    return new Condition<>(
        sentence,
        "receivedOn",
        receivedOn,
        "2020-05-09 to 2020-12-31",
        facts -> Calendar.isReceipt(receivedOn.apply(facts)));
  }

  private static Condition<HireFacts> contract(String sentence) {
    return new Condition<>(
        sentence,
        "contract",
        HireFacts::endsBefore,
        "a year or longer",
        hire -> hire.openEnded() || Calendar.lastsAYear(hire.startsOn(), hire.endsBefore()));
  }

  private static int percent(SmallEnterpriseLoanFacts facts) {
    boolean large = facts.staff() > 100;
    return facts.appliedOn() < Calendar.ISSUED ? (large ? 15 : 25) : (large ? 8 : 15);
  }

  private static long perHead(long heads, long fen) {
    return heads == 0 ? Decider.REFUSED : heads * fen;
  }

  /** How many items meet every condition; 0 where they are too few. */
  private static <T> long atLeast(
      long least,
      ImmutableList<T> items,
      ImmutableList<Condition<T>> conditions,
      String name,
      List<Finding> findings) {
    long count = 0;
    for (int i = 0; i < items.size(); i++) {
      if (judge(conditions, items.get(i), i, findings)) {
        count++;
      }
    }
    boolean enough = count >= least;
    findings.add(new Finding("", name, CLAIM, count, "enough of them", enough));
    return enough ? count : 0;
  }

  private static <T> boolean judge(
      ImmutableList<Condition<T>> conditions, T of, int item, List<Finding> findings) {
    boolean all = true;
    for (Condition<T> condition : conditions) {
      all &= condition.judge(of, item, findings);
    }
    return all;
  }

  private record Finding(
      String sentence, String fact, int item, Object observed, String required, boolean met) {}

  private record Condition<T>(
      String sentence, String fact, Function<T, ?> observed, String required, Predicate<T> test) {

    boolean judge(T of, int item, List<Finding> findings) {
      boolean met = test.test(of);
      findings.add(new Finding(sentence, fact, item, observed.apply(of), required, met));
      return met;
    }
  }

  private record Tree<F>(ImmutableList<Condition<F>> conditions, Sum<F> sum) {

    long decide(F facts, List<Finding> findings) {
      boolean all = Lambdas.judge(conditions, facts, CLAIM, findings);
      long answer = sum.of(facts, findings);
      return all ? answer : Decider.REFUSED;
    }
  }

  private interface Sum<F> {
    long of(F facts, List<Finding> findings);
  }
}
