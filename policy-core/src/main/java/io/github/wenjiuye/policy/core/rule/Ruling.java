package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A determination that keeps the claim and the plan, and derives from them what is read. Deriving twice gives equal values, so
 * that threads that read at once need not wait for one another.
 */
final class Ruling implements Determination {

  private final Rules rules;
  private final Plan plan;
  private final Claim claim;
  private final Decision decision;
  private @Nullable ImmutableList<Pending> pending;
  private @Nullable ImmutableList<Finding> findings;
  private @Nullable ImmutableList<ReadingUse> readings;
  private @Nullable ImmutableList<StandardUse> standards;
  private @Nullable Grant grant;

  Ruling(Rules rules, Plan plan, Claim claim) {
    this.rules = rules;
    this.plan = plan;
    this.claim = claim;
    this.decision = plan.decide(claim);
  }

  @Override
  public String provision() {
    return plan.provision().id();
  }

  @Override
  public Verdict verdict() {
    return decision.verdict();
  }

  @Override
  public Modality modality() {
    return plan.provision().modality();
  }

  @Override
  public Timing timing() {
    return plan.timing(claim);
  }

  @Override
  public Optional<Grant> grant() {
    Grant derived = grant;
    if (derived == null) {
      derived = new Grants(plan, claim, decision).grant().orElse(null);
      grant = derived;
    }
    return Optional.ofNullable(derived);
  }

  @Override
  public ImmutableList<Pending> pending() {
    ImmutableList<Pending> derived = pending;
    if (derived == null) {
      derived = plan.pending(claim, decision);
      pending = derived;
    }
    return derived;
  }

  @Override
  public ImmutableList<Finding> findings() {
    ImmutableList<Finding> derived = findings;
    if (derived == null) {
      derived = new Findings(plan, claim).all();
      findings = derived;
    }
    return derived;
  }

  @Override
  public ImmutableList<ReadingUse> readings() {
    ImmutableList<ReadingUse> derived = readings;
    if (derived == null) {
      derived = Walk.readings(rules.provision(provision()).roots()).stream()
          .map(this::use)
          .collect(ImmutableList.toImmutableList());
      readings = derived;
    }
    return derived;
  }

  private ReadingUse use(Reading reading) {
    String choice = rules.resolution().choice(reading);
    boolean decisive = reading.codes().stream()
        .filter(code -> !code.equals(choice))
        .anyMatch(code -> differs(rules.alternative(provision(), reading, code)));
    return new ReadingUse(reading.id(), choice, decisive);
  }

  /** Whether verdict or grant are others under another plan. */
  private boolean differs(Plan other) {
    Decision otherwise = other.decide(claim);
    return otherwise.verdict() != decision.verdict()
        || !new Grants(other, claim, otherwise)
            .bare()
            .equals(new Grants(plan, claim, decision).bare());
  }

  @Override
  public ImmutableList<StandardUse> standards() {
    ImmutableList<StandardUse> derived = standards;
    if (derived == null) {
      derived = uses();
      standards = derived;
    }
    return derived;
  }

  /** Each standard of a place once, with all of its values that were looked up. */
  private ImmutableList<StandardUse> uses() {
    Map<StandardUse, Set<String>> values = new LinkedHashMap<>();
    for (Lookup lookup : Walk.nodes(reliedOn(), Lookup.class)) {
      plan.use(claim, lookup)
          .ifPresent(use -> values
              .computeIfAbsent(
                  new StandardUse(use.name(), use.league(), ""), key -> new LinkedHashSet<>())
              .add(use.value()));
    }
    return values.entrySet().stream()
        .map(entry -> new StandardUse(
            entry.getKey().name(), entry.getKey().league(), String.join(", ", entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /** A claim that fails relies on what its conditions look up; what would have been granted does not matter to it. */
  private Iterable<Node> reliedOn() {
    return decision.isIneligible()
        ? ImmutableList.of(plan.provision().verdict())
        : plan.provision().roots();
  }

  @Override
  public ImmutableList<Warning> warnings() {
    return new Grants(plan, claim, decision).warnings();
  }

  @Override
  public PolicyVersion policy() {
    return rules.version();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof Determination that && recorded().equals(that));
  }

  @Override
  public int hashCode() {
    return recorded().hashCode();
  }

  @Override
  public String toString() {
    return recorded().toString();
  }
}
