package io.github.wenjiuye.policy.model.determination;

import java.util.Optional;

/**
 * A value of the worksheet as it is written, worked at both ends where it is a range.
 *
 * @param min what is written at the lower end
 * @param max what is written at the upper end; absent when nothing bounds it
 */
public record Span(String min, Optional<String> max) {

  /**
   * The span of one value.
   *
   * @param value what is written
   * @return the span from it to it
   */
  public static Span exactly(String value) {
    return new Span(value, Optional.of(value));
  }

  /**
   * Whether both ends are the same.
   *
   * @return true for one value
   */
  public boolean isExact() {
    return max.isPresent() && max.get().equals(min);
  }
}
