package io.github.wenjiuye.policy.model.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.WorkingLine;

/**
 * What several claims pay in all. Payments count, with all their months; what is waived, put off, lent or goes on by the month
 * does not. A claim that is undetermined may pay nothing.
 *
 * @param amount what is paid in all
 * @param apart what would be paid if nobody were claimed for twice: the sum of the claims as they stand
 * @param working how the amount was worked out: what {@code claims[0]} pays beside every overlap, what is paid in
 *     {@code overlaps[0]}, and in the last line the sum of all lines before
 * @param leftOut the places of the claims that are not valid, from 0, which are left out
 */
public record JointTotal(
    MoneyRange amount,
    MoneyRange apart,
    ImmutableList<WorkingLine> working,
    ImmutableList<Integer> leftOut) {}
