package io.github.wenjiuye.policy.json;

import java.io.InputStream;

/** The same bytes again and again, so long as a number of bytes is not reached. */
final class Repeated extends InputStream {

  private final byte[] unit;
  private final long length;
  private long position;

  Repeated(byte[] unit, long atLeast) {
    this.unit = unit.clone();
    this.length = (atLeast + unit.length - 1) / unit.length * unit.length;
  }

  @Override
  public int read() {
    return position == length ? -1 : unit[(int) (position++ % unit.length)] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) {
    if (position == length) {
      return -1;
    }
    int read = (int) Math.min(count, length - position);
    int at = (int) (position % unit.length);
    for (int i = offset; i < offset + read; i++) {
      target[i] = unit[at];
      at = at + 1 == unit.length ? 0 : at + 1;
    }
    position += read;
    return read;
  }
}
