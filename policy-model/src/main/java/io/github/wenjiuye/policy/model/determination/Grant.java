package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Payee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What follows for a claim that succeeds, or would follow for one that is not determined yet. */
public sealed interface Grant {

  /**
   * The kind of the grant as it stands on the wire.
   *
   * @return such as {@code PAYMENT}
   */
  String kind();

  /**
   * How the amounts were worked out.
   *
   * @return the worksheet, top to bottom, unmodifiable, perhaps made when it is first read; empty where nothing was to be
   *     worked out
   */
  List<WorkingLine> working();

  /**
   * A sum is paid once, or month by month.
   *
   * @param amount the whole sum
   * @param monthly the sum of one month, where it is paid by the month
   * @param months how many months, where it is paid by the month and the number is settled
   * @param preference the grounds of preference that are known to be true, as names of facts
   * @param payTo to whom it is paid, where the claim names one and it is settled
   * @param working the worksheet
   */
  record Payment(
      MoneyRange amount,
      Optional<MoneyRange> monthly,
      OptionalLong months,
      ImmutableList<String> preference,
      Optional<Payee> payTo,
      List<WorkingLine> working)
      implements Grant {

    /** What {@link #kind} says of a payment. */
    public static final String KIND = "PAYMENT";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /**
   * A loan up to a ceiling may be applied for.
   *
   * @param limit the ceiling itself
   * @param granted the smaller of ceiling and requested sum, where a sum was requested
   * @param working the worksheet
   */
  record LoanLimit(MoneyRange limit, Optional<MoneyRange> granted, List<WorkingLine> working)
      implements Grant {
    @Override
    public String kind() {
      return "LOAN_LIMIT";
    }
  }

  /**
   * Something is due later.
   *
   * @param of what is put off
   * @param until the day to which it is put off, where it is settled
   * @param noLaterThan the last day to which it can be put off, where there is one
   * @param amount the sum that is put off, where it is known within a range
   * @param working the worksheet
   */
  record Deferral(
      Subject of,
      Optional<LocalDate> until,
      Optional<LocalDate> noLaterThan,
      Optional<MoneyRange> amount,
      List<WorkingLine> working)
      implements Grant {
    @Override
    public String kind() {
      return "DEFERRAL";
    }
  }

  /**
   * Something need not be given or paid.
   *
   * @param of what is waived
   * @param extent how far, where it is settled
   * @param until the last day of the waiver, where there is one and it is settled
   * @param amount the sum that is waived, where there is one
   * @param working the worksheet
   */
  record Waiver(
      Subject of,
      Optional<Extent> extent,
      Optional<LocalDate> until,
      Optional<MoneyRange> amount,
      List<WorkingLine> working)
      implements Grant {
    @Override
    public String kind() {
      return "WAIVER";
    }
  }

  /**
   * Something lasts longer.
   *
   * @param of what is extended
   * @param until the day to which it is extended, where it is one day and settled
   * @param each the days to which each part is extended, where it has parts and all are settled
   * @param monthly the monthly sum that goes on, where there is one
   * @param working the worksheet
   */
  record Extension(
      Subject of,
      Optional<LocalDate> until,
      Optional<ImmutableList<Part>> each,
      Optional<MoneyRange> monthly,
      List<WorkingLine> working)
      implements Grant {

    /**
     * A part that is extended to a day of its own.
     *
     * @param kind what it is, as a code
     * @param until the day to which it is extended
     */
    public record Part(String kind, LocalDate until) {}

    /**
     * Checks that there is one day for all or one for each part.
     *
     * @param of what is extended
     * @param until the one day, or nothing
     * @param each the days of the parts, or nothing
     * @param monthly the monthly sum, or nothing
     * @param working the worksheet
     * @throws IllegalArgumentException if there are both
     */
    public Extension {
      if (until.isPresent() && each.isPresent()) {
        throw new IllegalArgumentException(
            "Either one day or one for each part: " + until.get() + ", " + each.get());
      }
    }

    @Override
    public String kind() {
      return "EXTENSION";
    }
  }

  /**
   * A door is open.
   *
   * @param to what is open
   */
  record Access(Subject to) implements Grant {
    @Override
    public String kind() {
      return "ACCESS";
    }

    @Override
    public List<WorkingLine> working() {
      return ImmutableList.of();
    }
  }

  /**
   * Somebody comes first.
   *
   * @param in where
   */
  record Priority(Subject in) implements Grant {
    @Override
    public String kind() {
      return "PRIORITY";
    }

    @Override
    public List<WorkingLine> working() {
      return ImmutableList.of();
    }
  }

  /**
   * A duty binds.
   *
   * @param shortfall what lacks for each fact that falls short: the heads of a count, {@code true} for a duty not
   *     kept
   * @param working the worksheet
   */
  record Compliance(ImmutableMap<String, String> shortfall, List<WorkingLine> working)
      implements Grant {
    @Override
    public String kind() {
      return "COMPLIANCE";
    }
  }
}
