package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.rule.LazyHandle;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.rural.Charge;
import io.github.wenjiuye.policy.model.rural.ChargeKind;
import io.github.wenjiuye.policy.model.rural.ParkChargesClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How columns are decided where that shows: few rows and many, every kind of column, and sums beyond counting. */
class ColumnDecisionTest {

  private static final int FEW = 3;
  private static final int MANY = LazyHandle.ASKED_IN_VAIN + FEW;
  private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
  private static final byte SMALL = 1;

  private final PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

  @Test
  void whereThereAreNoRowsThereAreNoAnswers() {
    assertThat(evaluator
            .decide(ClaimColumns.builder(SmallEnterpriseLoanClaim.SHAPE, 0).build())
            .rows())
        .isZero();
  }

  /** 15 of 100 are enough, 14 are not, and a staff of 0 cannot be. */
  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aFactIsTheSameInEveryKindOfColumn(int rows) {
    int[] days = IntStream.generate(() -> (int) Days.of(JULY)).limit(rows).toArray();
    byte[] sizes = new byte[rows];
    Arrays.fill(sizes, SMALL);
    long[] staff = new long[rows];
    Arrays.fill(staff, 100);
    staff[2] = Fact.UNKNOWN;
    byte[] hires = new byte[rows];
    Arrays.fill(hires, (byte) 14);
    hires[0] = 15;
    byte[] known = new byte[rows / 8 + 1];
    Arrays.fill(known, (byte) 0b1111_1111);
    known[0] = (byte) 0b1111_1011;

    DeterminationColumns sentinel =
        evaluator.decide(ClaimColumns.builder(SmallEnterpriseLoanClaim.SHAPE, rows)
            .codes("appliedOn", days)
            .codes("enterprise.size", sizes, known)
            .codes("enterprise.staff", staff)
            .codes("qualifyingHires", hires)
            .build());
    DeterminationColumns masked = evaluator.decide(ClaimColumns.builder(
            SmallEnterpriseLoanClaim.SHAPE, rows)
        .codes("appliedOn", Arrays.stream(days).asLongStream().toArray())
        .codes("enterprise.size", IntStream.generate(() -> SMALL).limit(rows).toArray(), known)
        .codes("enterprise.staff", staff, known)
        .codes(
            "qualifyingHires", IntStream.range(0, rows).map(row -> hires[row]).toArray())
        .build());

    for (DeterminationColumns answers : List.of(sentinel, masked)) {
      assertThat(answers.verdict(0)).contains(Verdict.ELIGIBLE);
      assertThat(answers.verdict(1)).contains(Verdict.INELIGIBLE);
      assertThat(answers.verdict(2)).contains(Verdict.UNDETERMINED);
      assertThat(answers.count(Verdict.INELIGIBLE)).isEqualTo(rows - 2);
      assertThat(answers.hasAmount(0)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aClaimThatCannotBeTrueKeepsItsRow(int rows) {
    long[] staff = new long[rows];
    Arrays.fill(staff, -1);
    staff[1] = 100;

    DeterminationColumns answers =
        evaluator.decide(ClaimColumns.builder(SmallEnterpriseLoanClaim.SHAPE, rows)
            .codes("enterprise.staff", staff)
            .build());

    assertThat(answers.isValid(1)).isTrue();
    assertThat(answers.invalid()).hasSize(rows - 1).startsWith(0, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aSumThatCannotBeCountedIsToldWithItsRow(int rows) {
    List<ParkChargesClaim> claims = new ArrayList<>(Collections.nCopies(rows, charged(1)));
    assertThat(evaluator.decide(ClaimColumns.of(ParkChargesClaim.SHAPE, claims)).least(1))
        .isEqualTo(2);

    claims.set(1, charged(Long.MAX_VALUE - 1));
    ClaimColumns columns = ClaimColumns.of(ParkChargesClaim.SHAPE, claims);

    assertThatThrownBy(() -> evaluator.evaluate(columns.row(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> evaluator.decide(columns))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("At row 1: ");
  }

  private static ParkChargesClaim charged(long fen) {
    Charge charge = Charge.builder()
        .kind(ChargeKind.RENT)
        .chargedOn(JULY)
        .amount(Money.ofFen(fen))
        .build();
    return ParkChargesClaim.builder()
        .appliedOn(JULY)
        .person(
            Person.builder().ruralMigrant(true).returnedToStartBusiness(true).build())
        .standardFactory(true)
        .governmentLedPark(true)
        .movedInOn(JULY.minusMonths(1))
        .charges(ImmutableList.of(charge, charge))
        .build();
  }
}
