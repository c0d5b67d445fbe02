package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.rural.LabourTransferClaim;
import io.github.wenjiuye.policy.model.rural.PoorLabourTransferClaim;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.safetynet.TemporaryPostClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;
import io.github.wenjiuye.policy.model.services.EmploymentServiceClaim;
import io.github.wenjiuye.policy.model.training.EnterpriseTrainingClaim;
import io.github.wenjiuye.policy.model.training.HighRiskTrainingClaim;
import io.github.wenjiuye.policy.model.training.InternetTrainingClaim;
import io.github.wenjiuye.policy.model.training.OnlineTrainingClaim;
import io.github.wenjiuye.policy.model.training.SafetyTrainingClaim;
import io.github.wenjiuye.policy.model.training.TraineeAllowanceClaim;
import java.util.Objects;
import java.util.Optional;

/** What the notice promises wherever it pays by the head: in proportion, and not less than it says. */
final class PaidByHead {

  /** Numbers that are large enough to be no matter of heads, and too large to be multiplied. */
  private static final long TOO_MANY = 1_000_000;

  private PaidByHead() {}

  /**
   * What a payment is for each of.
   *
   * @param fact the list of those who count, or their number
   * @param least what each is worth at least
   */
  record Heads(Fact<?, ?> fact, Money least) {
    static Heads of(Fact<?, ?> fact, long yuan) {
      return new Heads(fact, Money.ofYuan(yuan));
    }

    static Heads of(Fact<?, ?> fact) {
      return new Heads(fact, Money.ZERO);
    }
  }

  /**
   * Who is paid for by the head, by the provision, whose number is that of its sentence. Where the sentence leaves the sum to
   * the leagues, the least is nothing.
   */
  static final ImmutableMap<String, Heads> BY_HEAD = ImmutableMap.<String, Heads>builder()
      .put(RuralHiringClaim.PROVISION, Heads.of(RuralHiringClaim.HIRES, 1000))
      .put(WorkTrainingClaim.PROVISION, Heads.of(WorkTrainingClaim.HIRES))
      .put(LabourTransferClaim.PROVISION, Heads.of(LabourTransferClaim.HIRES, 100))
      .put(PoorLabourTransferClaim.PROVISION, Heads.of(PoorLabourTransferClaim.HIRES))
      .put(GraduateHiringClaim.PROVISION, Heads.of(GraduateHiringClaim.HIRES, 1000))
      .put(TemporaryPostClaim.PROVISION, Heads.of(TemporaryPostClaim.HEADS))
      .put(UnemployedHiringClaim.PROVISION, Heads.of(UnemployedHiringClaim.HIRES, 1000))
      .put(EnterpriseTrainingClaim.PROVISION, Heads.of(EnterpriseTrainingClaim.TRAINEES))
      .put(OnlineTrainingClaim.PROVISION, Heads.of(OnlineTrainingClaim.TRAINEES))
      .put(SafetyTrainingClaim.PROVISION, Heads.of(SafetyTrainingClaim.TRAINEES, 200))
      .put(HighRiskTrainingClaim.PROVISION, Heads.of(HighRiskTrainingClaim.TRAINEES))
      .put(InternetTrainingClaim.PROVISION, Heads.of(InternetTrainingClaim.TRAINEES))
      // Its heads are days.
      .put(TraineeAllowanceClaim.PROVISION, Heads.of(TraineeAllowanceClaim.COURSES, 100))
      .put(EmploymentServiceClaim.PROVISION, Heads.of(EmploymentServiceClaim.SERVED))
      .buildOrThrow();

  private static Heads byHead(Claim claim) {
    return Objects.requireNonNull(BY_HEAD.get(claim.provision()), claim.provision());
  }

  /** The provisions that pay by the head. */
  static ImmutableSet<String> provisions() {
    return BY_HEAD.keySet();
  }

  /** The claim for as many times the heads; empty where their number is not known, or is too large to say anything. */
  static Optional<Claim> multiplied(Claim claim, int times) {
    Fact<?, ?> fact = byHead(claim).fact();
    return fact.readFrom(claim)
        .filter(heads -> !(heads instanceof Long number) || number <= TOO_MANY)
        .map(heads -> claim
            .shape()
            .with(
                claim,
                fact,
                heads instanceof Long number
                    ? (Object) (number * times)
                    : Parts.repeated((ImmutableList<?>) heads, times)));
  }

  static void inProportion(Claim claim, Determination answer, int times, Determination multiple) {
    if (answer.verdict() == Verdict.ELIGIBLE) {
      MoneyRange each = payment(answer).amount();
      MoneyRange expected =
          new MoneyRange(each.min().times(times), each.max().map(most -> most.times(times)));
      Demand.that(
          multiple.verdict() == Verdict.ELIGIBLE && payment(multiple).amount().equals(expected),
          Demand.sentence(claim),
          "%s, %s for %s times the heads, and %s for them once",
          multiple.verdict(),
          multiple.grant(),
          times,
          each);
    }
  }

  static void notBelowFloor(Claim claim, Determination answer) {
    if (answer.grant().isPresent()) {
      Money least = byHead(claim).least();
      Demand.that(
          payment(answer).amount().min().compareTo(least) >= 0,
          Demand.sentence(claim),
          "%s is below %s a head",
          payment(answer).amount(),
          least);
    }
  }

  static Grant.Payment payment(Determination answer) {
    return (Grant.Payment) answer.grant().orElseThrow();
  }
}
