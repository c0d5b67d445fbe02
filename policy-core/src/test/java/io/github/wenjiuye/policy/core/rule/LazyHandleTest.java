package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When a handle is made. */
class LazyHandleTest {

  private final AtomicInteger made = new AtomicInteger();
  private final LazyHandle handle = new LazyHandle(this::make);

  private MethodHandle make() {
    made.incrementAndGet();
    return MethodHandles.constant(long.class, 1L);
  }

  @Test
  void itIsNotMadeBeforeItPays() {
    for (int i = 0; i < LazyHandle.ASKED_IN_VAIN; i++) {
      assertThat(handle.get()).isNull();
    }
    assertThat(made).hasValue(0);
  }

  @Test
  void thenItIsMadeOnce() {
    itIsNotMadeBeforeItPays();
    assertThat(handle.get()).isNotNull().isSameAs(handle.get());
    assertThat(made).hasValue(1);
  }
}
