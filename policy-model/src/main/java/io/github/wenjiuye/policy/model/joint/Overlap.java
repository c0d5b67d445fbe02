package io.github.wenjiuye.policy.model.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.ReadingUse;

/**
 * A hire, person or enterprise that is claimed for more than once: under several provisions of which it is in doubt whether they
 * go together, or twice under one of them, which is granted once whatever the reading.
 *
 * @param reading the doubt, how it was settled, and whether another choice changes what becomes of the stakes
 * @param mark by which label the party is known, such as {@code ref}, {@code person.ref} or {@code creditCode}; {@code path}
 *     where the claims are all of one party, whose place tells
 * @param party what the label says, or the place
 * @param stakes what each claim has to gain, in the order of the claims
 * @param granted what is paid for the party in all
 */
public record Overlap(
    ReadingUse reading,
    String mark,
    String party,
    ImmutableList<Stake> stakes,
    MoneyRange granted) {}
