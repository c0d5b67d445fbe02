package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/**
 * What became of one claim.
 *
 * @param place where the claim stands
 * @param determination what was decided; absent for a claim that is not valid
 * @param violations what is wrong with the claim; empty for a valid one
 */
record Answer(
    Place place, Optional<Determination> determination, ImmutableList<Violation> violations) {}
