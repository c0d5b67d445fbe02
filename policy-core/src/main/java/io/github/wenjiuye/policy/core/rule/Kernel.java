package io.github.wenjiuye.policy.core.rule;

/** Held open until the kernel stands. */
final class Kernel {
  private Kernel() {}
}
