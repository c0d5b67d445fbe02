package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Map;
import java.util.Optional;

/** What the second evaluator says of one claim of which everything is known, for the tests of other packages. */
public final class SecondOpinion {

  private final Told told;

  private SecondOpinion(Told told) {
    this.told = told;
  }

  /**
   * The opinion on a claim.
   *
   * @param claim a claim of which everything is known
   * @param standards a value for each standard that it depends on
   * @param readings the choices that are not the default
   * @return the opinion
   */
  public static SecondOpinion on(
      Claim claim, LocalStandards standards, Map<Reading, String> readings) {
    return new SecondOpinion(PlainEvaluator.of(claim.provision())
        .answer(Facts.of(claim), new Locals(standards, Map.of()), new Plain.Choices(readings)));
  }

  /** The same on a claim that was drawn, where something is supposed of what nobody set. */
  static SecondOpinion on(Drawn drawn, Map<LocalStandard, StandardValue> supposed) {
    return new SecondOpinion(PlainEvaluator.of(drawn.claim().provision())
        .answer(Facts.of(drawn.claim()), new Locals(drawn.standards(), supposed), drawn.choices()));
  }

  /** Whether a determination has the same verdict and the same grant, worksheet and preference aside. */
  public boolean agrees(Determination determination) {
    Verdict verdict = told.eligible() ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
    return determination.verdict() == verdict
        && determination.grant().map(Grants::bare).equals(told.grant());
  }

  /** Whether it is about a sum that stands for every greater one. */
  boolean isWithoutEnd() {
    return told.grant()
        .flatMap(Grants::amount)
        .filter(sum -> sum.max().isEmpty())
        .isPresent();
  }

  @Override
  public String toString() {
    return told.toString();
  }

  /** The grant, if any. */
  public Optional<Grant> grant() {
    return told.grant();
  }
}
