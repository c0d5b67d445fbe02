package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.HireFacts;
import io.github.wenjiuye.policy.benchmarks.sample.PartnershipLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.RuralHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallLoanFacts;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.LoanKind;
import io.github.wenjiuye.policy.model.Size;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * The rules by hand on arrays of primitives, as fast as plain Java gets: no object is read or made, no reason is told. Nothing
 * can be unknown.
 */
final class Columns {

  private Columns() {}

  static Decider of(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN -> new SmallEnterpriseLoan(SmallEnterpriseLoanFacts.all());
      case PARTNERSHIP_LOAN -> new PartnershipLoan(PartnershipLoanFacts.all());
      case SMALL_LOAN -> new SmallLoan(SmallLoanFacts.all());
      case RURAL_HIRING -> new RuralHiring(RuralHiringFacts.all());
      case GRADUATE_HIRING -> new GraduateHiring(GraduateHiringFacts.all());
    };
  }

  private static <F> int[] ints(List<F> rows, ToIntFunction<F> column) {
    return rows.stream().mapToInt(column).toArray();
  }

  private static <F> long[] longs(List<F> rows, ToLongFunction<F> column) {
    return rows.stream().mapToLong(column).toArray();
  }

  /** Where the items of each row begin, and at last where those of the last row end. */
  private static <F> int[] offsets(List<F> rows, Function<F, ? extends List<?>> items) {
    int[] offsets = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      offsets[i + 1] = offsets[i] + items.apply(rows.get(i)).size();
    }
    return offsets;
  }

  private static <T> boolean[] flags(List<T> items, Function<T, Boolean> column) {
    boolean[] flags = new boolean[items.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = column.apply(items.get(i));
    }
    return flags;
  }

  private static <F, T> List<T> items(List<F> rows, Function<F, ImmutableList<T>> items) {
    return rows.stream().flatMap(row -> items.apply(row).stream()).toList();
  }

  private static final class SmallEnterpriseLoan implements Decider {
    private static final int LARGE_STAFF = 100;

    private final int[] appliedOn;
    private final int[] size;
    private final long[] staff;
    private final long[] qualifyingHires;

    SmallEnterpriseLoan(List<SmallEnterpriseLoanFacts> rows) {
      appliedOn = ints(rows, SmallEnterpriseLoanFacts::appliedOn);
      size = ints(rows, row -> row.size().ordinal());
      staff = longs(rows, SmallEnterpriseLoanFacts::staff);
      qualifyingHires = longs(rows, SmallEnterpriseLoanFacts::qualifyingHires);
    }

    @Override
    public long decide(int index, Sink sink) {
      boolean large = staff[index] > LARGE_STAFF;
      int percent = appliedOn[index] < Calendar.ISSUED ? (large ? 15 : 25) : (large ? 8 : 15);
      return size[index] <= Size.SMALL.ordinal()
              && qualifyingHires[index] * 100 >= staff[index] * percent
          ? GRANTED
          : REFUSED;
    }
  }

  private static final class PartnershipLoan implements Decider {
    private static final long LIMIT_FEN = 200_000_00;
    private static final long WHOLE = 1_000_000;

    private final int[] appliedOn;
    private final int[] offsets;
    private final boolean[] qualifies;
    private final long[] requestedFen;
    private final long[] uplift;

    PartnershipLoan(List<PartnershipLoanFacts> rows) {
      appliedOn = ints(rows, PartnershipLoanFacts::appliedOn);
      offsets = offsets(rows, PartnershipLoanFacts::partners);
      qualifies = flags(items(rows, PartnershipLoanFacts::partners), Function.identity());
      requestedFen = longs(rows, PartnershipLoanFacts::requestedFen);
      uplift = longs(rows, PartnershipLoanFacts::uplift);
    }

    @Override
    public long decide(int index, Sink sink) {
      int qualified = 0;
      for (int i = offsets[index]; i < offsets[index + 1]; i++) {
        qualified += qualifies[i] ? 1 : 0;
      }
      if (qualified < 2 || appliedOn[index] < Calendar.ISSUED) {
        return REFUSED;
      }
      return Math.min(
          requestedFen[index], qualified * (LIMIT_FEN / WHOLE) * (WHOLE + uplift[index]));
    }
  }

  private static final class SmallLoan implements Decider {
    private static final long SMALL_FEN = 100_000_00;

    private final int[] issuedOn;
    private final int[] kind;
    private final long[] fen;

    SmallLoan(List<SmallLoanFacts> rows) {
      issuedOn = ints(rows, SmallLoanFacts::issuedOn);
      kind = ints(rows, row -> row.kind().ordinal());
      fen = longs(rows, SmallLoanFacts::fen);
    }

    @Override
    public long decide(int index, Sink sink) {
      return issuedOn[index] >= Calendar.WAIVER_START
              && kind[index] == LoanKind.PERSONAL.ordinal()
              && fen[index] <= SMALL_FEN
          ? GRANTED
          : REFUSED;
    }
  }

  private static final class RuralHiring implements Decider {
    private final int[] receivedOn;
    private final int[] employer;
    private final long[] fenPerHead;
    private final int[] offsets;
    private final boolean[] rural;
    private final boolean[] insured;
    private final int[] startsOn;
    private final int[] endsBefore;
    private final boolean[] openEnded;

    RuralHiring(List<RuralHiringFacts> rows) {
      receivedOn = ints(rows, RuralHiringFacts::receivedOn);
      employer = ints(rows, row -> row.employer().ordinal());
      fenPerHead = longs(rows, RuralHiringFacts::fenPerHead);
      offsets = offsets(rows, RuralHiringFacts::hires);
      List<HireFacts> hires = items(rows, RuralHiringFacts::hires);
      rural = flags(hires, HireFacts::ruralLabourer);
      insured = flags(hires, HireFacts::insured);
      startsOn = ints(hires, HireFacts::startsOn);
      endsBefore = ints(hires, HireFacts::endsBefore);
      openEnded = flags(hires, HireFacts::openEnded);
    }

    @Override
    public long decide(int index, Sink sink) {
      int qualifying = 0;
      for (int i = offsets[index]; i < offsets[index + 1]; i++) {
        if (rural[i]
            && insured[i]
            && (openEnded[i] || Calendar.lastsAYear(startsOn[i], endsBefore[i]))) {
          qualifying++;
        }
      }
      return qualifying > 0
              && employer[index] != Employer.HOUSEHOLD.ordinal()
              && Calendar.isReceipt(receivedOn[index])
          ? qualifying * fenPerHead[index]
          : REFUSED;
    }
  }

  private static final class GraduateHiring implements Decider {
    private static final int REGION = 15;
    private static final int DIVISIONS_PER_PROVINCE = 10_000;

    private final int[] receivedOn;
    private final int[] registeredIn;
    private final int[] size;
    private final long[] fenPerHead;
    private final int[] offsets;
    private final int[] hiredOn;
    private final int[] graduatedOn;
    private final int[] startsOn;
    private final int[] endsBefore;
    private final boolean[] openEnded;

    GraduateHiring(List<GraduateHiringFacts> rows) {
      receivedOn = ints(rows, GraduateHiringFacts::receivedOn);
      registeredIn = ints(rows, GraduateHiringFacts::registeredIn);
      size = ints(rows, row -> row.size().ordinal());
      fenPerHead = longs(rows, GraduateHiringFacts::fenPerHead);
      offsets = offsets(rows, GraduateHiringFacts::hires);
      List<HireFacts> hires = items(rows, GraduateHiringFacts::hires);
      hiredOn = ints(hires, HireFacts::hiredOn);
      graduatedOn = ints(hires, HireFacts::graduatedOn);
      startsOn = ints(hires, HireFacts::startsOn);
      endsBefore = ints(hires, HireFacts::endsBefore);
      openEnded = flags(hires, HireFacts::openEnded);
    }

    @Override
    public long decide(int index, Sink sink) {
      int qualifying = 0;
      for (int i = offsets[index]; i < offsets[index + 1]; i++) {
        if (Calendar.isSameYear(hiredOn[i], graduatedOn[i])
            && (openEnded[i] || Calendar.lastsAYear(startsOn[i], endsBefore[i]))) {
          qualifying++;
        }
      }
      return qualifying > 0
              && size[index] != Size.LARGE.ordinal()
              && registeredIn[index] / DIVISIONS_PER_PROVINCE == REGION
              && Calendar.isReceipt(receivedOn[index])
          ? qualifying * fenPerHead[index]
          : REFUSED;
    }
  }
}
