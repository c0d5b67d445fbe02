package io.github.wenjiuye.policy.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and standard error, both UTF-8 whatever the default charset, with line feeds. Output is buffered, and
 * flushed before anything is told on standard error, so that a terminal shows both in their order.
 */
final class Output {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");
  private static final Pattern MARK = Pattern.compile("(?m)^( *)([✓✗?])(?= )");
  private static final String GREEN = "\u001B[32m";
  private static final String RED = "\u001B[31m";
  private static final String YELLOW = "\u001B[33m";
  private static final String PLAIN = "\u001B[0m";
  private static final int FILE_TYPE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final Writer out;
  private final Writer err;
  private final boolean colours;
  private final boolean terminal;
  private @Nullable OutputClosedException failure;

  Output(Surroundings surroundings) {
    this.out = writer(surroundings.out());
    this.err = writer(surroundings.err());
    this.colours = surroundings.colours();
    this.terminal = surroundings.terminal();
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  boolean colours() {
    return colours;
  }

  boolean terminal() {
    return terminal;
  }

  /** Writes what a program reads, as it is. */
  void write(String text) {
    attempt(() -> out.write(text));
  }

  /** Writes what people read: with its marks in colour on a terminal. */
  void print(String text) {
    String safe = visible(text);
    write(
        colours
            ? MARK.matcher(safe).replaceAll(mark -> mark.group(1) + coloured(mark.group(2)))
            : safe);
  }

  private static String coloured(String mark) {
    String colour = switch (mark) {
      case "✓" -> GREEN;
      case "✗" -> RED;
      default -> YELLOW;
    };
    return colour + mark + PLAIN;
  }

  /** Tells people something on standard error, a line. Nobody is left to hear of a failure to do so. */
  void tell(String line) {
    try {
      flush();
    } catch (OutputClosedException e) {
      // It comes again with whatever is written next, or at the end.
    }
    try {
      err.write(visible(line));
      err.write('\n');
      err.flush();
    } catch (IOException e) {
      // Standard error is where it would be told.
    }
  }

  void flush() {
    attempt(out::flush);
  }

  private void attempt(Attempt attempt) {
    if (failure != null) {
      throw failure;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      failure = new OutputClosedException(e);
      throw failure;
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  /** What stands in a file must not steer the terminal. */
  private static String visible(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(control ->
            String.format(Locale.ROOT, "\\\\u%04X", (int) control.group().charAt(0)));
  }

  /**
   * Whether a failure to write means that the reader has had enough, as {@code head} has. The exception cannot tell: its
   * text is in the system's language.
   */
  static boolean readerMayLeave() {
    try {
      int mode = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & FILE_TYPE;
      return mode == PIPE || mode == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return true;
    }
  }
}
