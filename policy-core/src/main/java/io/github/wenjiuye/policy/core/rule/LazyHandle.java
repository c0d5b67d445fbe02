package io.github.wenjiuye.policy.core.rule;

import java.lang.invoke.MethodHandle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A method handle that is made once it has been asked for so often that making it pays: it takes some milliseconds, and a
 * command that decides a few claims is done before. Safe for use by many threads: two that make it at once make the same.
 */
public final class LazyHandle {

  /** How often it is asked for before it is made. */
  public static final int ASKED_IN_VAIN = 2_000;

  private final Supplier<MethodHandle> maker;

  /** No exact number: threads that count at once lose some. */
  private int asked;

  private @Nullable MethodHandle made;

  /**
   * A handle that is not made yet.
   *
   * @param maker makes it
   */
  public LazyHandle(Supplier<MethodHandle> maker) {
    this.maker = maker;
  }

  /**
   * The handle.
   *
   * @return null as long as it does not pay
   */
  public @Nullable MethodHandle get() {
    MethodHandle known = made;
    if (known == null && ++asked > ASKED_IN_VAIN) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
