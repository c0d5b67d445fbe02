package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.Arrays;
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

  /** The sentence in which the provision stands. */
  String sentence() {
    return sentence(id);
  }

  /** The sentence in which the provision of a number stands. */
  static String sentence(String id) {
    return Character.isLetter(id.charAt(id.length() - 1)) ? id.substring(0, id.length() - 1) : id;
  }

  /**
   * The readings that the provision asks for.
   *
   * @return each once, in the order of the notice
   */
  public ImmutableList<Reading> readings() {
    return Walk.readings(roots());
  }

  /**
   * The local standards that the provision asks for.
   *
   * @return each once, in the order in which they are met
   */
  public ImmutableList<LocalStandard> standards() {
    return Walk.nodes(roots(), Standard.class).stream()
        .map(Standard::standard)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Everything that must be met: window and requirements. */
  Node verdict() {
    ImmutableList.Builder<Node> conditions = ImmutableList.builder();
    window.ifPresent(days -> conditions.addAll(days.conditions()));
    requirements.forEach(requirement -> conditions.add(requirement.condition()));
    duties().forEach(duty -> conditions.add(duty.condition()));
    return new All(conditions.build());
  }

  /** Whether there is a grant at all: where the claim succeeds, and where a duty binds even where it is not kept. */
  Node granted() {
    if (duties().isEmpty()) {
      return verdict();
    }
    ImmutableList.Builder<Node> conditions = ImmutableList.builder();
    window.ifPresent(days -> conditions.addAll(days.conditions()));
    requirements.forEach(requirement -> conditions.add(requirement.condition()));
    return new All(conditions.build());
  }

  /** The values in which two grants of this provision can differ. */
  ImmutableList<Node> terms() {
    return duties().isEmpty()
        ? grant.terms()
        : duties().stream()
            .map(duty -> Bounds.shortfall(duty.condition()))
            .collect(ImmutableList.toImmutableList());
  }

  /** The duties that bind whoever meets the requirements, if any. */
  ImmutableList<Requirement> duties() {
    return grant instanceof GrantRule.Compliance compliance
        ? compliance.duties()
        : ImmutableList.of();
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
    return roots.addAll(grant.terms()).addAll(grant.expressions()).build();
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

    /**
     * One condition more, which looks at a fact at which another looks too.
     *
     * @param code what tells them apart in findings
     * @param condition what is asked
     * @return this step
     */
    public Conditions requires(String code, Condition condition) {
      requirements.add(new Requirement(when.id + "/" + code, sentence(), condition.node()));
      return this;
    }

    private String sentence() {
      return Provision.sentence(when.id);
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

    /**
     * A sum is paid month by month.
     *
     * @param months how many months
     * @param monthly the sum of one month, rounded
     * @return the provision
     */
    public Provision paysMonthly(Quantity months, Quantity monthly) {
      return grants(new GrantRule.MonthlyPayment(months.node(), monthly.node()));
    }

    /**
     * A loan may be applied for.
     *
     * @param limit the ceiling
     * @param requested the sum that is asked for
     * @return the provision
     */
    public Provision lendsUpTo(Quantity limit, Quantity requested) {
      return grants(new GrantRule.LoanLimit(limit.node(), (FactNode) requested.node()));
    }

    /**
     * Something need not be given.
     *
     * @param of what is waived in full
     * @return the provision
     */
    public Provision waives(Subject of) {
      return grants(new GrantRule.Waiver(of, Extent.FULL));
    }

    /**
     * Something lasts longer.
     *
     * @param of what is extended
     * @param until the last day
     * @return the provision
     */
    public Provision extendsUntil(Subject of, Day until) {
      return grants(new GrantRule.Extension(of, until.node()));
    }

    /**
     * Whoever meets the requirements is bound by duties.
     *
     * @param duties what must be kept
     * @return the provision
     */
    public Provision obliges(Condition... duties) {
      return grants(new GrantRule.Compliance(Arrays.stream(duties)
          .map(duty -> new Requirement(
              when.id + "/" + Walk.subject(Bounds.told(duty.node())), sentence(), duty.node()))
          .collect(ImmutableList.toImmutableList())));
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
