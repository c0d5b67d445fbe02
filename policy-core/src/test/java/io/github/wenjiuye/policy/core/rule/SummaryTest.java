package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all worlds come to. */
class SummaryTest {

  private static final long[] NONE = {};

  @Test
  void theVerdictIsOpenWhereWorldsDisagree() {
    Summary summary = new Summary(0, 0);
    assertThat(summary.decision().verdict()).isEqualTo(Verdict.INELIGIBLE);
    summary.add(0, NONE, NONE);
    assertThat(summary.decision().verdict()).isEqualTo(Verdict.INELIGIBLE);
    summary.add(1, NONE, NONE);
    assertThat(summary.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    Summary eligible = new Summary(0, 0);
    eligible.add(1, NONE, NONE);
    assertThat(eligible.decision().verdict()).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void theTermsRangeOverTheEligibleWorldsAlone() {
    Summary summary = new Summary(2, 0);
    summary.add(1, new long[] {5, -3}, NONE);
    summary.add(0, new long[] {1, 9}, NONE);
    summary.add(1, new long[] {7, -4}, NONE);
    summary.add(1, new long[] {6, -2}, NONE);
    assertThat(summary.decision())
        .isEqualTo(Decision.of(
            Verdict.UNDETERMINED, List.of(new Decision.Range(5, 7), new Decision.Range(-4, -2))));
  }

  @Test
  void noMoreWorldsAreAskedForOnceTheVerdictIsOpenAndNothingElseIsWanted() {
    Summary verdict = new Summary(0, 0);
    assertThat(verdict.add(1, NONE, NONE)).isTrue();
    assertThat(verdict.add(1, NONE, NONE)).isTrue();
    assertThat(verdict.add(0, NONE, NONE)).isFalse();
    Summary other = new Summary(0, 0);
    assertThat(other.add(0, NONE, NONE)).isTrue();
    assertThat(other.add(1, NONE, NONE)).isFalse();
    Summary terms = new Summary(1, 0);
    assertThat(terms.add(1, new long[] {5}, NONE)).isTrue();
    assertThat(terms.add(0, new long[] {5}, NONE)).isTrue();
    assertThat(terms.add(1, new long[] {6}, NONE)).isTrue();
    Summary wanted = new Summary(0, 1);
    assertThat(wanted.add(0, NONE, new long[] {5})).isTrue();
    assertThat(wanted.add(1, NONE, new long[] {6})).isTrue();
    Summary both = new Summary(1, 2);
    assertThat(both.add(1, new long[] {5}, new long[] {1, 2})).isTrue();
    assertThat(both.add(0, new long[] {5}, new long[] {1, 2})).isTrue();
    assertThat(both.add(1, new long[] {5}, new long[] {1, 2})).isTrue();
  }

  @Test
  void ofWorldsThatAreAlikeTheFirstIsTold() {
    Summary summary = new Summary(2, 1);
    summary.add(1, new long[] {5, 0}, new long[] {10});
    summary.add(1, new long[] {5, 1}, new long[] {11});
    assertThat(summary.atLeast()).containsExactly(10);
    assertThat(summary.atMost()).containsExactly(10);
    summary.add(1, new long[] {4, 0}, new long[] {12});
    summary.add(1, new long[] {6, 0}, new long[] {13});
    summary.add(1, new long[] {5, 9}, new long[] {14});
    assertThat(summary.atLeast()).containsExactly(12);
    assertThat(summary.atMost()).containsExactly(13);
  }

  @Test
  void ofWorldsWithoutEndTheHighestOfAllIsTold() {
    Summary summary = new Summary(1, 2);
    summary.add(1, new long[] {3}, new long[] {90, 90});
    summary.add(1, new long[] {Node.UNBOUNDED}, new long[] {5, 7});
    summary.add(1, new long[] {Node.UNBOUNDED}, new long[] {6, 2});
    assertThat(summary.atMost()).containsExactly(6, 7);
    assertThat(summary.atLeast()).containsExactly(90, 90);
  }
}
