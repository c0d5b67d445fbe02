package io.github.wenjiuye.policy.json;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that end with each line feed, until {@link #next()} goes on to the next line: no line is ever kept as a whole. */
final class Lines extends InputStream {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long number;
  private boolean lineEnded = true;
  private boolean inputEnded;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the start of the next line, passing over the rest of this one; false at the end of the input. */
  boolean next() throws IOException {
    while (!lineEnded && !isExhausted()) {
      passOver(lineFeed(from, to));
    }
    if (isExhausted()) {
      return false;
    }
    lineEnded = false;
    number++;
    return true;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (lineEnded || isExhausted()) {
      return -1;
    }
    int end = lineFeed(from, Math.min(to, from + length));
    int count = end - from;
    System.arraycopy(buffer, from, target, offset, count);
    passOver(end);
    return count == 0 ? -1 : count;
  }

  private void passOver(int end) {
    lineEnded = end < to && buffer[end] == '\n';
    from = lineEnded ? end + 1 : end;
  }

  private int lineFeed(int start, int limit) {
    int at = start;
    while (at < limit && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Reads on where nothing is left, and tells whether that was the end. */
  private boolean isExhausted() throws IOException {
    if (from == to && !inputEnded) {
      int read = in.read(buffer, 0, BUFFER);
      inputEnded = read < 0;
      from = 0;
      to = Math.max(read, 0);
    }
    return from == to;
  }
}
