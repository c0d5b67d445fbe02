package io.github.wenjiuye.policy.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 strictly and knows where it stands: bytes that are none are an error with line and column, never a replacement
 * character. A byte order mark at the start is passed over.
 */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean started;
  private boolean ended;
  private int line = 1;
  private int column = 1;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Bytes that are not UTF-8. */
  static final class MalformedException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    private MalformedException(int line, int column) {
      this.line = line;
      this.column = column;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      skipByteOrderMark(chars);
      if (chars.position() == 0) {
        if (result.isError()) {
          throw new MalformedException(line, column);
        } else if (result.isUnderflow() && ended) {
          return -1;
        } else if (result.isUnderflow()) {
          fill();
        }
      }
    }
    count(target, offset, chars.position());
    return chars.position();
  }

  private void skipByteOrderMark(CharBuffer chars) {
    if (!started && chars.position() > 0) {
      started = true;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.flip().position(1);
        chars.compact();
      }
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
  }

  private void count(char[] target, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (target[i] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  /** The bytes belong to whoever opened them. */
  @Override
  public void close() {}
}
