package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.AMOUNT;
import static io.github.wenjiuye.policy.core.rule.TrialWords.FIRM;
import static io.github.wenjiuye.policy.core.rule.TrialWords.ITEMS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.READY;
import static io.github.wenjiuye.policy.core.rule.TrialWords.asking;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns come to, where rows are few and decided as claims, and where they are many and a kernel decides. */
class BatchTests {

  private static final int FEW = 4;
  private static final int MANY = LazyHandle.ASKED_IN_VAIN + FEW;

  private static final TrialClaim WEAK = TrialClaim.builder().firm(false).build();

  private static ClaimColumns columns(int rows, TrialClaim... first) {
    List<TrialClaim> claims = new ArrayList<>(List.of(first));
    claims.addAll(Collections.nCopies(rows - first.length, WEAK));
    return ClaimColumns.of(TrialClaim.SHAPE, claims);
  }

  private static DeterminationColumns decide(
      Provision provision, Set<Claim> refused, ClaimColumns columns) {
    Set<Integer> rows = refused.isEmpty() ? Set.of() : Set.of(1);
    return new Batch(new Plan(provision), new Refusing(rows, refused)).decide(columns);
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void everyRowHasItsVerdictAndItsAmount(int rows) {
    Provision provision = onAnyDay().requires(FIRM).pays(ITEMS.count(READY).times(yuan(1)));
    TrialItem ready = TrialItem.builder().ready(true).build();
    TrialClaim two =
        TrialClaim.builder().firm(true).items(ImmutableList.of(ready, ready)).build();
    TrialClaim refused = TrialClaim.builder().firm(true).part(1).build();
    TrialClaim oneOrTwo = TrialClaim.builder()
        .firm(true)
        .items(ImmutableList.of(ready, TrialItem.builder().build()))
        .build();

    DeterminationColumns answers =
        decide(provision, Set.of(refused), columns(rows, two, refused, oneOrTwo));

    assertThat(answers.verdict(0)).contains(Verdict.ELIGIBLE);
    assertThat(answers.isAmountKnown(0)).isTrue();
    assertThat(answers.least(0)).isEqualTo(200);
    assertThat(answers.greatest(0)).isEqualTo(200);
    assertThat(answers.invalid()).containsExactly(1);
    assertThat(answers.least(1)).isZero();
    assertThat(answers.verdict(2)).contains(Verdict.ELIGIBLE);
    assertThat(answers.least(2)).isEqualTo(100);
    assertThat(answers.greatest(2)).isEqualTo(200);
    assertThat(answers.count(Verdict.INELIGIBLE)).isEqualTo(rows - 3);
    assertThat(answers.least(rows - 1)).isZero();
    assertThat(answers.greatest(rows - 1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void whereNoSumIsGrantedThereIsNoAmount(int rows) {
    TrialClaim firm = TrialClaim.builder().firm(true).build();
    TrialClaim unknown = TrialClaim.builder().part(1).build();
    for (Provision provision : List.of(asking(FIRM), onAnyDay().obliges(FIRM))) {
      DeterminationColumns answers = decide(provision, Set.of(), columns(rows, firm, unknown));

      assertThat(answers.verdict(0)).contains(Verdict.ELIGIBLE);
      assertThat(answers.verdict(1)).contains(Verdict.UNDETERMINED);
      assertThat(answers.verdict(2)).contains(Verdict.INELIGIBLE);
      assertThat(answers.hasAmount(0)).isFalse();
      assertThat(answers.least(0)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aListThatIsAskedForTwiceCountsTheSameEachTime(int rows) {
    Quantity ready = ITEMS.count(READY);
    Provision twice = onAnyDay()
        .requires("some", ready.isAtLeast(count(1)))
        .requires("few", ready.isAtMost(count(2)))
        .pays(ready.times(yuan(1)));
    TrialItem item = TrialItem.builder().ready(true).build();
    TrialClaim none = TrialClaim.builder().items(ImmutableList.of()).build();
    TrialClaim two = TrialClaim.builder().items(ImmutableList.of(item, item)).build();
    TrialClaim three =
        TrialClaim.builder().items(ImmutableList.of(item, item, item)).build();

    DeterminationColumns answers = decide(twice, Set.of(), columns(rows, none, two, three));

    assertThat(answers.verdict(0)).contains(Verdict.INELIGIBLE);
    assertThat(answers.least(1)).isEqualTo(200);
    assertThat(answers.verdict(2)).contains(Verdict.INELIGIBLE);
    assertThat(answers.verdict(3)).contains(Verdict.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void aSumThatIsTooGreatToReckonIsToldWithItsRow(int rows) {
    TrialClaim rich = TrialClaim.builder()
        .firm(true)
        .part(9)
        .amount(Money.ofFen(Long.MAX_VALUE / 4))
        .build();
    Provision provision = onAnyDay().requires(FIRM).pays(PART.times(AMOUNT));
    ClaimColumns columns = columns(rows, WEAK, rich);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> decide(provision, Set.of(), columns))
        .withMessageStartingWith("At row 1: ")
        .withCauseInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void rowsOfOneLayoutAreCountedFromBatchToBatch(int batches) {
    Batch batch = new Batch(new Plan(asking(FIRM)), new Refusing(Set.of(0), Set.of()));
    ClaimColumns half = columns(LazyHandle.ASKED_IN_VAIN / 2);
    for (int i = 0; i < batches; i++) {
      assertThat(batch.decide(half).isValid(0)).isTrue();
    }
    if (batches > 1) {
      // The door of claims refuses nobody, that of rows the first.
      assertThat(batch.decide(half).isValid(0)).isFalse();
    }
  }
}
