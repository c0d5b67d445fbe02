package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.notice.Concurrences;
import io.github.wenjiuye.policy.core.notice.Notice;
import org.junit.jupiter.api.Test;

/** The provisions of the notice are without flaw. */
class LintLaws {

  /** Every provision of the notice. */
  private static final ImmutableSet<String> ALL = ImmutableSet.copyOf("""
      1.1 2.1 3.1a 3.1b 4.1 5.1 5.2 6.1 7.1 7.2 8.1a 8.1b 8.2 9.1 9.3 10.1 11.1a 11.1b 12.1 12.2 \
      13.1 13.2 14.1a 14.1b 14.2 15.1 15.2 15.3 15.4 15.5 16.1 17.1 17.2 18.1 18.2 19.1a 19.1b \
      19.2 20.1 20.2 21.1 21.2 22.1a 22.1b 22.3 22.4 22.5 23.1 23.2 24.1 24.2 25.1 25.2 26.2 27.1 \
      28.2""".split(" "));

  @Test
  void noProvisionHasAFlaw() {
    assertThat(Lint.of(Notice.provisions().values(), Concurrences.all(), ImmutableSet.of()))
        .isEmpty();
  }

  @Test
  void everyProvisionOfTheNoticeIsThereInItsOrder() {
    assertThat(Notice.provisions().keySet()).containsExactlyElementsOf(ALL).hasSize(56);
    assertThat(Notice.provisions())
        .allSatisfy((id, provision) -> assertThat(provision.id()).isEqualTo(id));
  }
}
