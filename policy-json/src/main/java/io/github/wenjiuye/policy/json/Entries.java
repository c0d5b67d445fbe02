package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a document one by one, whatever its length.
 *
 * @param <T> what the values are
 */
final class Entries<T> {

  private final BiFunction<Node, Problems, Optional<T>> reader;
  private final Consumer<Entry<T>> sink;

  Entries(BiFunction<Node, Problems, Optional<T>> reader, Consumer<Entry<T>> sink) {
    this.reader = reader;
    this.sink = sink;
  }

  /**
   * What stands in one place of a document.
   *
   * @param value the value; where there are violations what could be read all the same
   * @param violations all that is wrong
   * @param line the line on which it begins, in a document of lines
   */
  record Entry<T>(Optional<T> value, ImmutableList<Violation> violations, OptionalLong line) {

    Entry<T> withoutLine() {
      return new Entry<>(value, violations, OptionalLong.empty());
    }
  }

  DocumentForm read(InputStream in, boolean jsonLines) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    if (jsonLines || FirstLines.areJsonLines(buffered)) {
      lines(new Lines(buffered));
      return DocumentForm.LINES;
    }
    JsonParser parser = Wire.parser(new Utf8Reader(buffered));
    try {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        array(parser);
        return DocumentForm.ARRAY;
      }
    } catch (IOException e) {
      tell(Failures.violation(e, parser, 0), OptionalLong.empty());
      return DocumentForm.SINGLE;
    }
    return objects(parser);
  }

  private void lines(Lines lines) throws IOException {
    boolean blank = true;
    while (lines.next()) {
      JsonParser parser = Wire.parser(new Utf8Reader(lines));
      OptionalLong number = OptionalLong.of(lines.number());
      long before = lines.number() - 1;
      try {
        if (parser.nextToken() != null) {
          blank = false;
          Entry<T> entry = entry(parser, number);
          if (parser.nextToken() == null) {
            sink.accept(entry);
          } else {
            tell(Failures.more(parser, before), number);
          }
        }
      } catch (IOException e) {
        blank = false;
        tell(Failures.violation(e, parser, before), number);
      }
    }
    if (blank) {
      tellEmpty();
    }
  }

  private void array(JsonParser parser) throws IOException {
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        sink.accept(entry(parser, OptionalLong.empty()));
      }
      if (parser.nextToken() != null) {
        tell(Failures.more(parser, 0), OptionalLong.empty());
      }
    } catch (IOException e) {
      tell(Failures.violation(e, parser, 0), OptionalLong.empty());
    }
  }

  /** One object is a document by itself; whether it is the only one shows when the next one begins. */
  private DocumentForm objects(JsonParser parser) throws IOException {
    if (parser.currentToken() == null) {
      tellEmpty();
      return DocumentForm.SINGLE;
    }
    DocumentForm form = DocumentForm.SINGLE;
    @Nullable Entry<T> held = null;
    try {
      do {
        if (held != null) {
          form = DocumentForm.LINES;
          sink.accept(held);
          held = null;
        }
        long line = parser.currentTokenLocation().getLineNr();
        held = entry(parser, OptionalLong.of(line));
      } while (parser.nextToken() != null);
      sink.accept(form == DocumentForm.LINES ? held : held.withoutLine());
    } catch (IOException e) {
      if (held != null && form == DocumentForm.LINES) {
        sink.accept(held);
      }
      long line = parser.currentLocation().getLineNr();
      tell(
          Failures.violation(e, parser, 0),
          form == DocumentForm.LINES ? OptionalLong.of(line) : OptionalLong.empty());
    }
    return form;
  }

  private Entry<T> entry(JsonParser parser, OptionalLong line) throws IOException {
    Problems problems = new Problems();
    Node node = NodeReader.read(parser, problems);
    Optional<T> value = problems.isEmpty() ? reader.apply(node, problems) : Optional.empty();
    return new Entry<>(value, problems.all(), line);
  }

  private void tell(Violation violation, OptionalLong line) {
    sink.accept(new Entry<>(Optional.empty(), ImmutableList.of(violation), line));
  }

  private void tellEmpty() {
    tell(
        Problems.violation("", Optional.empty(), "emptyInput", ImmutableMap.of()),
        OptionalLong.empty());
  }
}
