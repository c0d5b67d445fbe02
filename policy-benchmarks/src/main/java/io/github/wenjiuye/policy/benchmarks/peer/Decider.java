package io.github.wenjiuye.policy.benchmarks.peer;

/** Decides the samples of a rule in its own way. What it reads of them is ready before the first decision. */
public interface Decider {

  /** The answer where a claim fails. */
  long REFUSED = -1;

  /** The answer where a claim succeeds and no sum follows. */
  long GRANTED = 0;

  /**
   * Decides one sample.
   *
   * @param index which one
   * @param sink takes every object that belongs to the result, so that none is optimised away
   * @return the sum that follows in fen, {@link #GRANTED} or {@link #REFUSED}
   */
  long decide(int index, Sink sink);

  /** Where results go. */
  interface Sink {

    /**
     * Takes a part of a result.
     *
     * @param result any object
     */
    void take(Object result);
  }
}
