package io.github.wenjiuye.policy.core.rule;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.Function;

/** What compiled expressions are about, and how its facts are read: a claim, or a row of columns. */
interface Subject {

  /** From the subject, the item where a list is walked and what is kept of lists, which comes last, to a {@code long}. */
  MethodType type();

  /** The value of a fact. */
  MethodHandle fact(FactNode fact);

  /** What is taken over the items of a list. */
  MethodHandle list(OfList list, Function<Node, MethodHandle> compiled);

  /** The same, worked out once. */
  MethodHandle once(MethodHandle taken, int place);
}
