package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.advice.Advising;
import io.github.wenjiuye.policy.core.joint.JointRules;
import io.github.wenjiuye.policy.core.notice.Concurrences;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.notice.ReadingChoices;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Rules;
import io.github.wenjiuye.policy.core.rule.Trial;
import io.github.wenjiuye.policy.core.validation.ClaimValidator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.PolicyHashes;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Decides claims. Immutable and safe for use by many threads; cheap to build, so that each set of standards and readings is
 * an evaluator of its own.
 *
 * <pre>{@code
 * PolicyEvaluator evaluator = PolicyEvaluator.builder().standards(standards).build();
 * Determination determination = evaluator.evaluate(claim);
 * }</pre>
 */
public final class PolicyEvaluator {

  private final Resolution resolution;
  private final Rules rules;
  private final ClaimValidator validator;
  private final Supplier<PolicyHashes> hashes;

  private PolicyEvaluator(Resolution resolution, ClaimValidator validator) {
    this.resolution = resolution;
    this.rules = new Rules(Notice.provisions(), resolution, Notice.version());
    this.hashes = Suppliers.memoize(() -> Seals.hashes(standards(), readings()));
    this.validator = validator;
  }

  /**
   * Starts an evaluator with the default readings and without local standards.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What this library applies.
   *
   * @return the notice and the version of the rules
   */
  public static PolicyVersion version() {
    return Notice.version();
  }

  /**
   * The provisions under which claims are decided.
   *
   * @return their numbers, such as {@code 16.1}, in the order of the notice
   */
  public static ImmutableList<String> provisions() {
    return ImmutableList.copyOf(Notice.provisions().keySet());
  }

  /**
   * Decides a claim.
   *
   * @param claim any claim of this library
   * @return the reasoned answer
   * @throws InvalidInputException if the claim cannot be true, with all violations
   * @throws IllegalArgumentException if the claim is of a type that is not this library's
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public Determination evaluate(Claim claim) {
    if (!validator.accepts(claim)) {
      throw new InvalidInputException(validator.violations(claim));
    }
    return rules.determine(claim);
  }

  /**
   * Decides many claims under one provision, column by column: each as {@link #evaluate} decides it, without an object for it where
   * all that matters is known. What is quick about it is made for columns of a layout once some thousand rows of it have come. A
   * claim that cannot be true keeps its row, see {@link DeterminationColumns#invalid}; why a row is answered so tells {@code
   * evaluate(claims.row(row))}.
   *
   * @param claims the claims
   * @return the verdicts and amounts
   * @throws IllegalArgumentException if the claims are of a type that is not this library's
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen; the message names the row
   */
  public DeterminationColumns decide(ClaimColumns claims) {
    return rules.decide(claims, validator);
  }

  /**
   * Decides several claims and sees them together: where one hire, enterprise or person is claimed for under provisions that
   * may not go together, and what is paid in all. A claim that cannot be true keeps its place, with its violations.
   *
   * @param claims any claims of this library, in any order
   * @return each determination, the overlaps, and the total
   * @throws IllegalArgumentException if a claim is of a type that is not this library's
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public JointDetermination evaluateTogether(List<? extends Claim> claims) {
    JointEvaluation together = together();
    claims.forEach(together::add);
    return together.determination();
  }

  /**
   * Starts to see claims together that come one by one, or some of which cannot even be read.
   *
   * @return an evaluation without claims
   */
  public JointEvaluation together() {
    return together(false);
  }

  private JointEvaluation together(boolean ofOneParty) {
    return new JointEvaluation(
        this,
        new JointRules(Concurrences.all(), rules::determine, this::choice, version(), ofOneParty));
  }

  /**
   * Puts a party through every provision that concerns it.
   *
   * @param dossier what is known of the party
   * @return the answer to every claim that it could make
   * @throws InvalidInputException if what is known cannot be true, with all violations at their places in the dossier
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public Screening screen(Dossier dossier) {
    return screen(dossier, ImmutableList.of());
  }

  /** The same, without deciding again what was decided of the same claims. */
  Screening screen(Dossier dossier, ImmutableList<ScreenedClaim> before) {
    Map<ComposedClaim, ScreenedClaim> decided = new HashMap<>();
    before.forEach(claim -> decided.put(claim.claim(), claim));
    ImmutableList.Builder<ScreenedClaim> screened = ImmutableList.builder();
    for (ComposedClaim composed : dossier.claims()) {
      if (!validator.accepts(composed.claim())) {
        throw new InvalidInputException(validate(dossier));
      }
      ScreenedClaim same = decided.get(composed);
      screened.add(same == null ? screened(composed) : same);
    }
    ImmutableList<ScreenedClaim> claims = screened.build();
    return new Screening(dossier, claims, () -> together(claims));
  }

  private ScreenedClaim screened(ComposedClaim composed) {
    return new ScreenedClaim(
        composed,
        rules.determine(composed.claim()),
        Notice.provision(composed.composition().provision()).isDuty());
  }

  /** Some of the claims of one party. */
  JointDetermination together(ImmutableList<ScreenedClaim> claims) {
    JointEvaluation together = together(true);
    claims.forEach(screened -> together.add(screened.claim().claim(), screened.determination()));
    return together.determination();
  }

  /**
   * What is wrong with what is known of a party, if anything.
   *
   * @param dossier what is known of the party
   * @return all violations at their places in the dossier, each once; empty where all can be true
   */
  public ImmutableList<Violation> validate(Dossier dossier) {
    return dossier.claims().stream()
        .flatMap(
            composed -> validator.violations(composed.claim()).stream().map(composed::violation))
        .collect(toImmutableSet())
        .asList();
  }

  /**
   * What is wrong with a claim, if anything: what can never be true. An unknown fact is not a violation.
   *
   * @param claim any claim of this library
   * @return all violations; empty for a valid claim
   * @throws IllegalArgumentException if the claim is of a type that is not this library's
   */
  public ImmutableList<Violation> validate(Claim claim) {
    return validator.violations(claim);
  }

  /**
   * The local standards under which it decides.
   *
   * @return what the region and the leagues set
   */
  public LocalStandards standards() {
    return resolution.standards();
  }

  /**
   * How it reads a doubt.
   *
   * @param reading the doubt
   * @return the choice that it was given, or the default
   */
  public String choice(Reading reading) {
    return resolution.choice(reading);
  }

  /**
   * How it reads every doubt.
   *
   * @return the choice for each reading, in the order of the notice
   */
  public ImmutableMap<Reading, String> readings() {
    return Arrays.stream(Reading.values())
        .collect(ImmutableMap.toImmutableMap(Function.identity(), resolution::choice));
  }

  /**
   * The hashes of all by which it decides. Evaluators that decide by the same have the same hashes, on every machine.
   *
   * @return the hashes of rules, standards and readings
   */
  public PolicyHashes hashes() {
    return hashes.get();
  }

  /**
   * Decides a claim and keeps with the answer all that is needed to decide it again, see {@link Auditor}.
   *
   * @param claim any claim of this library
   * @return the answer on record
   * @throws InvalidInputException if the claim cannot be true, with all violations
   * @throws IllegalArgumentException if the claim is of a type that is not this library's
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public AuditRecord record(Claim claim) {
    return Seals.sealed(claim, evaluate(claim).recorded(), standards(), readings(), hashes());
  }

  /** What would turn the refusal of a valid claim. */
  Advice advise(Claim claim) {
    return new Advising(rules.trial(claim), claim, validator::accepts).advice();
  }

  /** The provision of a claim, to be tried on others. */
  Trial trial(Claim claim) {
    return rules.trial(claim);
  }

  /** Whether a claim can be true. */
  boolean accepts(Claim claim) {
    return validator.accepts(claim);
  }

  /** The readings and standards that it was built with. */
  Resolution resolution() {
    return resolution;
  }

  /** Gathers local standards and readings. */
  public static final class Builder {

    private final Map<Reading, String> choices = new EnumMap<>(Reading.class);
    private LocalStandards standards = LocalStandards.none();
    private ClaimValidator validator = ClaimValidator.standard();

    private Builder() {}

    /**
     * Sets the local standards.
     *
     * @param supplied what the region and the leagues set
     * @return this builder
     */
    public Builder standards(LocalStandards supplied) {
      standards = requireNonNull(supplied, "standards");
      return this;
    }

    /**
     * Chooses a reading.
     *
     * @param reading the doubt
     * @param choice one of its codes, or a value where the reading takes one
     * @return this builder
     * @throws InvalidInputException if there is no such choice; the message suggests the nearest
     */
    public Builder reading(Reading reading, String choice) {
      choices.put(
          requireNonNull(reading, "reading"),
          ReadingChoices.checked(reading, requireNonNull(choice, "choice")));
      return this;
    }

    /**
     * Chooses a reading by its id.
     *
     * @param id such as {@code R16-1}
     * @param choice one of its codes, or a value where the reading takes one
     * @return this builder
     * @throws InvalidInputException if there is no such reading or choice; the message suggests the nearest
     */
    public Builder reading(String id, String choice) {
      return reading(ReadingChoices.reading(requireNonNull(id, "id")), choice);
    }

    /**
     * Lets violations be told by a validator of the embedder.
     *
     * @param embedders made with what {@link PolicyValidation} publishes
     * @return this builder
     * @throws IllegalArgumentException if it does not see every constraint on claims
     */
    public Builder validator(Validator embedders) {
      validator = ClaimValidator.with(requireNonNull(embedders, "validator"));
      return this;
    }

    /**
     * Builds the evaluator.
     *
     * @return the evaluator
     */
    public PolicyEvaluator build() {
      Resolution resolution = new Resolution(ImmutableMap.copyOf(choices), standards);
      return new PolicyEvaluator(resolution, validator);
    }
  }
}
