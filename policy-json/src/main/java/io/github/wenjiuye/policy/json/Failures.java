package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.util.Optional;

/** Tells why a document could not be read on. */
final class Failures {

  private Failures() {}

  /**
   * The violation that a failure of the parser amounts to.
   *
   * @param linesBefore how many lines stand before what the parser was given
   * @throws IOException the same failure, if it is none of the input's contents
   */
  static Violation violation(IOException failure, JsonParser parser, long linesBefore)
      throws IOException {
    if (failure instanceof Utf8Reader.MalformedException malformed) {
      return at("encoding", linesBefore + malformed.line(), malformed.column());
    } else if (failure instanceof StreamConstraintsException) {
      boolean nested = parser.getParsingContext().getNestingDepth() > Wire.MOST_LEVELS;
      return at(nested ? "nesting" : "tooLarge.token", parser.currentLocation(), linesBefore);
    } else if (failure instanceof JsonEOFException) {
      return at("json.end", parser.currentLocation(), linesBefore);
    } else if (failure instanceof JsonProcessingException unreadable) {
      return at("json", unreadable.getLocation(), linesBefore);
    }
    throw failure;
  }

  /** Tells that there is something behind the end. */
  static Violation more(JsonParser parser, long linesBefore) {
    return at("json.more", parser.currentTokenLocation(), linesBefore);
  }

  private static Violation at(String key, JsonLocation location, long linesBefore) {
    return at(key, linesBefore + location.getLineNr(), location.getColumnNr());
  }

  private static Violation at(String key, long line, long column) {
    return Problems.violation(
        "",
        Optional.empty(),
        key,
        ImmutableMap.of(
            "line", Long.toString(line),
            "column", Long.toString(column),
            "levels", Integer.toString(Wire.MOST_LEVELS),
            "characters", Integer.toString(Wire.MOST_TOKEN_CHARACTERS)));
  }
}
