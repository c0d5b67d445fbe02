package io.github.wenjiuye.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bytes depend on no noise, so they are a gate. */
class KeptBytesTest {

  @Test
  void aDeterminationKeepsLittleUntilItIsRead() {
    KeptBytes bytes = new KeptBytes();
    assertThat(bytes.evaluated(bytes.smallEnterpriseLoan())).isBetween(1L, 128L);
    assertThat(bytes.evaluated(bytes.graduateHiring())).isBetween(1L, 256L);
  }
}
