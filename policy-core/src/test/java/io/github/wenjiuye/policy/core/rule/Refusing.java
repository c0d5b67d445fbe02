package io.github.wenjiuye.policy.core.rule;

import static java.lang.invoke.MethodType.methodType;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Set;

/** A door that refuses some rows, and no claim that is like none of these. */
final class Refusing implements Door {

  private final Set<Integer> rows;
  private final Set<Claim> claims;

  /** A door that refuses nobody. */
  Refusing() {
    this(Set.of(), Set.of());
  }

  Refusing(Set<Integer> rows, Set<Claim> claims) {
    this.rows = rows;
    this.claims = claims;
  }

  @Override
  public boolean accepts(Claim claim) {
    return !claims.contains(claim);
  }

  @Override
  public MethodHandle rows(ClaimColumns columns) {
    try {
      return MethodHandles.lookup()
          .bind(this, "accepts", methodType(boolean.class, ClaimColumns.class, int.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("accepts", e);
    }
  }

  boolean accepts(ClaimColumns columns, int row) {
    return !rows.contains(row);
  }
}
