package io.github.wenjiuye.policy.core.rule;

import com.google.common.base.Throwables;
import com.google.common.base.VerifyException;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decides columns of claims: by a kernel that is compiled for their layout once so many rows of it have come that it pays, and row
 * by row, as claims, whatever that leaves open. Safe for use by many threads.
 */
final class Batch {

  /** So many layouts are kept, of those that come there are few. */
  private static final int LAYOUTS = 64;

  /** So many rows are decided at once, so that columns are still near when a row is looked at again. */
  private static final int CHUNK = 1024;

  private static final byte ELIGIBLE = DeterminationColumns.code(Verdict.ELIGIBLE);
  private static final byte INELIGIBLE = DeterminationColumns.code(Verdict.INELIGIBLE);

  private final Plan plan;
  private final Door door;

  /** Whether the first term of the grant is the amount. */
  private final boolean hasAmounts;

  private final Cache<ImmutableList<String>, Layout> layouts =
      CacheBuilder.newBuilder().maximumSize(LAYOUTS).build();

  Batch(Plan plan, Door door) {
    this.plan = plan;
    this.door = door;
    this.hasAmounts = !plan.provision().isDuty()
        && !plan.terms().isEmpty()
        && plan.terms().get(0).sort() == Sort.MONEY;
  }

  /** Columns that are read alike, and what decides them. */
  private static final class Layout {
    /** No exact number: threads that count at once lose some. */
    private long rows;

    private @Nullable RowKernel kernel;
  }

  DeterminationColumns decide(ClaimColumns columns) {
    RowKernel kernel = kernel(columns);
    Answers answers = new Answers(columns);
    for (int from = 0; from < columns.rows(); from += CHUNK) {
      int to = Math.min(from + CHUNK, columns.rows());
      if (kernel == null || !settles(kernel, columns, from, to, answers.least)) {
        Arrays.fill(answers.least, from, to, RowKernel.OPEN);
      }
      answers.read(from, to);
    }
    return answers.columns();
  }

  private @Nullable RowKernel kernel(ClaimColumns columns) {
    ImmutableList<String> key = columns.layout();
    Layout layout = layouts.getIfPresent(key);
    if (layout == null) {
      layout = new Layout();
      layouts.put(key, layout);
    }
    layout.rows += columns.rows();
    RowKernel kernel = layout.kernel;
    if (kernel == null && layout.rows > LazyHandle.ASKED_IN_VAIN) {
      kernel = RowLoop.over(
          Compiler.rows(columns, door, plan.provision().verdict(), plan.terms(), hasAmounts));
      layout.kernel = kernel;
    }
    return kernel;
  }

  /** Runs a kernel; false where some row has a sum that cannot be counted, so that it is to be found. */
  private static boolean settles(
      RowKernel kernel, ClaimColumns columns, int from, int to, long[] outcomes) {
    try {
      kernel.run(columns, from, to, outcomes);
      return true;
    } catch (ArithmeticException e) {
      return false;
    } catch (Throwable e) {
      Throwables.throwIfUnchecked(e);
      throw new VerifyException("No step of a decision throws anything else", e);
    }
  }

  /** The answers as they come. */
  private final class Answers {
    private final ClaimColumns claims;
    private final byte[] verdicts;
    private final long[] least;

    /** The same array as long as no amount is open. */
    private long[] greatest;

    Answers(ClaimColumns claims) {
      this.claims = claims;
      this.verdicts = new byte[claims.rows()];
      this.least = new long[claims.rows()];
      this.greatest = least;
    }

    /** Reads what a kernel left where the least amounts will stand. */
    void read(int from, int to) {
      for (int row = from; row < to; row++) {
        long outcome = least[row];
        if (outcome > RowKernel.INVALID) {
          put(row, ELIGIBLE, outcome, outcome);
        } else if (outcome == RowKernel.INELIGIBLE) {
          put(row, INELIGIBLE, 0, 0);
        } else if (outcome == RowKernel.INVALID) {
          put(row, DeterminationColumns.INVALID, 0, 0);
        } else {
          decide(row);
        }
      }
    }

    private void put(int row, byte verdict, long min, long max) {
      verdicts[row] = verdict;
      least[row] = min;
      greatest[row] = max;
    }

    private void decide(int row) {
      Claim claim = claims.row(row);
      if (!door.accepts(claim)) {
        put(row, DeterminationColumns.INVALID, 0, 0);
        return;
      }
      Decision decision = decided(row, claim);
      byte verdict = DeterminationColumns.code(decision.verdict());
      if (!hasAmounts || decision.isIneligible()) {
        put(row, verdict, 0, 0);
        return;
      }
      Decision.Range amount = decision.term(0);
      if (!amount.isSettled() && greatest == least) {
        greatest = least.clone();
      }
      put(row, verdict, amount.min(), amount.max());
    }

    private Decision decided(int row, Claim claim) {
      try {
        return plan.decide(claim);
      } catch (ArithmeticException e) {
        ArithmeticException told = new ArithmeticException("At row " + row + ": " + e.getMessage());
        told.initCause(e);
        throw told;
      }
    }

    DeterminationColumns columns() {
      return hasAmounts
          ? DeterminationColumns.of(verdicts, least, greatest)
          : DeterminationColumns.of(verdicts);
    }
  }
}
