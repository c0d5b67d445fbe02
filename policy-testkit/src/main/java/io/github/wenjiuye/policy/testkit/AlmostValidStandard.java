package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;

/**
 * What a region or league would set for a standard, with one thing wrong, and what is to be told of it: this and nothing
 * else.
 *
 * @param place the code of the region or of a league
 * @param standard the standard
 * @param values its values
 * @param byDays whether they are set by days; else there is one value for all days
 * @param path where it is wrong, such as {@code 150100.layoffRateCeiling[1].rate}
 * @param code the code of the violation, such as {@code aboveNotice}
 */
public record AlmostValidStandard(
    String place,
    LocalStandard standard,
    ImmutableList<Dated> values,
    boolean byDays,
    String path,
    String code) {

  /**
   * Standards that are set so, and no others.
   *
   * @return a builder that refuses to build
   */
  public LocalStandards.Builder builder() {
    LocalStandards.Builder builder = LocalStandards.builder();
    return byDays
        ? builder.put(place, standard, values)
        : builder.put(place, standard, values.get(0).value());
  }
}
