package io.github.wenjiuye.policy.model.determination;

/**
 * Something to know beside the answer.
 *
 * @param code what it is
 * @param path where it stands
 */
public record Warning(Code code, String path) {

  /** What there is to know. */
  public enum Code {
    /** The sum requested is above the limit, whatever turns out. */
    REQUEST_ABOVE_LIMIT,
    /** Somebody is on a post without having passed the training that it asks for. */
    UNCERTIFIED_ON_POST,
    /** Without this label it is open whether somebody is claimed for elsewhere too, and is taken for nobody else. */
    NOT_MATCHED
  }
}
