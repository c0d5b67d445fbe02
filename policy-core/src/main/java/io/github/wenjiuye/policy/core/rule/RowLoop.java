package io.github.wenjiuye.policy.core.rule;

import static java.lang.constant.ConstantDescs.DEFAULT_NAME;

import com.google.common.io.ByteStreams;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Objects;

/**
 * The loop over the rows. A just-in-time compiler sees through a method handle that is a constant of the class, and it compiles a
 * loop by what it has seen there: so this class is loaded anew, as a hidden one, for each handle.
 */
final class RowLoop implements RowKernel {

  /** From columns and row to what the row comes to. */
  private static final MethodHandle OUTCOME = outcome();

  private static MethodHandle outcome() {
    try {
      return MethodHandles.classData(MethodHandles.lookup(), DEFAULT_NAME, MethodHandle.class);
    } catch (IllegalAccessException e) {
      throw new LinkageError("What a class was defined with", e);
    }
  }

  /** A loop of its own for a handle from columns and row to what the row comes to. */
  static RowKernel over(MethodHandle outcome) {
    try (InputStream bytes =
        Objects.requireNonNull(RowLoop.class.getResourceAsStream("RowLoop.class"))) {
      Lookup defined = MethodHandles.lookup()
          .defineHiddenClassWithClassData(ByteStreams.toByteArray(bytes), outcome, true);
      return (RowKernel) defined.lookupClass().getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("A loop over rows", e);
    }
  }

  @Override
  public void run(ClaimColumns columns, int from, int to, long[] outcomes) throws Throwable {
    for (int row = from; row < to; row++) {
      outcomes[row] = (long) OUTCOME.invokeExact(columns, row);
    }
  }
}
