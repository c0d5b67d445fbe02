package io.github.wenjiuye.policy.model.determination;

/**
 * A reading that touches the provision.
 *
 * @param id such as {@code R16-1}
 * @param choice the code, or the value, that was chosen
 * @param decisive whether the verdict or the grant would differ under another choice
 */
public record ReadingUse(String id, String choice, boolean decisive) {}
