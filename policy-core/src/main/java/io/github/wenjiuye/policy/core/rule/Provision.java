package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that can be claimed: who, when, under which conditions, and what follows. A value that is read by the
 * evaluator, the explainer and every other walk.
 *
 * @param id the sentence, with a letter where it holds two
 * @param shape the facts of a claim
 * @param modality how strongly the sentence binds
 * @param window the days in which the claim must lie, if any
 * @param requirements the conditions, in the order of the sentence
 * @param grant what follows
 */
public record Provision(
    String id,
    Shape<? extends Claim> shape,
    Modality modality,
    Optional<Window> window,
    ImmutableList<Requirement> requirements,
    GrantRule grant) {

  /**
   * Checks that findings can be told apart.
   *
   * @param id the sentence
   * @param shape the facts of a claim
   * @param modality how strongly the sentence binds
   * @param window the days
   * @param requirements the conditions
   * @param grant what follows
   */
  public Provision {
    Set<String> codes = new HashSet<>();
    for (Requirement requirement : requirements) {
      if (!codes.add(requirement.code())) {
        throw new IllegalArgumentException("Two requirements have the code " + requirement.code());
      }
    }
    if (shape.relations().stream().anyMatch(r -> r.kind() == Relation.Kind.NOT_BESIDE)) {
      throw new IllegalArgumentException(
          "A claim itself has no fact that excludes another, but " + shape);
    }
  }

  /**
   * Starts a provision.
   *
   * @param id the sentence, with a letter where it holds two
   * @param shape the facts of a claim
   * @param modality how strongly the sentence binds
   * @return the step that says when
   */
  public static When of(String id, Shape<? extends Claim> shape, Modality modality) {
    return new When(id, shape, modality);
  }

  /** Everything that must be met: window and requirements. */
  Node verdict() {
    ImmutableList.Builder<Node> conditions = ImmutableList.builder();
    window.ifPresent(days -> conditions.addAll(days.conditions()));
    requirements.forEach(requirement -> conditions.add(requirement.condition()));
    return new All(conditions.build());
  }

  /** The same provision over other expressions. */
  Provision map(UnaryOperator<Node> change) {
    return new Provision(
        id,
        shape,
        modality,
        window.map(days -> new Window(
            change.apply(days.day()),
            change.apply(days.first()),
            days.last() == null ? null : change.apply(days.last()))),
        requirements.stream()
            .map(r -> new Requirement(r.code(), r.sentence(), change.apply(r.condition())))
            .collect(ImmutableList.toImmutableList()),
        grant.map(change));
  }

  /** Every expression at the top: of the window, the requirements and the grant. */
  ImmutableSet<Node> roots() {
    ImmutableSet.Builder<Node> roots = ImmutableSet.builder();
    window.ifPresent(days -> roots.addAll(days.conditions()));
    requirements.forEach(requirement -> roots.add(requirement.condition()));
    return roots.addAll(grant.terms()).build();
  }

  /** The step that says when. */
  public static final class When {
    private final String id;
    private final Shape<? extends Claim> shape;
    private final Modality modality;

    private When(String id, Shape<? extends Claim> shape, Modality modality) {
      this.id = id;
      this.shape = shape;
      this.modality = modality;
    }

    /**
     * The claim's day must lie in a window.
     *
     * @param window the days
     * @return the step that says under which conditions
     */
    public Conditions within(Window window) {
      return new Conditions(this, window);
    }

    /**
     * The claim may come on any day.
     *
     * @return the step that says under which conditions
     */
    public Conditions onAnyDay() {
      return new Conditions(this, null);
    }
  }

  /** The step that says under which conditions. */
  public static final class Conditions {
    private final When when;
    private final @Nullable Window window;
    private final ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();

    private Conditions(When when, @Nullable Window window) {
      this.when = when;
      this.window = window;
    }

    /**
     * One condition more, which stands in the provision's own sentence.
     *
     * @param condition what is asked
     * @return this step
     */
    public Conditions requires(Condition condition) {
      requirements.add(new Requirement(
          when.id + "/" + Walk.subject(condition.node()), sentence(), condition.node()));
      return this;
    }

    private String sentence() {
      return Character.isLetter(when.id.charAt(when.id.length() - 1))
          ? when.id.substring(0, when.id.length() - 1)
          : when.id;
    }

    /**
     * A sum is paid.
     *
     * @param amount the sum
     * @return the provision
     */
    public Provision pays(Quantity amount) {
      return grants(new GrantRule.Payment(amount.node()));
    }

    /**
     * A door is open.
     *
     * @param to what is open
     * @return the provision
     */
    public Provision opens(Subject to) {
      return grants(new GrantRule.Access(to));
    }

    private Provision grants(GrantRule grant) {
      return new Provision(
          when.id,
          when.shape,
          when.modality,
          Optional.ofNullable(window),
          requirements.build(),
          grant);
    }
  }
}
