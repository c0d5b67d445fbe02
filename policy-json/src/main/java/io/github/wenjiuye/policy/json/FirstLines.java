package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/**
 * Tells JSON Lines from other JSON by its first two lines, so that an error on one line stays on it. Lines that are longer
 * than what is looked at are read as objects one after another, which they are too.
 */
final class FirstLines {

  private static final int LOOKED_AT = 1 << 20;

  private FirstLines() {}

  /** What a line holds that is not blank. */
  private enum Content {
    /** There is no such line. */
    NOTHING,
    /** A list, or the start of one. */
    LIST,
    /** A claim, by its provision: nothing else that a claim holds has one. */
    CLAIM,
    /** A value that is no claim. */
    VALUE,
    /** Part of something. */
    PART
  }

  /** Whether lines follow that are values of their own; the input is left where it was. */
  static boolean areJsonLines(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT + 1);
    Lines lines = new Lines(ByteStreams.limit(in, LOOKED_AT));
    Content first = next(lines);
    boolean separate = switch (first) {
      case NOTHING, LIST -> false;
      case CLAIM, VALUE -> next(lines) != Content.NOTHING;
      case PART -> next(lines) == Content.CLAIM;
    };
    in.reset();
    return separate;
  }

  private static Content next(Lines lines) throws IOException {
    while (lines.next()) {
      Content content = content(lines);
      if (content != Content.NOTHING) {
        return content;
      }
    }
    return Content.NOTHING;
  }

  private static Content content(Lines line) throws IOException {
    JsonParser parser = Wire.parser(new Utf8Reader(line));
    try {
      JsonToken start = parser.nextToken();
      if (start == null) {
        return Content.NOTHING;
      } else if (start == JsonToken.START_ARRAY) {
        return Content.LIST;
      }
      Node node = NodeReader.read(parser, new Problems());
      if (parser.nextToken() != null) {
        return Content.PART;
      }
      return node instanceof Node.Group group && hasProvision(group)
          ? Content.CLAIM
          : Content.VALUE;
    } catch (JsonProcessingException | CharacterCodingException e) {
      return Content.PART;
    }
  }

  private static boolean hasProvision(Node.Group group) {
    return group.members().stream().anyMatch(member -> member.name().equals(ClaimReader.PROVISION));
  }
}
