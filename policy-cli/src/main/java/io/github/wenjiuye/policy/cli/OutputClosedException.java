package io.github.wenjiuye.policy.cli;

import java.io.IOException;

/** Standard output takes no more: its reader has gone, or there is no room. */
final class OutputClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
