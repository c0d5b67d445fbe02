package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;

/**
 * JSON that the embedder's mapper was given for a value of this library, and that is none: all that is wrong with it, at
 * once. The paths of the violations start at that value; Jackson's own path leads to it.
 */
public final class InvalidJsonException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // An immutable list of records is serialisable where its strings are.
  private final ImmutableList<Violation> violations;

  InvalidJsonException(JsonParser parser, InvalidInputException cause) {
    super(parser, String.valueOf(cause.getMessage()), cause);
    this.violations = cause.violations();
  }

  /**
   * What is wrong.
   *
   * @return all violations, at least one
   */
  public ImmutableList<Violation> violations() {
    return violations;
  }
}
