package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Map;

/**
 * Claims under one provision that show where its answer changes, made from the rules themselves: around each day and number,
 * for each condition two claims between which it alone decides, for each fact claims in which it alone is unknown. Where
 * there can be no such claim, {@link #gaps} says why.
 *
 * <pre>{@code
 * for (Case each : Cases.of("16.1").all()) {
 *   assertThat(Case.Answer.of(mine.evaluate(each.claim()))).as(each.english()).isEqualTo(each.answer());
 * }
 * }</pre>
 *
 * <p>The answers are those of an evaluator: they tell whether another decides alike, not whether either is right.
 */
public final class Cases {

  private final String provision;
  private final PolicyEvaluator evaluator;
  private final ImmutableList<Case> all;
  private final ImmutableList<CasePair> pairs;
  private final ImmutableList<CaseGap> gaps;

  Cases(
      String provision,
      PolicyEvaluator evaluator,
      ImmutableList<Case> all,
      ImmutableList<CasePair> pairs,
      ImmutableList<CaseGap> gaps) {
    this.provision = provision;
    this.evaluator = evaluator;
    this.all = all;
    this.pairs = pairs;
    this.gaps = gaps;
  }

  /**
   * The cases of a provision under the default readings, with a value for each local standard.
   *
   * @param provision such as {@code 16.1}
   * @return its cases; {@link #evaluator} has the standards
   * @throws IllegalArgumentException if there is no such provision
   */
  public static Cases of(String provision) {
    return of(provision, evaluatorWithEveryStandard().build());
  }

  /**
   * The cases of a provision as an evaluator reads it.
   *
   * @param provision such as {@code 16.1}
   * @param evaluator whose readings and standards
   * @return its cases
   * @throws IllegalArgumentException if there is no such provision, or no claim succeeds with the evaluator's standards
   */
  public static Cases of(String provision, PolicyEvaluator evaluator) {
    if (!PolicyEvaluator.provisions().contains(provision)) {
      throw new IllegalArgumentException("There are no cases of " + provision
          + "; there are provisions " + PolicyEvaluator.provisions());
    }
    return new CaseMaker(provision, evaluator).make();
  }

  /**
   * The cases of the provision under which claims of a type are made.
   *
   * @param type such as {@code GraduateHiringClaim.class}
   * @return its cases
   * @throws IllegalArgumentException if no provision has claims of that type
   */
  public static Cases of(Class<? extends Claim> type) {
    for (Map.Entry<String, Shape<? extends Claim>> entry : Claims.shapes().entrySet()) {
      if (entry.getValue().type() == type) {
        return of(entry.getKey());
      }
    }
    throw new IllegalArgumentException("No provision has claims of the type " + type.getName());
  }

  /**
   * Starts an evaluator with some value for each local standard, so that every provision can be decided.
   *
   * @return a builder, to which readings can be added
   */
  public static PolicyEvaluator.Builder evaluatorWithEveryStandard() {
    return PolicyEvaluator.builder().standards(CaseStandards.all());
  }

  /**
   * The provision.
   *
   * @return such as {@code 16.1}
   */
  public String provision() {
    return provision;
  }

  /**
   * The evaluator whose answers the cases have.
   *
   * @return with the standards and readings under which they were made
   */
  public PolicyEvaluator evaluator() {
    return evaluator;
  }

  /**
   * Every case.
   *
   * @return cases of every kind, each with a name of its own
   */
  public ImmutableList<Case> all() {
    return all;
  }

  /**
   * The cases that show certain things.
   *
   * @param first what they show
   * @param more or else
   * @return some of {@link #all}
   * @throws IllegalArgumentException if there is none
   */
  public ImmutableList<Case> of(Case.Kind first, Case.Kind... more) {
    ImmutableSet<Case.Kind> kinds = ImmutableSet.copyOf(Sets.immutableEnumSet(first, more));
    ImmutableList<Case> selected = all.stream()
        .filter(each -> kinds.contains(each.kind()))
        .collect(ImmutableList.toImmutableList());
    if (selected.isEmpty()) {
      throw new IllegalArgumentException("There is no case of " + provision + " among " + kinds);
    }
    return selected;
  }

  /**
   * The cases of which every fact is known, for whoever has no word for what is unknown.
   *
   * @return all of {@link #all} but those in which a fact is unknown
   */
  public ImmutableList<Case> complete() {
    return all.stream()
        .filter(each -> each.kind() != Case.Kind.MATTERS && each.kind() != Case.Kind.IDLE)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * For each condition of the provision two claims between which it alone decides.
   *
   * @return the pairs; their claims are among {@link #all}
   */
  public ImmutableList<CasePair> pairs() {
    return pairs;
  }

  /**
   * The cases that there cannot be.
   *
   * @return each with the reason
   */
  public ImmutableList<CaseGap> gaps() {
    return gaps;
  }

  @Override
  public String toString() {
    return all.size() + " cases of " + provision;
  }
}
