package io.github.wenjiuye.policy.model.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A measure of the notice.
 *
 * @param number from 1, counted through all chapters
 * @param chapter the number of its chapter
 * @param title what it is called
 * @param sentences the numbers of its sentences, such as {@code 3.1}, in the order of the notice
 * @param responsibilities who answers for it: one that leads and those that cooperate, or all of them jointly
 * @param provisions the provisions that can be claimed under it, in the order of the notice; empty where it holds none
 * @param duties what else it asks of somebody, in the order of the notice; empty where it asks nothing else
 */
public record Measure(
    int number,
    int chapter,
    Title title,
    ImmutableList<String> sentences,
    ImmutableList<Responsibility> responsibilities,
    ImmutableList<ProvisionEntry> provisions,
    ImmutableList<Duty> duties) {

  /**
   * Who has a role in the measure.
   *
   * @param role the role
   * @return the authorities in the order of the notice; empty if the measure does not have the role
   */
  public ImmutableList<Authority> authorities(Role role) {
    return responsibilities.stream()
        .filter(responsibility -> responsibility.role() == role)
        .flatMap(responsibility -> responsibility.authorities().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The role that an authority has in the measure.
   *
   * @param authority the authority
   * @return its role; empty if the notice does not name it here
   */
  public Optional<Role> role(Authority authority) {
    return responsibilities.stream()
        .filter(responsibility -> responsibility.authorities().contains(authority))
        .map(Responsibility::role)
        .findFirst();
  }
}
