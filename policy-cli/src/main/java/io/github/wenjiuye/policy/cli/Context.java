package io.github.wenjiuye.policy.cli;

/**
 * What every command works with.
 *
 * @param surroundings the world
 * @param output where to write
 * @param messages what to say
 */
record Context(Surroundings surroundings, Output output, Messages messages) {}
