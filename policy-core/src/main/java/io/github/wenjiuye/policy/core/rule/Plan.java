package io.github.wenjiuye.policy.core.rule;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A resolved provision that decides claims: what Kleene's tables settle at once, the rest by the worlds that are left. */
final class Plan {

  private final Provision provision;
  private final Node verdict;
  private final Node granted;
  private final ImmutableList<Node> terms;
  private final ImmutableSet<Node> roots;
  private final Supplier<Telling> telling;
  private final LazyHandle compiled = new LazyHandle(this::compile);

  Plan(Provision provision) {
    this.provision = provision;
    this.verdict = provision.verdict();
    this.granted = provision.duties().isEmpty() ? verdict : provision.granted();
    this.terms = provision.terms();
    this.roots = provision.roots();
    this.telling = Suppliers.memoize(() -> new Telling(provision));
  }

  Provision provision() {
    return provision;
  }

  /** How its conditions are told. */
  Telling telling() {
    return telling.get();
  }

  /** The terms of the grant. */
  ImmutableList<Node> terms() {
    return terms;
  }

  Decision decide(Claim claim) {
    Decision settled = settled(claim);
    return settled == null ? open(claim, ImmutableList.of()).decide() : settled;
  }

  /** What Kleene's tables settle; null where something is open. */
  private @Nullable Decision settled(Claim claim) {
    MethodHandle handle = compiled.get();
    return handle == null ? interpret(claim) : run(handle, claim);
  }

  /** The reference: what the nodes themselves say. */
  @Nullable
  Decision interpret(Claim claim) {
    Scope scope = new Scope(claim);
    long decided = verdict.eval(scope);
    if (decided == 0) {
      return Decision.INELIGIBLE;
    }
    if (decided == Node.UNKNOWN) {
      return null;
    }
    long[] values = new long[terms.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = terms.get(i).eval(scope);
      if (values[i] == Node.UNKNOWN) {
        return null;
      }
    }
    return Decision.eligible(values);
  }

  /** The same as {@link #interpret}, for {@link #run}. */
  MethodHandle compile() {
    return Compiler.decision(provision.shape(), verdict, terms);
  }

  static @Nullable Decision run(MethodHandle compiled, Claim claim) {
    try {
      return (Decision) compiled.invokeExact((Object) claim);
    } catch (Throwable e) {
      Throwables.throwIfUnchecked(e);
      throw new VerifyException("No step of a decision throws anything else", e);
    }
  }

  /** What is open about a claim, with more expressions whose values are wanted. */
  Open open(Claim claim, ImmutableList<Node> wanted) {
    ImmutableList<Node> asked = ImmutableList.<Node>builder()
        .add(verdict)
        .add(granted)
        .addAll(terms)
        .addAll(wanted)
        .build();
    return Open.of(Ground.of(claim, asked, roots), terms.size());
  }

  /** What is pending of a claim that was decided so. */
  ImmutableList<Pending> pending(Claim claim, Decision decision) {
    if (decision.isIneligible() || decision.isSettled()) {
      return ImmutableList.of();
    }
    List<Pending> pending = new ArrayList<>(open(claim, ImmutableList.of()).pending());
    pending.sort((a, b) -> a.settles().compareTo(b.settles()));
    return ImmutableList.copyOf(pending);
  }

  /** Whether a condition is met, over everything that is not known. */
  Truth truth(Claim claim, Node condition) {
    long value = condition.eval(new Scope(claim));
    return truth(value, () -> Ground.of(claim, ImmutableList.of(condition), roots));
  }

  /** Whether an item of a list meets a condition, over everything that is not known. */
  Truth truth(Claim claim, Fact<?, ?> list, int index, Object item, Node condition) {
    long value = condition.eval(new Scope(claim, item));
    return truth(value, () -> Ground.ofItem(claim, list, index, item, condition, roots));
  }

  private static Truth truth(long known, Supplier<Cell> ground) {
    long value = known == Node.UNKNOWN ? Open.truth(ground.get()) : known;
    return value == Node.UNKNOWN ? Truth.UNKNOWN : value == 1 ? Truth.MET : Truth.UNMET;
  }

  /** What was looked up for a claim, where it is one value from one place whatever turns out. */
  Optional<StandardUse> use(Claim claim, Lookup lookup) {
    Scope scope = new Scope(claim);
    long value = lookup.eval(scope);
    Optional<String> source =
        lookup.table().source(lookup.league().eval(scope), lookup.day().eval(scope));
    if (value == Node.UNKNOWN || source.isEmpty()) {
      return open(claim, ImmutableList.of(lookup.league(), lookup.day(), lookup))
          .always(
              !decides(lookup),
              found -> lookup
                  .table()
                  .source(found[0], found[1])
                  .map(place -> use(lookup, place, found[2])));
    }
    return source
        .map(place -> use(lookup, place, value))
        .filter(use -> !use.value().isEmpty());
  }

  /** Whether the verdict depends on what was looked up, rather than the grant alone. */
  private boolean decides(Lookup lookup) {
    return Walk.nodes(ImmutableList.of(verdict), Lookup.class).contains(lookup);
  }

  private static StandardUse use(Lookup lookup, String place, long value) {
    return new StandardUse(lookup.standard().wireName(), place, lookup.written(value));
  }

  /** Where the claim's day lies in the window. */
  Timing timing(Claim claim) {
    if (provision.window().isEmpty()) {
      return Timing.OPEN;
    }
    Window window = provision.window().get();
    Truth opened = truth(claim, window.opened());
    Truth notClosed = window.notClosed().map(last -> truth(claim, last)).orElse(Truth.MET);
    if (opened == Truth.UNMET) {
      return Timing.NOT_YET;
    }
    if (notClosed == Truth.UNMET) {
      return Timing.CLOSED;
    }
    return opened == Truth.MET && notClosed == Truth.MET ? Timing.OPEN : Timing.UNKNOWN;
  }
}
