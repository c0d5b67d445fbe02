package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;

/** The command line was not used as it can be used: all that is wrong, for people, in the language of the run. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // An immutable list of strings.
  private final ImmutableList<String> lines;

  UsageException(String line) {
    this(ImmutableList.of(line));
  }

  UsageException(ImmutableList<String> lines) {
    super(String.join("; ", lines));
    this.lines = lines;
  }

  ImmutableList<String> lines() {
    return lines;
  }
}
