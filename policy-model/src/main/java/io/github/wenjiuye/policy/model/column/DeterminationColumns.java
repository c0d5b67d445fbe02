package io.github.wenjiuye.policy.model.column;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answers to many claims, as columns: for each row the verdict and the amount of the grant, from the least to the greatest, in
 * fen. Why a row is answered so tells the evaluator of {@link ClaimColumns#row}.
 *
 * <p>The amount is the sum that is paid, put off or waived, the monthly sum where something is paid longer, and of a loan its
 * ceiling. There is none where a claim fails, where it is invalid, and where the provision grants no sum.
 */
public final class DeterminationColumns {

  /** What stands for the verdict on a claim that cannot be true. */
  public static final byte INVALID = -1;

  /** What stands for the greatest amount where nothing bounds it. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  private static final ImmutableList<Verdict> VERDICTS = ImmutableList.copyOf(Verdict.values());

  private final byte[] verdicts;
  private final boolean hasAmounts;
  private final long[] least;
  private final long[] greatest;

  private DeterminationColumns(byte[] verdicts, boolean hasAmounts, long[] least, long[] greatest) {
    this.verdicts = verdicts;
    this.hasAmounts = hasAmounts;
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * Answers of a provision that grants sums. The arrays are kept as they are, not copied.
   *
   * @param verdicts for each row the {@link #code} of its verdict, or {@link #INVALID}
   * @param least the least amount of each row, in fen; 0 where there is none
   * @param greatest the greatest amount, or {@link #UNBOUNDED}; 0 where there is none
   * @return the answers
   * @throws IllegalArgumentException if they are not equally many
   */
  public static DeterminationColumns of(byte[] verdicts, long[] least, long[] greatest) {
    if (least.length != verdicts.length || greatest.length != verdicts.length) {
      throw new IllegalArgumentException("Verdicts for " + verdicts.length + " rows, amounts for "
          + least.length + " and " + greatest.length);
    }
    return new DeterminationColumns(verdicts, true, least, greatest);
  }

  /**
   * Answers of a provision that grants no sums. The array is kept as it is, not copied.
   *
   * @param verdicts for each row the {@link #code} of its verdict, or {@link #INVALID}
   * @return the answers
   */
  public static DeterminationColumns of(byte[] verdicts) {
    long[] nothing = {};
    return new DeterminationColumns(verdicts, false, nothing, nothing);
  }

  /**
   * What stands for a verdict in a column.
   *
   * @param verdict the verdict
   * @return its place among the verdicts, from 0
   */
  public static byte code(Verdict verdict) {
    return (byte) VERDICTS.indexOf(verdict);
  }

  /**
   * How many claims were decided.
   *
   * @return 0 or more
   */
  public int rows() {
    return verdicts.length;
  }

  /**
   * The verdict on a claim.
   *
   * @param row the row
   * @return the verdict; empty where the claim cannot be true
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Optional<Verdict> verdict(int row) {
    return isValid(row) ? Optional.of(VERDICTS.get(verdicts[row])) : Optional.empty();
  }

  /**
   * Whether a claim can be true. What is wrong with one that cannot tells {@code validate} of its row.
   *
   * @param row the row
   * @return true where there is a verdict
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public boolean isValid(int row) {
    return verdicts[row] != INVALID;
  }

  /**
   * Whether a sum is granted, or would be where the claim is not determined yet.
   *
   * @param row the row
   * @return true where there is an amount
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public boolean hasAmount(int row) {
    return isValid(row) && verdicts[row] != code(Verdict.INELIGIBLE) && hasAmounts;
  }

  /**
   * Whether the amount is one, whatever is unknown.
   *
   * @param row the row
   * @return true where there is an amount, and least and greatest are the same
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public boolean isAmountKnown(int row) {
    return hasAmount(row) && least[row] == greatest[row];
  }

  /**
   * The least that the amount can be.
   *
   * @param row the row
   * @return fen; 0 where there is no amount
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public long least(int row) {
    return hasAmounts ? least[row] : none(row);
  }

  /**
   * The greatest that the amount can be.
   *
   * @param row the row
   * @return fen, or {@link #UNBOUNDED}; 0 where there is no amount
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public long greatest(int row) {
    return hasAmounts ? greatest[row] : none(row);
  }

  private long none(int row) {
    Objects.checkIndex(row, verdicts.length);
    return 0;
  }

  /**
   * How many claims have a verdict.
   *
   * @param verdict the verdict
   * @return 0 or more
   */
  public int count(Verdict verdict) {
    byte code = code(verdict);
    int count = 0;
    for (byte each : verdicts) {
      count += each == code ? 1 : 0;
    }
    return count;
  }

  /**
   * The rows of the claims that cannot be true.
   *
   * @return the rows in their order
   */
  public IntStream invalid() {
    return IntStream.range(0, verdicts.length).filter(row -> !isValid(row));
  }

  /**
   * The column of verdicts.
   *
   * @return a copy, for each row the {@link #code} of its verdict, or {@link #INVALID}
   */
  public byte[] verdicts() {
    return verdicts.clone();
  }

  /**
   * The column of least amounts.
   *
   * @return a copy, in fen; 0 where there is no amount
   */
  public long[] least() {
    return hasAmounts ? least.clone() : new long[verdicts.length];
  }

  /**
   * The column of greatest amounts.
   *
   * @return a copy, in fen or {@link #UNBOUNDED}; 0 where there is no amount
   */
  public long[] greatest() {
    return hasAmounts ? greatest.clone() : new long[verdicts.length];
  }

  /**
   * How many rows there are of which verdict.
   *
   * @return such as {@code 3 rows: 2 eligible, 0 ineligible, 0 undetermined, 1 invalid}
   */
  @Override
  public String toString() {
    return rows() + " rows: " + count(Verdict.ELIGIBLE) + " eligible, "
        + count(Verdict.INELIGIBLE) + " ineligible, "
        + count(Verdict.UNDETERMINED) + " undetermined, "
        + invalid().count() + " invalid";
  }
}
