package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.catalogue.Duty;

/**
 * A sentence of the notice with what carries it out, in words, in one language.
 *
 * @param sentence its number, such as {@code 3.2}
 * @param provisions the numbers of the provisions that stand in it
 * @param parameters the days and numbers that it states
 * @param duties what it asks of somebody that nobody can claim
 */
public record ExplainedSentence(
    String sentence,
    ImmutableList<String> provisions,
    ImmutableList<Parameter> parameters,
    ImmutableList<Duty> duties) {

  /**
   * Whether anything carries the sentence out.
   *
   * @return true where a provision, a day or number, or a duty cites it
   */
  public boolean isAccountedFor() {
    return !provisions.isEmpty() || !parameters.isEmpty() || !duties.isEmpty();
  }

  /**
   * A day or number of the notice.
   *
   * @param name stable from version to version, such as {@code receiptDeadline}
   * @param meaning what it is
   * @param value what the notice states, or both values and when one gave way to the other
   * @param provisions the numbers of the provisions that ask for it
   */
  public record Parameter(
      String name, String meaning, String value, ImmutableList<String> provisions) {}
}
