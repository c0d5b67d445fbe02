package io.github.wenjiuye.policy.cli;

import java.util.OptionalLong;

/**
 * Where a claim stands.
 *
 * @param input the name of the file
 * @param line its line, in JSON Lines
 * @param number which claim of the file it is, from 1
 */
record Place(String input, OptionalLong line, long number) {}
