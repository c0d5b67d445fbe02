package io.github.wenjiuye.policy.model.violation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Input that cannot be right: all that is wrong with it, at once. */
public class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // An immutable list of records is serialisable where its strings are.
  private final ImmutableList<Violation> violations;

  /**
   * Input with violations.
   *
   * @param violations all of them, at least one
   */
  public InvalidInputException(ImmutableList<Violation> violations) {
    super(violations.stream()
        .map(violation -> violation.path() + ": " + violation.english())
        .collect(Collectors.joining("; ")));
    this.violations = violations;
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
