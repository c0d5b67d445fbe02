package io.github.wenjiuye.policy.model.catalogue;

import com.google.common.collect.ImmutableList;

/**
 * A chapter of the notice.
 *
 * @param number from 1
 * @param title what it is called
 * @param measures its measures in their order
 */
public record Chapter(int number, Title title, ImmutableList<Measure> measures) {}
