package io.github.wenjiuye.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Bytes depend on no noise, so they are a gate; but other tests beside it would load classes. */
@Isolated
class KeptBytesTest {

  @Test
  void aDeterminationKeepsLittleUntilItIsRead() {
    KeptBytes bytes = new KeptBytes();
    assertThat(bytes.evaluated(bytes.smallEnterpriseLoan())).isBetween(1L, 128L);
    assertThat(bytes.evaluated(bytes.graduateHiring())).isBetween(1L, 256L);
  }
}
