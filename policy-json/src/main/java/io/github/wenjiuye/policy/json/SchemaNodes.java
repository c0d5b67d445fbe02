package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The pieces of which one schema (draft 2020-12) is made, with its definitions. */
final class SchemaNodes {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  /** The schema as text, indented. */
  String document(String title, String description, ObjectNode root) {
    ObjectNode document = FACTORY
        .objectNode()
        .put("$schema", DIALECT)
        .put("title", title)
        .put("description", description)
        .setAll(root);
    document.putObject("$defs").setAll(definitions);
    return Wire.pretty(SchemaNodes::write, document);
  }

  private static void write(JsonGenerator json, ObjectNode document) throws IOException {
    try (JsonParser parser = document.traverse()) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }

  ObjectNode ofType(String type) {
    return FACTORY.objectNode().put("type", type);
  }

  /** A reference to a definition, which is made where it is not there yet. */
  ObjectNode defined(String name, Supplier<ObjectNode> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, FACTORY.objectNode()); // It may come to refer to itself.
      definitions.put(name, schema.get());
    }
    return FACTORY.objectNode().put("$ref", "#/$defs/" + name);
  }

  /** A schema that unknown satisfies too. */
  ObjectNode nullable(ObjectNode schema) {
    return anyOf(schema, ofType("null"));
  }

  ObjectNode anyOf(ObjectNode... schemas) {
    ObjectNode any = FACTORY.objectNode();
    ArrayNode choices = any.putArray("anyOf");
    for (ObjectNode schema : schemas) {
      choices.add(schema);
    }
    return any;
  }

  ObjectNode not(ObjectNode schema) {
    return FACTORY.objectNode().set("not", schema);
  }

  ObjectNode known() {
    return not(ofType("null"));
  }

  ObjectNode constant(String value) {
    return FACTORY.objectNode().put("const", value);
  }

  /** One of some texts. */
  ObjectNode oneOf(Iterable<String> texts) {
    ObjectNode one = FACTORY.objectNode();
    ArrayNode values = one.putArray("enum");
    texts.forEach(values::add);
    return one;
  }

  /** An object that has no other properties. */
  ObjectNode closed(Map<String, ObjectNode> properties) {
    ObjectNode object = ofType("object");
    object.putObject("properties").setAll(properties);
    return object.put("additionalProperties", false);
  }

  /** What an object must have, whatever else it has. */
  ObjectNode having(Map<String, ObjectNode> properties) {
    ObjectNode having = FACTORY.objectNode();
    having.putObject("properties").setAll(properties);
    return require(having, properties.keySet());
  }

  ObjectNode require(ObjectNode object, Iterable<String> names) {
    ArrayNode required = object.putArray("required");
    names.forEach(required::add);
    return object;
  }

  ObjectNode list(ObjectNode items) {
    return ofType("array").set("items", items);
  }

  ObjectNode empty() {
    return FACTORY.objectNode();
  }
}
