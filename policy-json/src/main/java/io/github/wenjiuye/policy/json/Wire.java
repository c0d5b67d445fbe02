package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The one way in which this module opens parsers and generators of its own. */
final class Wire {

  /** How deep lists and objects may be nested. */
  static final int MOST_LEVELS = 100;

  /** How many characters one name, text or number may have. */
  static final int MOST_TOKEN_CHARACTERS = 1_000_000;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MOST_LEVELS)
          .maxStringLength(MOST_TOKEN_CHARACTERS)
          .maxNumberLength(MOST_TOKEN_CHARACTERS)
          .maxNameLength(MOST_TOKEN_CHARACTERS)
          .build())
      .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .build();

  private Wire() {}

  /** Writes a value to a generator. */
  interface Writer<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  static JsonParser parser(Reader in) throws IOException {
    return FACTORY.createParser(in);
  }

  static <T> String compact(Writer<T> writer, T value) {
    return written(writer, value, false);
  }

  static <T> String pretty(Writer<T> writer, T value) {
    return written(writer, value, true);
  }

  private static <T> String written(Writer<T> writer, T value, boolean pretty) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        json.setPrettyPrinter(prettyPrinter());
      }
      writer.write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static PrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
