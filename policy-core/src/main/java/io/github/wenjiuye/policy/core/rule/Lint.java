package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads provisions as whoever reviews them would: for what cannot be meant. It knows the language and no measure, and finds
 *
 * <ul>
 *   <li>conditions, alternatives and what is asked of items that nothing meets or that everything meets;
 *   <li>windows without a day, and provisions under which all claims end alike;
 *   <li>bands and periods that another one covers, and whatever stands there twice;
 *   <li>facts of a claim, local standards and readings that nothing reads;
 *   <li>comparisons that the kernel may not answer exactly;
 *   <li>provisions that claims seen together would miss, or whose payment cannot be told party by party.
 * </ul>
 *
 * <p>A value before and after a day can neither overlap nor leave a gap: {@link DatedQuantity} does not build then, and a
 * {@link Choice} has one branch where its condition holds and one where it does not.
 */
final class Lint {

  private static final Node YES = new Constant("yes", "", Sort.TRUTH, 1);
  private static final Node NO = new Constant("no", "", Sort.TRUTH, 0);

  private final Provision provision;
  private final Prospects prospects;
  private final Couplings couplings;
  private final Set<Flaw> flaws = new LinkedHashSet<>();

  private Lint(Provision provision) {
    this.provision = provision;
    this.prospects = new Prospects(provision);
    this.couplings = new Couplings(provision);
  }

  /**
   * The flaws of provisions, each by itself and all together.
   *
   * @param provisions all provisions that there are
   * @param concurrences which of them may not go together
   * @param awaited the numbers of those that are still to be written: what only they would read is not yet a flaw
   * @return nothing where all is well
   */
  static ImmutableList<Flaw> of(
      Iterable<Provision> provisions,
      Iterable<Concurrence> concurrences,
      ImmutableSet<String> awaited) {
    ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
    provisions.forEach(provision -> flaws.addAll(of(provision)));
    flaws.addAll(ConcurrenceLint.of(provisions, concurrences, awaited));
    Unread.standards(provisions, awaited)
        .forEach(standard -> flaws.add(new Flaw(
            Flaw.Kind.UNREAD_STANDARD,
            standard.sentence(),
            standard.sentence(),
            standard.wireName())));
    Unread.readings(provisions, concurrences, awaited)
        .forEach(reading -> flaws.add(new Flaw(
            Flaw.Kind.UNREAD_READING,
            Unread.measure(reading),
            Unread.measure(reading),
            reading.id())));
    return flaws.build();
  }

  /** The flaws of one provision. */
  static ImmutableList<Flaw> of(Provision provision) {
    Lint lint = new Lint(provision);
    lint.inspect();
    return ImmutableList.copyOf(lint.flaws);
  }

  private void inspect() {
    Set<Node> seen = new HashSet<>();
    provision.window().ifPresent(window -> inspect(window, seen));
    provision.requirements().forEach(requirement -> inspect(requirement, seen));
    provision.duties().forEach(duty -> inspect(duty, seen));
    if (provision.duties().isEmpty()) {
      ImmutableSet.<Node>builder()
          .addAll(provision.grant().terms())
          .addAll(provision.grant().expressions())
          .build()
          .forEach(term -> inspect(term, place("grant"), ImmutableList.of(), false));
    }
    Unread.facts(provision)
        .forEach(fact -> tell(Flaw.Kind.UNREAD_FACT, provision.id(), fact.name()));
    if (flaws.stream().noneMatch(flaw -> flaw.kind() == Flaw.Kind.EMPTY_WINDOW)) {
      prospects
          .hopeless(provision.verdict())
          .ifPresent(
              choice -> tell(Flaw.Kind.NEVER_ELIGIBLE, provision.id(), "a claim under " + choice));
    }
    if (prospects.isNeverUnmet(provision.verdict())) {
      tell(Flaw.Kind.NEVER_INELIGIBLE, provision.id(), "a claim");
    }
  }

  private String place(String part) {
    return provision.id() + "/" + part;
  }

  private void tell(Flaw.Kind kind, String place, Object what) {
    flaws.add(new Flaw(kind, provision.id(), place, what.toString()));
  }

  private void inspect(Window window, Set<Node> seen) {
    for (Node condition : window.conditions()) {
      seen.add(condition);
      inspect(condition, place("window"), ImmutableList.of(), false);
    }
    Node both = new All(window.conditions());
    prospects
        .hopeless(both)
        .ifPresent(
            choice -> tell(Flaw.Kind.EMPTY_WINDOW, place("window"), both + " under " + choice));
  }

  private void inspect(Requirement requirement, Set<Node> seen) {
    if (!seen.add(requirement.condition())) {
      tell(Flaw.Kind.REPEATED, requirement.code(), requirement.condition());
    }
    inspect(requirement.condition(), requirement.code(), ImmutableList.of(), false);
  }

  /**
   * Inspects an expression, operands first: what follows from a flaw below is not told again.
   *
   * @param node the expression
   * @param place where it stands
   * @param path what holds wherever the expression is looked at
   * @param optional whether the expression is what a reading may choose; a reading may drop a condition
   * @return whether something is never met or never unmet there
   */
  private boolean inspect(Node node, String place, ImmutableList<Node> path, boolean optional) {
    boolean flawed = false;
    if (node instanceof Choice choice) {
      flawed = inspect(choice.condition(), place, path, false);
      ImmutableList<Node> met = and(path, choice.condition());
      ImmutableList<Node> unmet = and(path, not(choice.condition()));
      if (!flawed && !path.isEmpty()) {
        band(met, place, choice.then());
        band(unmet, place, choice.otherwise());
      }
      flawed |= inspect(choice.then(), place, met, false);
      flawed |= inspect(choice.otherwise(), place, unmet, false);
    } else {
      // What holds of the claim is not asked of each item.
      ImmutableList<Node> below = node instanceof OfList ? ImmutableList.of() : path;
      for (Node operand : node.operands()) {
        flawed |= inspect(operand, place, below, node instanceof ByReading);
      }
    }
    if (node instanceof Dated dated) {
      Node changed = new Compare(dated.day(), Compare.Operator.AT_LEAST, dated.change());
      band(and(path, changed), place, dated);
      band(and(path, not(changed)), place, dated);
    }
    if (repeats(node)) {
      tell(Flaw.Kind.REPEATED, place, node);
    }
    couplings
        .with(node)
        .ifPresent(other -> tell(Flaw.Kind.COUPLED, place, node + " beside " + other));
    if (couplings.comparesSum(node)) {
      tell(Flaw.Kind.COMPARED_SUM, place, node);
    }
    flawed = flawed || isConstant(node, place, optional);
    if (!flawed && node instanceof Any any) {
      any.conditions().forEach(alternative -> beside(any, alternative, place));
    }
    return flawed;
  }

  /** Inspects whether an alternative alone can ever make a claim succeed, or another condition stands against it. */
  private void beside(Any any, Node alternative, String place) {
    Node verdict = provision.verdict();
    Node alone = Walk.rewrite(verdict, node -> node.equals(any) ? alternative : node);
    if (prospects.isNeverMet(alone) && !prospects.isNeverMet(verdict)) {
      tell(Flaw.Kind.NEVER_MET, place, alternative + " beside the other conditions");
    }
  }

  private boolean isConstant(Node node, String place, boolean optional) {
    if (node.sort() != Sort.TRUTH || node.operands().isEmpty()) {
      return false;
    }
    if (prospects.isNeverMet(node)) {
      tell(Flaw.Kind.NEVER_MET, place, node);
      return true;
    }
    if (!optional && prospects.isNeverUnmet(node)) {
      tell(Flaw.Kind.NEVER_UNMET, place, node);
      return true;
    }
    return false;
  }

  private void band(ImmutableList<Node> path, String place, Node value) {
    if (prospects.isNeverMet(new All(path))) {
      tell(Flaw.Kind.EMPTY_BAND, place, value);
    }
  }

  private static boolean repeats(Node node) {
    if (node instanceof Dated dated) {
      return dated.before() == dated.after();
    }
    if (node instanceof Choice choice) {
      return choice.then().equals(choice.otherwise());
    }
    if (node instanceof ByReading reading) {
      return ImmutableSet.copyOf(reading.operands()).size() == 1;
    }
    return (node instanceof All || node instanceof Any)
        && ImmutableSet.copyOf(node.operands()).size() < node.operands().size();
  }

  private static ImmutableList<Node> and(ImmutableList<Node> path, Node condition) {
    return ImmutableList.<Node>builder().addAll(path).add(condition).build();
  }

  private static Node not(Node condition) {
    return new Choice(condition, NO, YES);
  }
}
