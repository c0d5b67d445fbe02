package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What became of one condition.
 *
 * @param code stable from version to version, such as {@code 16.1/enterprise.size}
 * @param sentence the sentence that asks for it, such as {@code 16.1}
 * @param fact the path of the fact or list that was looked at, such as {@code hires[0].hiredOn}
 * @param truth whether it is met
 * @param observed what was seen there, as it stands on the wire, if it is known
 * @param required what was asked, as far as it is known
 * @param lacking how much is missing to meet it, where it is not met and that can be said
 */
public record Finding(
    String code,
    String sentence,
    String fact,
    Truth truth,
    Optional<String> observed,
    ImmutableList<Bound> required,
    Optional<String> lacking) {}
