package io.github.wenjiuye.policy.testkit.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.safetynet.TemporaryPostClaim;
import io.github.wenjiuye.policy.testkit.PolicyContract;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Contracts that do not hold, each because of one slip, by the property that finds it out. */
final class WrongEvaluators {

  private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
  private static final Money FEN = Money.ofFen(1);

  private WrongEvaluators() {}

  static ImmutableMap<String, Class<? extends Wrong>> byProperty() {
    return ImmutableMap.<String, Class<? extends Wrong>>builder()
        .put("personalLoanLimit", LendsAFenMore.class)
        .put("partnershipLoanLimit", LendsAFenMore.class)
        .put("receivedTooLate", ForgetsTheDeadline.class)
        .put("receivedOnTheLastDay", ClosesADayEarly.class)
        .put("paidInProportion", PaysAFenMore.class)
        .put("paidNotBelowTheFloor", PaysHalf.class)
        .put("sixMonthsOfTraining", PaysLongTrainingMore.class)
        .put("sixMonthsOfAllowance", PaysSevenMonths.class)
        .put("sixMonthsOfAPost", PaysLongPostsMore.class)
        .put("threeMonthsOfRent", PaysAFenMore.class)
        .put("threeYearsInAPark", WaivesADayMore.class)
        .put("theNoticeBeatsEveryStandard", LetsLeaguesPayNothing.class)
        .put("moreNeverLoseAccess", RefusesTwo.class)
        .put("verdictsHold", JumpsToConclusions.class)
        .put("grantsHold", PromisesTheMost.class)
        .put("factsMatterAsPending", AsksForNothing.class)
        .put("standardsMatterAsPending", AsksForNothing.class)
        .put("pendingFitsTheVerdict", AsksForNothing.class)
        .put("orderPlaysNoPart", LooksAtTheFirst.class)
        .put("sameAnswerTwice", ChangesItsMind.class)
        .put("manyThreadsAgree", KnowsOneThread.class)
        .put("claimsAreReadAsTheyWereWritten", LosesTheLeague.class)
        .put("answersAreReadAsTheyWereWritten", LosesWhatIsPending.class)
        .buildOrThrow();
  }

  /** Decides rightly, and then tells something else. */
  abstract static class Wrong implements PolicyContract {
    private static final PolicyEvaluator EVALUATOR =
        PolicyEvaluator.builder().standards(LocalStandardsInUse.standards()).build();

    @Override
    public PolicyEvaluator evaluator() {
      return EVALUATOR;
    }
  }

  private static Determination with(
      Determination answer,
      Verdict verdict,
      Optional<Grant> grant,
      ImmutableList<Pending> pending) {
    return new RecordedDetermination(
        answer.provision(),
        verdict,
        answer.modality(),
        answer.timing(),
        grant,
        pending,
        answer.findings(),
        answer.readings(),
        answer.standards(),
        answer.warnings(),
        answer.policy());
  }

  private static Determination granting(Determination answer, UnaryOperator<Grant> change) {
    return with(answer, answer.verdict(), answer.grant().map(change), answer.pending());
  }

  private static Determination paying(Determination answer, UnaryOperator<MoneyRange> change) {
    return granting(
        answer,
        grant -> grant instanceof Grant.Payment payment
            ? new Grant.Payment(
                change.apply(payment.amount()),
                payment.monthly(),
                payment.months(),
                payment.preference(),
                payment.payTo(),
                payment.working())
            : grant);
  }

  private static MoneyRange aFenMore(MoneyRange range) {
    return new MoneyRange(range.min().plus(FEN), range.max().map(FEN::plus));
  }

  private static Claim received(Claim claim, LocalDate day) {
    Map<Fact<?, ?>, Object> known = known(claim);
    claim.shape().fact("receivedOn").ifPresent(fact -> known.put(fact, day));
    return claim.shape().build(known);
  }

  private static Optional<LocalDate> receivedOn(Claim claim) {
    return known(claim).entrySet().stream()
        .filter(entry -> entry.getKey().name().equals("receivedOn"))
        .map(entry -> (LocalDate) entry.getValue())
        .findFirst();
  }

  private static Map<Fact<?, ?>, Object> known(Claim claim) {
    Map<Fact<?, ?>, Object> known = new LinkedHashMap<>();
    claim
        .shape()
        .facts()
        .forEach(fact -> fact.readFrom(claim).ifPresent(value -> known.put(fact, value)));
    return known;
  }

  static final class LendsAFenMore extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return granting(
          evaluator.evaluate(claim),
          grant -> grant instanceof Grant.LoanLimit loan
              ? new Grant.LoanLimit(aFenMore(loan.limit()), loan.granted(), loan.working())
              : grant);
    }
  }

  static final class ForgetsTheDeadline extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      boolean late = receivedOn(claim).filter(LAST_DAY::isBefore).isPresent();
      return evaluator.evaluate(late ? received(claim, LAST_DAY) : claim);
    }
  }

  static final class ClosesADayEarly extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      boolean last = receivedOn(claim).filter(LAST_DAY::equals).isPresent();
      return evaluator.evaluate(last ? received(claim, LAST_DAY.plusDays(1)) : claim);
    }
  }

  static final class PaysAFenMore extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return paying(evaluator.evaluate(claim), WrongEvaluators::aFenMore);
    }
  }

  static final class PaysHalf extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return paying(
          evaluator.evaluate(claim),
          range -> new MoneyRange(Money.ofFen(range.min().fen() / 2), range.max()));
    }
  }

  static final class PaysLongTrainingMore extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      boolean tooLong = claim instanceof WorkTrainingClaim training
          && training.hires().stream()
              .flatMap(ImmutableList::stream)
              .anyMatch(hire -> hire.trainingMonths().orElse(0) > 6);
      return paying(evaluator.evaluate(claim), range -> tooLong ? aFenMore(range) : range);
    }
  }

  static final class PaysLongPostsMore extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      boolean tooLong =
          claim instanceof TemporaryPostClaim post && post.months().orElse(0) > 6;
      return paying(evaluator.evaluate(claim), range -> tooLong ? aFenMore(range) : range);
    }
  }

  static final class PaysSevenMonths extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return granting(
          evaluator.evaluate(claim),
          grant -> grant instanceof Grant.Payment payment
              ? new Grant.Payment(
                  payment.amount(),
                  payment.monthly(),
                  OptionalLong.of(7),
                  payment.preference(),
                  payment.payTo(),
                  payment.working())
              : grant);
    }
  }

  static final class WaivesADayMore extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return granting(
          evaluator.evaluate(claim),
          grant -> grant instanceof Grant.Waiver waiver
              ? new Grant.Waiver(
                  waiver.of(),
                  waiver.extent(),
                  waiver.until().map(day -> day.plusDays(1)),
                  waiver.amount(),
                  waiver.working())
              : grant);
    }
  }

  static final class LetsLeaguesPayNothing extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return paying(
          evaluator.evaluate(claim),
          range ->
              evaluator.standards().places().isEmpty() ? range : MoneyRange.exactly(Money.ZERO));
    }
  }

  static final class RefusesTwo extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      Determination answer = evaluator.evaluate(claim);
      boolean two = known(claim).values().stream()
          .anyMatch(value -> value instanceof ImmutableList<?> items && items.size() > 1);
      return two ? with(answer, Verdict.INELIGIBLE, Optional.empty(), ImmutableList.of()) : answer;
    }
  }

  static final class JumpsToConclusions extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      Determination answer = evaluator.evaluate(claim);
      return answer.verdict() == Verdict.UNDETERMINED
          ? with(answer, Verdict.ELIGIBLE, answer.grant(), ImmutableList.of())
          : answer;
    }
  }

  static final class PromisesTheMost extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      return paying(
          evaluator.evaluate(claim),
          range -> range.max().map(MoneyRange::exactly).orElse(range));
    }
  }

  static final class AsksForNothing extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      Determination answer = evaluator.evaluate(claim);
      return with(answer, answer.verdict(), answer.grant(), ImmutableList.of());
    }
  }

  static final class LooksAtTheFirst extends Wrong {
    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      Map<Fact<?, ?>, Object> known = known(claim);
      known.replaceAll((fact, value) -> value instanceof ImmutableList<?> items
          ? items.subList(0, Math.min(1, items.size()))
          : value);
      return evaluator.evaluate(claim.shape().build(known));
    }
  }

  static final class ChangesItsMind extends Wrong {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      Determination answer = evaluator.evaluate(claim);
      return asked.incrementAndGet() % 3 == 0
          ? with(answer, Verdict.INELIGIBLE, Optional.empty(), ImmutableList.of())
          : answer;
    }
  }

  static final class KnowsOneThread extends Wrong {
    private final Thread known = Thread.currentThread();

    @Override
    public Determination decide(PolicyEvaluator evaluator, Claim claim) {
      Determination answer = evaluator.evaluate(claim);
      return Thread.currentThread() == known
          ? answer
          : with(answer, Verdict.INELIGIBLE, Optional.empty(), ImmutableList.of());
    }
  }

  static final class LosesTheLeague extends Wrong {
    @Override
    public Claim writtenAndRead(Claim claim) {
      Map<Fact<?, ?>, Object> known = known(claim);
      known.keySet().removeIf(fact -> fact.name().equals("league"));
      return claim.shape().build(known);
    }
  }

  static final class LosesWhatIsPending extends Wrong {
    @Override
    public Determination writtenAndRead(Determination answer) {
      return with(answer, answer.verdict(), answer.grant(), ImmutableList.of());
    }
  }
}
