package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a worksheet, made when the first is read. Making them twice gives equal lines, so that threads that read at
 * once need not wait for one another; once made, what they were made from is let go.
 */
final class WorkingLines extends AbstractList<WorkingLine> implements RandomAccess {

  private volatile @Nullable Supplier<ImmutableList<WorkingLine>> maker;
  private volatile ImmutableList<WorkingLine> made = ImmutableList.of();

  WorkingLines(Supplier<ImmutableList<WorkingLine>> maker) {
    this.maker = maker;
  }

  private ImmutableList<WorkingLine> made() {
    Supplier<ImmutableList<WorkingLine>> pending = maker;
    if (pending != null) {
      made = pending.get();
      maker = null;
    }
    return made;
  }

  @Override
  public WorkingLine get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
