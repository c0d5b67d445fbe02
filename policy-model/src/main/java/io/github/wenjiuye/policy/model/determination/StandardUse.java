package io.github.wenjiuye.policy.model.determination;

/**
 * A local standard that the determination relied on.
 *
 * @param name such as {@code graduateHiringSubsidy}
 * @param league the code of the league or region that set it
 * @param value the value as it stands on the wire
 */
public record StandardUse(String name, String league, String value) {}
