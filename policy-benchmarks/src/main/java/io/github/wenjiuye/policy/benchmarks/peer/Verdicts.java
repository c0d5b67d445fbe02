package io.github.wenjiuye.policy.benchmarks.peer;

import io.github.wenjiuye.policy.model.determination.Verdict;

/** What the conditions of a rule by hand come to. */
final class Verdicts {

  private Verdicts() {}

  static Verdict of(int unmet, boolean unknown) {
    if (unmet != 0) {
      return Verdict.INELIGIBLE;
    }
    return unknown ? Verdict.UNDETERMINED : Verdict.ELIGIBLE;
  }
}
