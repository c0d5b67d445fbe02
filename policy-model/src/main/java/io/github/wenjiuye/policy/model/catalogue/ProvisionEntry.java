package io.github.wenjiuye.policy.model.catalogue;

import io.github.wenjiuye.policy.model.determination.Modality;

/**
 * A provision that can be claimed.
 *
 * @param id its number, such as {@code 3.1a}
 * @param modality how strongly its sentence binds
 * @param title what it is called
 */
public record ProvisionEntry(String id, Modality modality, Title title) {

  /**
   * The sentence that holds the provision.
   *
   * @return such as {@code 3.1}
   */
  public String sentence() {
    int last = id.length() - 1;
    return Character.isLetter(id.charAt(last)) ? id.substring(0, last) : id;
  }
}
