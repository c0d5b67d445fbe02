package io.github.wenjiuye.policy.benchmarks;

/**
 * One benchmark in one round.
 *
 * @param round the number of the round
 * @param group what is measured
 * @param benchmark who or what is timed; unique in its group
 * @param nanos the time of one operation in the quickest iteration
 * @param bytes what one operation allocates
 */
record Score(int round, String group, String benchmark, double nanos, double bytes) {}
