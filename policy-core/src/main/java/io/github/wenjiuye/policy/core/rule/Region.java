package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Province;

/**
 * A province of the notice.
 *
 * @param name what the table of parameters calls it
 * @param sentence the sentence that it comes from
 * @param province the province
 */
public record Region(String name, String sentence, Province province) {}
