package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The three laws of what unknown means, taken at their word: every completion of a claim is made, one by one, and worked
 * out on its own.
 */
final class Completions {

  /** From where on an amount only stands for every greater one. */
  private static final long ENDLESS = Lines.MANY / 100;

  private static final byte IMPOSSIBLE = -1;

  private final List<Unknown> unknowns;
  private final byte[] verdicts;
  private final boolean[] granted;
  private final long[][] terms;

  private Completions(
      Reckoner reckoner, LongSupplier verdict, LongSupplier grant, List<LongSupplier> each) {
    unknowns = reckoner.unknowns();
    int number = Math.toIntExact(
        unknowns.stream().mapToLong(Unknown::size).reduce(1, LongMath::saturatedMultiply));
    verdicts = new byte[number];
    granted = new boolean[number];
    terms = new long[each.size()][number];
    for (int index = 0; index < number; index++) {
      set(index);
      boolean possible = reckoner.isPossible();
      verdicts[index] = possible ? (byte) verdict.getAsLong() : IMPOSSIBLE;
      granted[index] = possible && grant.getAsLong() == 1;
      for (int i = 0; i < terms.length && granted[index]; i++) {
        terms[i][index] = each.get(i).getAsLong();
      }
    }
  }

  private void set(int index) {
    int rest = index;
    for (Unknown unknown : unknowns) {
      unknown.set(rest % unknown.size());
      rest /= unknown.size();
    }
  }

  /** Those of everything that a provision asks for. */
  static Completions of(OpenTrial trial) {
    Reckoner reckoner = new Reckoner(trial);
    Provision provision = trial.provision();
    return new Completions(
        reckoner,
        reckoner.value(provision.verdict()),
        reckoner.value(provision.granted()),
        provision.terms().stream().map(reckoner::value).toList());
  }

  /** Those of what one condition asks for. */
  static Completions of(Reckoner reckoner, LongSupplier condition) {
    return new Completions(reckoner, condition, condition, List.of());
  }

  /** How many values there are of each unknown. */
  static ImmutableMap<String, Integer> sizes(OpenTrial trial) {
    Reckoner reckoner = new Reckoner(trial);
    trial.provision().roots().forEach(reckoner::value);
    return reckoner.unknowns().stream()
        .collect(ImmutableMap.toImmutableMap(Unknown::name, Unknown::size));
  }

  /** What all of them come to. */
  Decision decision() {
    boolean eligible = false;
    boolean ineligible = false;
    for (byte verdict : verdicts) {
      eligible |= verdict == 1;
      ineligible |= verdict == 0;
    }
    List<Decision.Range> ranges = new ArrayList<>();
    for (int i = 0; i < terms.length && eligible; i++) {
      ranges.add(range(terms[i]));
    }
    return Decision.of(
        eligible && ineligible
            ? Verdict.UNDETERMINED
            : eligible ? Verdict.ELIGIBLE : Verdict.INELIGIBLE,
        ranges);
  }

  private Decision.Range range(long[] term) {
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    for (int index = 0; index < verdicts.length; index++) {
      if (verdicts[index] == 1) {
        min = Math.min(min, term[index]);
        max = Math.max(max, term[index]);
      }
    }
    return new Decision.Range(
        min < ENDLESS ? min : Node.UNBOUNDED, max < ENDLESS ? max : Node.UNBOUNDED);
  }

  /** Whether they agree on a condition. */
  Truth truth() {
    Decision decision = decision();
    return decision.isIneligible()
        ? Truth.UNMET
        : decision.verdict() == Verdict.UNDETERMINED ? Truth.UNKNOWN : Truth.MET;
  }

  /** What changes the verdict, or else the grant, where it alone changes. */
  ImmutableSet<Pending> pending() {
    if (decision().isIneligible()) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<Pending> pending = ImmutableSet.builder();
    int stride = 1;
    for (Unknown unknown : unknowns) {
      boolean verdict = false;
      boolean grant = false;
      for (int index = 0; index < verdicts.length; index++) {
        if (verdicts[index] != IMPOSSIBLE) {
          int other = index - index / stride % unknown.size() * stride;
          while (verdicts[other] == IMPOSSIBLE) {
            other += stride;
          }
          verdict |= verdicts[index] != verdicts[other];
          grant |= grantsDiffer(index, other);
        }
      }
      if (verdict || grant) {
        pending.add(
            new Pending(unknown.kind(), unknown.name(), verdict ? Settles.VERDICT : Settles.GRANT));
      }
      stride *= unknown.size();
    }
    return pending.build();
  }

  private boolean grantsDiffer(int one, int other) {
    boolean differ = granted[one] != granted[other];
    for (long[] term : terms) {
      differ |= granted[one] && granted[other] && term[one] != term[other];
    }
    return differ;
  }
}
