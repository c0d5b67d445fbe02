package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.standards.LocalStandard;

/**
 * A local standard in words, in one language.
 *
 * @param standard the standard
 * @param meaning what it is
 * @param form how its value is written in the standards file
 * @param bound which values the notice allows; empty where it names no bound
 * @param provisions the numbers of the provisions that ask for it, of those that this version decides
 */
public record ExplainedStandard(
    LocalStandard standard,
    String meaning,
    String form,
    String bound,
    ImmutableList<String> provisions) {}
