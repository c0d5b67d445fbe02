package io.github.wenjiuye.policy.model.violation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.stream.Collectors;

/** Input that cannot be right: all that is wrong with it, at once. */
public class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // See writeObject.
  private final ImmutableList<Violation> violations;

  /**
   * Input with violations.
   *
   * @param violations all of them, at least one
   * @throws IllegalArgumentException if there is none
   */
  public InvalidInputException(ImmutableList<Violation> violations) {
    super(violations.stream()
        .map(violation -> violation.path() + ": " + violation.english())
        .collect(Collectors.joining("; ")));
    checkArgument(!violations.isEmpty(), "Input without violations is not invalid");
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

  // Violations are told where they were found; nobody reads them back from a stream of objects.
  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(getClass().getName());
  }
}
