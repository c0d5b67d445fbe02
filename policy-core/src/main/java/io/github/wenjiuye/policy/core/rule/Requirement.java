package io.github.wenjiuye.policy.core.rule;

/**
 * One condition of a provision.
 *
 * @param code stable from version to version, such as {@code 16.1/enterprise.size}
 * @param sentence the sentence that asks for it
 * @param condition what is asked
 */
public record Requirement(String code, String sentence, Node condition) {}
