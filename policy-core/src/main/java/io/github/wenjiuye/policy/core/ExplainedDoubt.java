package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;

/**
 * A doubt about the text that is decided without a choice, in words, in one language.
 *
 * @param id such as {@code D3-1}
 * @param sentence the number of the sentence that can be read in more than one way
 * @param provisions the numbers of the provisions that it concerns
 * @param question what the text leaves open
 * @param decision what is decided
 * @param reason why it is decided so
 */
public record ExplainedDoubt(
    String id,
    String sentence,
    ImmutableList<String> provisions,
    String question,
    String decision,
    String reason) {}
