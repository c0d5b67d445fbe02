package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a document that is one value. */
final class SingleDocument {

  private SingleDocument() {}

  /** The value; that there is none, or another behind it, is thrown with all else that is wrong. */
  static <T> T read(Reader in, BiFunction<Node, Problems, Optional<T>> reader) {
    Problems problems = new Problems();
    return node(in, problems)
        .filter(node -> problems.isEmpty())
        .flatMap(node -> reader.apply(node, problems))
        .filter(read -> problems.isEmpty())
        .orElseThrow(() -> new InvalidInputException(problems.all()));
  }

  private static Optional<Node> node(Reader in, Problems problems) {
    try {
      JsonParser parser = Wire.parser(in);
      try {
        if (parser.nextToken() == null) {
          problems.add(Problems.violation("", Optional.empty(), "emptyInput", ImmutableMap.of()));
          return Optional.empty();
        }
        Node node = NodeReader.read(parser, problems);
        if (parser.nextToken() != null) {
          problems.add(Failures.more(parser, 0));
        }
        return Optional.of(node);
      } catch (IOException e) {
        problems.add(Failures.violation(e, parser, 0));
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
