package io.github.wenjiuye.policy.core.rule;

/** What is granted where one party is claimed for under several provisions. Under each it is granted once. */
public enum Settlement {
  /** Under each of them. */
  EACH,
  /** Under the one that pays most; among equals under the one that goes first. */
  HIGHEST,
  /** Under the one that goes first of those that stand. */
  FIRST
}
