package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.fact.Sort;

/**
 * Two neighbouring values of one fact or local standard between which something changes.
 *
 * @param path the fact in the claim, such as {@code hires[0].hiredOn}; of the items of a list of which nothing is known,
 *     such as {@code hires.hiredOn}; the list itself, where the values are how many items it has; or the name of the
 *     standard
 * @param sort what the values stand for
 * @param last the last value on this side, as rules see it
 * @param next the first value on the other side
 * @param sentences the sentences that state the days and numbers behind it; none where it comes from the claim alone
 */
public record Boundary(
    String path, Sort sort, long last, long next, ImmutableSet<String> sentences) {}
