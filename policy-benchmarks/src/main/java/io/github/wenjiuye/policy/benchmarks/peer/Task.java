package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;

/** What is timed: one rule, or two that are asked together. */
public enum Task {
  /** A ratio in two bands. */
  SMALL_ENTERPRISE_LOAN("6.1", Rule.SMALL_ENTERPRISE_LOAN),
  /** A limit that depends on how many partners qualify, and a waiver: two claims. */
  PARTNERSHIP_LOAN("7.2 with 8.1a", Rule.PARTNERSHIP_LOAN, Rule.SMALL_LOAN),
  /** A sum for each of five hires. */
  RURAL_HIRING("12.1, five hires", Rule.RURAL_HIRING),
  /** A sum for each of five hires, with days to compare. */
  GRADUATE_HIRING("16.1, five hires", Rule.GRADUATE_HIRING);

  private final String title;
  private final ImmutableList<Rule> rules;

  Task(String title, Rule... rules) {
    this.title = title;
    this.rules = ImmutableList.copyOf(rules);
  }

  /**
   * What it is called in a table.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * Makes a peer ready, and compares its answers with the library's.
   *
   * @param peer who shall decide
   * @return decides, every rule of the task in turn; what it returns says no more than that it was done
   * @throws IllegalStateException if the answers differ
   */
  public Decider decider(Peer peer) {
    return rules.stream()
        .map(rule -> {
          Decider decider = peer.decider(rule);
          Answers.check(rule, decider);
          return decider;
        })
        .reduce((first, second) ->
            (index, sink) -> first.decide(index, sink) + second.decide(index, sink))
        .orElseThrow();
  }
}
