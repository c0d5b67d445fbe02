package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import java.lang.invoke.MethodHandle;

/** Who is let in to be decided: claims that can be true. */
public interface Door {

  /**
   * Whether a claim can be true at all.
   *
   * @param claim any claim of this library
   * @return true where it is let in
   * @throws IllegalArgumentException if the claim is of no type of this library
   */
  boolean accepts(Claim claim);

  /**
   * The same for the rows of columns.
   *
   * @param columns columns of the layout that is to be read
   * @return from columns and row to a {@code boolean}
   * @throws IllegalArgumentException if the claims are of no type of this library
   */
  MethodHandle rows(ClaimColumns columns);
}
