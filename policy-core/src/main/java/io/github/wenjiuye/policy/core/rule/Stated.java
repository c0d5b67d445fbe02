package io.github.wenjiuye.policy.core.rule;

/** A day or number that the notice states. */
public sealed interface Stated extends Node permits Constant, Dated {

  /**
   * What the table of parameters calls it.
   *
   * @return a name in camel case
   */
  String name();

  /**
   * The sentence that states it.
   *
   * @return such as {@code 3.2}; {@code 0} where it is the notice as a whole, empty where it is the kernel's own
   */
  String sentence();
}
