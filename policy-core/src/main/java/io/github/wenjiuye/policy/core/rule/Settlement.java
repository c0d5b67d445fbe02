package io.github.wenjiuye.policy.core.rule;

/** What is granted where one party is claimed for under several provisions. */
public enum Settlement {
  /** Under each of them. */
  EACH,
  /** Under the one that pays most, all claims under it together; among equals under the one that is named first. */
  HIGHEST,
  /** Under the one that is named first. */
  FIRST
}
