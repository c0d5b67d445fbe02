package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;

/**
 * Reads one value of a token stream into memory, but not more of it than a claim may have; what goes beyond is passed over
 * and told.
 */
final class NodeReader {

  /** How many values a claim may hold. */
  static final int MOST_VALUES = 1 << 20;

  /** How many characters the names, texts and numbers of a claim may have altogether. */
  static final int MOST_CHARACTERS = 1 << 24;

  /** Deeper than anything that has a meaning; what is below is never looked at. */
  private static final int LEVELS = 16;

  private static final Node.Group NO_MEMBERS = new Node.Group(ImmutableList.of());
  private static final Node.Items NO_ITEMS = new Node.Items(ImmutableList.of());

  private final JsonParser parser;
  private int values;
  private long characters;

  private NodeReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The value at whose first token the parser stands; afterwards it stands at the last one. */
  static Node read(JsonParser parser, Problems problems) throws IOException {
    NodeReader reader = new NodeReader(parser);
    Node node = reader.value(0);
    if (reader.isFull()) {
      problems.tellAbsent(
          Place.ROOT,
          "tooLarge",
          ImmutableMap.of(
              "values", Integer.toString(MOST_VALUES),
              "characters", Integer.toString(MOST_CHARACTERS)));
    }
    return node;
  }

  private boolean isFull() {
    return values > MOST_VALUES || characters > MOST_CHARACTERS;
  }

  private Node value(int level) throws IOException {
    values++;
    return switch (parser.currentToken()) {
      case START_OBJECT -> level < LEVELS ? group(level) : skipped(NO_MEMBERS);
      case START_ARRAY -> level < LEVELS ? items(level) : skipped(NO_ITEMS);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(text());
      case VALUE_TRUE -> Node.Word.TRUE;
      case VALUE_FALSE -> Node.Word.FALSE;
      case VALUE_NULL -> Node.Word.NULL;
      default -> new Node.Text(text());
    };
  }

  private Node group(int level) throws IOException {
    ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = text();
      parser.nextToken();
      Node value = value(level + 1);
      if (!isFull()) {
        members.add(new Node.Member(name, value));
      }
    }
    return new Node.Group(members.build());
  }

  private Node items(int level) throws IOException {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node value = value(level + 1);
      if (!isFull()) {
        items.add(value);
      }
    }
    return new Node.Items(items.build());
  }

  private Node skipped(Node empty) throws IOException {
    parser.skipChildren();
    return empty;
  }

  private String text() throws IOException {
    if (isFull()) {
      return "";
    }
    String text = parser.getText();
    characters += text.length();
    return text;
  }
}
