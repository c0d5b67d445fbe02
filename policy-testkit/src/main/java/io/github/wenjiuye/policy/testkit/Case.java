package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.util.Optional;

/**
 * A claim that shows something about its provision, with the answer that it gets.
 *
 * @param kind what it shows
 * @param about the fact that it is about, such as {@code hires[0].hiredOn}, or the condition, such as {@code
 *     16.1/hires.hiredOn}
 * @param claim the claim
 * @param answer the answer
 * @param chinese a sentence that no other case of the provision has
 * @param english the same in English
 */
public record Case(
    Kind kind, String about, Claim claim, Answer answer, String chinese, String english) {

  /** What a case shows. */
  public enum Kind {
    /** A claim that succeeds; there is one for each way in which the numbers of the provision are chosen. */
    SUCCEEDS,
    /** One fact is just before, on or just after a value at which something changes, or is one of few values. */
    BOUNDARY,
    /** A condition is met, on which alone the answer depends. */
    MET,
    /** The same condition is not met, all else being as it was. */
    UNMET,
    /** Of the items of a list some meet a condition and others do not, on which it depends how many count. */
    MIXED,
    /** One fact alone is unknown, and it matters. */
    MATTERS,
    /** One fact alone is unknown, and it does not matter. */
    IDLE
  }

  /**
   * What two evaluators should agree on: the determination without what explains it.
   *
   * @param verdict the verdict
   * @param grant the grant without its worksheet
   * @param warnings what there is to know beside
   * @param pending what is pending
   */
  public record Answer(
      Verdict verdict,
      Optional<Grant> grant,
      ImmutableList<Warning> warnings,
      ImmutableList<Pending> pending) {

    /**
     * The answer that a determination gives.
     *
     * @param determination what was decided
     * @return its verdict, grant, warnings and what is pending
     */
    public static Answer of(Determination determination) {
      return new Answer(
          determination.verdict(),
          determination.grant().map(CaseGrants::withoutWorking),
          ImmutableList.copyOf(determination.warnings()),
          ImmutableList.copyOf(determination.pending()));
    }
  }

  /**
   * The name of the case.
   *
   * @param language the reader's language
   * @return a sentence
   */
  public String name(Language language) {
    return language == Language.ZH_CN ? chinese : english;
  }

  /** The English name, by which test reports tell cases apart. */
  @Override
  public String toString() {
    return english;
  }
}
