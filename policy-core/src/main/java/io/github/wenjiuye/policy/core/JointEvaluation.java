package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.joint.Entry;
import io.github.wenjiuye.policy.core.joint.JointRules;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers claims that are to be seen together. Each has its place, from 0, in the order in which it came. For use by one
 * thread; {@link PolicyEvaluator#evaluateTogether} is the short way.
 */
public final class JointEvaluation {

  private final PolicyEvaluator evaluator;
  private final JointRules rules;
  private final List<Entry> entries = new ArrayList<>();

  JointEvaluation(PolicyEvaluator evaluator, JointRules rules) {
    this.evaluator = evaluator;
    this.rules = rules;
  }

  /**
   * Decides the next claim.
   *
   * @param claim any claim of this library
   * @return what was decided of it alone, or its violations
   * @throws IllegalArgumentException if the claim is of a type that is not this library's; it has no place then
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen; it has no place then
   */
  public ClaimAnswer add(Claim claim) {
    try {
      return add(claim, evaluator.evaluate(claim));
    } catch (InvalidInputException e) {
      return refuse(e.violations());
    }
  }

  /**
   * Keeps the next place for a claim that could not be read, or is not to be decided.
   *
   * @param violations what is wrong with it
   * @return the violations, as an answer
   * @throws IllegalArgumentException if nothing is wrong
   */
  public ClaimAnswer refuse(ImmutableList<Violation> violations) {
    return add(Entry.refused(violations));
  }

  /** Keeps the next place for a claim that has been decided already. */
  ClaimAnswer add(Claim claim, Determination determination) {
    return add(Entry.of(claim, determination));
  }

  private ClaimAnswer add(Entry entry) {
    entries.add(entry);
    return entry.answer();
  }

  /**
   * Sees the claims together that came so far.
   *
   * @return each answer, the overlaps, and the total
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public JointDetermination determination() {
    return rules.determine(ImmutableList.copyOf(entries));
  }
}
