package io.github.wenjiuye.policy.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.testkit.reference.DrawnClaims.Question;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What may happen to an answer when somebody finds out more: whatever the provision, and without a second evaluator. */
@Domain(DrawnClaims.class)
@Domain(DrawnClaims.Complete.class)
@Domain(DomainContext.Global.class)
class CompletionLaws {

  @Property
  void findingOutMoreNeverContradictsALoan(
      @ForAll Question<SmallEnterpriseLoanClaim> question,
      @ForAll SmallEnterpriseLoanClaim source,
      @ForAll long seed) {
    assertNotContradicted(question, SmallEnterpriseLoanClaim.SHAPE, source, seed);
  }

  @Property
  void findingOutMoreNeverContradictsAHiring(
      @ForAll Question<GraduateHiringClaim> question,
      @ForAll GraduateHiringClaim source,
      @ForAll long seed) {
    assertNotContradicted(question, GraduateHiringClaim.SHAPE, source, seed);
  }

  @Property
  void whatIsNotPendingDecidesNothingOfALoan(
      @ForAll Question<SmallEnterpriseLoanClaim> question,
      @ForAll SmallEnterpriseLoanClaim source) {
    assertTheRestIsIdle(question, SmallEnterpriseLoanClaim.SHAPE, source);
  }

  @Property
  void whatIsNotPendingDecidesNothingOfAHiring(
      @ForAll Question<GraduateHiringClaim> question, @ForAll GraduateHiringClaim source) {
    assertTheRestIsIdle(question, GraduateHiringClaim.SHAPE, source);
  }

  @Property
  void whatIsPendingForTheVerdictSettlesALoan(
      @ForAll Question<SmallEnterpriseLoanClaim> question,
      @ForAll SmallEnterpriseLoanClaim source) {
    assertSettled(question, SmallEnterpriseLoanClaim.SHAPE, source);
  }

  @Property
  void whatIsPendingForTheVerdictSettlesAHiring(
      @ForAll Question<GraduateHiringClaim> question, @ForAll GraduateHiringClaim source) {
    assertSettled(question, GraduateHiringClaim.SHAPE, source);
  }

  private static <C extends Claim> void assertNotContradicted(
      Question<C> question, Shape<C> shape, C source, long seed) {
    PolicyEvaluator evaluator = ReferenceProperties.evaluator(question);
    Random random = new Random(seed);
    C more = Completions.fill(shape, question.claim(), source, path -> random.nextBoolean());
    ReferenceAnswer before = ReferenceAnswer.of(evaluator.evaluate(question.claim()));
    ReferenceAnswer after = ReferenceAnswer.of(evaluator.evaluate(more));
    if (before.verdict() != Verdict.UNDETERMINED) {
      assertThat(after.verdict()).isEqualTo(before.verdict());
    }
    after
        .amount()
        .ifPresent(narrower -> assertThat(before.amount()).hasValueSatisfying(wider -> {
          assertThat(narrower.min()).isGreaterThanOrEqualTo(wider.min());
          wider
              .max()
              .ifPresent(max -> assertThat(narrower.max())
                  .hasValueSatisfying(least -> assertThat(least).isLessThanOrEqualTo(max)));
        }));
    if (!names(before, Settles.VERDICT).contains("hires")) {
      assertThat(names(before, Settles.values())).containsAll(names(after, Settles.values()));
      assertThat(names(before, Settles.VERDICT)).containsAll(names(after, Settles.VERDICT));
    }
  }

  private static <C extends Claim> void assertTheRestIsIdle(
      Question<C> question, Shape<C> shape, C source) {
    PolicyEvaluator evaluator = ReferenceProperties.evaluator(question);
    ReferenceAnswer before = ReferenceAnswer.of(evaluator.evaluate(question.claim()));
    Set<String> pending = names(before, Settles.values());
    C more = Completions.fill(shape, question.claim(), source, path -> !pending.contains(path));
    ReferenceAnswer after = ReferenceAnswer.of(evaluator.evaluate(more));
    // The timing is told of any day, and whether a reading is decisive may hang on what is not
    // pending under this one.
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("timing", "readings")
        .isEqualTo(before);
  }

  private static <C extends Claim> void assertSettled(
      Question<C> question, Shape<C> shape, C source) {
    PolicyEvaluator evaluator = ReferenceProperties.evaluator(question);
    ReferenceAnswer before = ReferenceAnswer.of(evaluator.evaluate(question.claim()));
    Set<String> pending = names(before, Settles.VERDICT);
    C more = Completions.fill(shape, question.claim(), source, pending::contains);
    assertThat(evaluator.evaluate(more).verdict()).isNotEqualTo(Verdict.UNDETERMINED);
  }

  private static Set<String> names(ReferenceAnswer answer, Settles... settles) {
    Set<Settles> wanted = Set.of(settles);
    return answer.pending().stream()
        .filter(pending -> wanted.contains(pending.settles()))
        .map(Pending::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
