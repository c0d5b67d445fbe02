package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
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
 * @param cautions what is told beside the answer
 */
public record Provision(
    String id,
    Shape<? extends Claim> shape,
    Modality modality,
    Optional<Window> window,
    ImmutableList<Requirement> requirements,
    GrantRule grant,
    ImmutableList<Caution> cautions) {

  /**
   * Checks that findings can be told apart.
   *
   * @param id the sentence
   * @param shape the facts of a claim
   * @param modality how strongly the sentence binds
   * @param window the days
   * @param requirements the conditions
   * @param grant what follows
   * @param cautions what is told beside the answer
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
   * Whether it says to what somebody is bound, rather than what is granted.
   *
   * @return true where a compliance follows from it
   */
  public boolean isDuty() {
    return grant instanceof GrantRule.Compliance;
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

  /**
   * The sentence in which the provision stands.
   *
   * @return such as {@code 3.1}
   */
  public String sentence() {
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

  /**
   * The days and numbers of the notice that the provision asks for.
   *
   * @return each once, in the order in which they are met
   */
  public ImmutableSet<Stated> stated() {
    return Walk.nodes(roots(), Stated.class).stream()
        .filter(stated -> !stated.sentence().isEmpty())
        .collect(ImmutableSet.toImmutableSet());
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
        grant.map(change),
        cautions.stream()
            .map(c -> new Caution(c.code(), c.list(), change.apply(c.condition())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Every expression at the top: of the window, the requirements and the grant. */
  ImmutableSet<Node> roots() {
    ImmutableSet.Builder<Node> roots = ImmutableSet.builder();
    window.ifPresent(days -> roots.addAll(days.conditions()));
    requirements.forEach(requirement -> roots.add(requirement.condition()));
    cautions.forEach(caution -> roots.add(caution.condition()));
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
    private static final Node FULL = extent(Extent.FULL);
    private static final Node REDUCED = extent(Extent.REDUCED);

    private final When when;
    private final @Nullable Window window;
    private final ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();
    private final ImmutableList.Builder<Caution> cautions = ImmutableList.builder();
    private ImmutableList<Node> preference = ImmutableList.of();

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

    private static Node extent(Extent extent) {
      return new Constant(
          "extent." + extent, "", Sort.SYMBOL, Arrays.asList(Extent.values()).indexOf(extent));
    }

    private String sentence() {
      return Provision.sentence(when.id);
    }

    /**
     * Something is told beside the answer, of each item of which it is known to hold.
     *
     * @param code what is told
     * @param items the items
     * @param condition when it is told of one
     * @return this step
     */
    public Conditions warns(Warning.Code code, Items<?> items, Condition condition) {
      cautions.add(new Caution(code, items.list(), condition.node()));
      return this;
    }

    /**
     * Grounds on which a claimant comes first, which decide nothing and are told where they are known to be true.
     *
     * @param party the party that has them
     * @param facts each a yes or no
     * @param <C> the claim
     * @param <P> the party
     * @return this step
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final <C, P> Conditions prefers(Fact<C, P> party, Fact<P, Boolean>... facts) {
      preference = Arrays.stream(facts)
          .map(fact -> FactNode.ofClaim(party, fact))
          .collect(ImmutableList.toImmutableList());
      return this;
    }

    /**
     * A sum is paid.
     *
     * @param amount the sum
     * @return the provision
     */
    public Provision pays(Quantity amount) {
      return grants(new GrantRule.Payment(amount.node(), preference, null));
    }

    /**
     * A sum is paid to whom the claim names.
     *
     * @param amount the sum
     * @param payTo to whom
     * @return the provision
     */
    public Provision pays(Quantity amount, Symbol<Payee> payTo) {
      return grants(new GrantRule.Payment(amount.node(), preference, payTo.node()));
    }

    /**
     * Somebody comes first.
     *
     * @param in where
     * @return the provision
     */
    public Provision prefers(Subject in) {
      return grants(new GrantRule.Priority(in));
    }

    /**
     * A sum is due on a later day.
     *
     * @param of what is put off
     * @param until to which day
     * @param amount the sum
     * @return the provision
     */
    public Provision defersUntil(Subject of, Day until, Quantity amount) {
      return grants(new GrantRule.Deferral(of, until.node(), null, amount.node()));
    }

    /**
     * A sum is due later, on a day that is not said, but no later than another.
     *
     * @param of what is put off
     * @param last the last day to which it can be put off
     * @param amount the sum
     * @return the provision
     */
    public Provision defersNoLaterThan(Subject of, Day last, Quantity amount) {
      return grants(new GrantRule.Deferral(of, null, last.node(), amount.node()));
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
      return grants(new GrantRule.Waiver(of, FULL, null, null));
    }

    /**
     * Something need not be given, or less of it.
     *
     * @param of what is waived
     * @param reduced when only part of it is
     * @return the provision
     */
    public Provision waivesOrReduces(Subject of, Condition reduced) {
      return grants(
          new GrantRule.Waiver(of, new Choice(reduced.node(), REDUCED, FULL), null, null));
    }

    /**
     * A sum need not be paid.
     *
     * @param of what is waived in full
     * @param amount the sum
     * @return the provision
     */
    public Provision waives(Subject of, Quantity amount) {
      return grants(new GrantRule.Waiver(of, FULL, null, amount.node()));
    }

    /**
     * Sums need not be paid up to a day.
     *
     * @param of what is waived in full
     * @param until the last day
     * @param amount the sum of all
     * @return the provision
     */
    public Provision waivesUntil(Subject of, Day until, Quantity amount) {
      return grants(new GrantRule.Waiver(of, FULL, until.node(), amount.node()));
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
     * What is paid by the month lasts longer.
     *
     * @param of what is extended
     * @param until the last day
     * @param monthly the sum of a month
     * @return the provision
     */
    public Provision extendsUntil(Subject of, Day until, Quantity monthly) {
      return grants(new GrantRule.Extension(of, until.node(), null, monthly.node()));
    }

    /**
     * Each of several things lasts longer, to a day of its own.
     *
     * @param of what is extended
     * @param items the things
     * @param kind what each is
     * @param until the last day of each
     * @return the provision
     */
    public Provision extendsEach(Subject of, Items<?> items, Symbol<?> kind, Day until) {
      Listing each = new Listing(items.list(), ImmutableList.of(kind.node(), until.node()));
      return grants(new GrantRule.Extension(of, null, each, null));
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
          grant,
          cautions.build());
    }
  }
}
