package io.github.wenjiuye.policy.model.joint;

import io.github.wenjiuye.policy.model.determination.MoneyRange;
import java.util.Optional;

/**
 * What one claim has to gain from a hire, person or enterprise that is claimed for elsewhere too.
 *
 * @param claim the place of the claim among those that are seen together, from 0
 * @param provision the provision under which it is made
 * @param path where the party stands in the claim, such as {@code hires[0]} or {@code enterprise}
 * @param standing what becomes of it
 * @param alone what the claim would pay for this party if it stood alone; absent where what it grants is no payment. Where the
 *     standing is open it may pay nothing, too
 * @param granted what it pays beside the others, whatever turns out; absent where what it grants is no payment
 */
public record Stake(
    int claim,
    String provision,
    String path,
    Standing standing,
    Optional<MoneyRange> alone,
    Optional<MoneyRange> granted) {}
