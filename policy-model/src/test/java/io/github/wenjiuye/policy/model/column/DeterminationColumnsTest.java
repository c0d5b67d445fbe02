package io.github.wenjiuye.policy.model.column;

import static io.github.wenjiuye.policy.model.determination.Verdict.ELIGIBLE;
import static io.github.wenjiuye.policy.model.determination.Verdict.INELIGIBLE;
import static io.github.wenjiuye.policy.model.determination.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Answers in columns are read row by row, or as they are. */
class DeterminationColumnsTest {

  private static final byte[] VERDICTS = {
    DeterminationColumns.code(ELIGIBLE),
    DeterminationColumns.code(INELIGIBLE),
    DeterminationColumns.code(UNDETERMINED),
    DeterminationColumns.INVALID
  };
  private static final long[] LEAST = {100, 0, 100, 0};
  private static final long[] GREATEST = {100, 0, DeterminationColumns.UNBOUNDED, 0};

  private final DeterminationColumns sums =
      DeterminationColumns.of(VERDICTS.clone(), LEAST.clone(), GREATEST.clone());
  private final DeterminationColumns doors = DeterminationColumns.of(VERDICTS.clone());

  @Test
  void everyRowHasItsVerdictUnlessItCannotBeTrue() {
    assertThat(sums.rows()).isEqualTo(4);
    assertThat(sums.verdict(0)).contains(ELIGIBLE);
    assertThat(sums.verdict(1)).contains(INELIGIBLE);
    assertThat(sums.verdict(2)).contains(UNDETERMINED);
    assertThat(sums.verdict(3)).isEmpty();
    assertThat(sums.isValid(2)).isTrue();
    assertThat(sums.invalid()).containsExactly(3);
    assertThat(sums.count(ELIGIBLE)).isOne();
    assertThat(sums).hasToString("4 rows: 1 eligible, 1 ineligible, 1 undetermined, 1 invalid");
  }

  @Test
  void anAmountIsWhereSomethingIsOrWouldBeGrantedAndKnownWhereItIsOne() {
    assertThat(sums.hasAmount(0)).isTrue();
    assertThat(sums.isAmountKnown(0)).isTrue();
    assertThat(sums.hasAmount(1)).isFalse();
    assertThat(sums.isAmountKnown(1)).isFalse();
    assertThat(sums.hasAmount(2)).isTrue();
    assertThat(sums.isAmountKnown(2)).isFalse();
    assertThat(sums.greatest(2)).isEqualTo(DeterminationColumns.UNBOUNDED);
    assertThat(sums.least(2)).isEqualTo(100);
    assertThat(sums.hasAmount(3)).isFalse();
  }

  @Test
  void whereNoSumIsGrantedThereIsNone() {
    assertThat(doors.hasAmount(0)).isFalse();
    assertThat(doors.least(0)).isZero();
    assertThat(doors.greatest(2)).isZero();
    assertThat(doors.least()).containsOnly(0).hasSize(4);
    assertThat(doors.greatest()).containsOnly(0).hasSize(4);
    assertThatThrownBy(() -> doors.least(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void columnsAreGivenAsCopies() {
    sums.verdicts()[0] = DeterminationColumns.INVALID;
    sums.least()[0] = 7;
    sums.greatest()[0] = 7;

    assertThat(sums.verdicts()).isEqualTo(VERDICTS);
    assertThat(sums.least()).isEqualTo(LEAST);
    assertThat(sums.greatest()).isEqualTo(GREATEST);
  }

  @Test
  void columnsAreEquallyLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeterminationColumns.of(VERDICTS, LEAST, new long[3]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeterminationColumns.of(VERDICTS, new long[5], GREATEST));
  }
}
