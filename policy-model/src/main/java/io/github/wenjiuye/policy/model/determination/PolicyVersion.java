package io.github.wenjiuye.policy.model.determination;

/**
 * What was applied.
 *
 * @param notice the number of the notice
 * @param version the version of this library's rules
 */
public record PolicyVersion(String notice, String version) {}
