package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of the file of local standards, made from their forms and the notice's bounds. */
final class StandardsSchema {

  private final SchemaNodes nodes = new SchemaNodes();
  private final LeafSchemas leaves = new LeafSchemas(nodes);
  private final SchemaLimits limits = new SchemaLimits();

  private StandardsSchema() {}

  static String document() {
    return new StandardsSchema().written();
  }

  private String written() {
    ObjectNode place = nodes.nullable(nodes.defined("place", this::place));
    ObjectNode root = nodes.closed(Maps.toMap(StandardsReader.PLACES, code -> place));
    limits.note("order", "dated[i].to ≥ dated[i].from");
    limits.note("overlap", "dated");
    return nodes.document(
        "local standards", limits.description("standards", LocalStandard.REGION), root);
  }

  private ObjectNode place() {
    Map<String, ObjectNode> standards = new LinkedHashMap<>();
    for (LocalStandard standard : LocalStandard.values()) {
      standards.put(standard.wireName(), nodes.nullable(standard(standard)));
    }
    return nodes.closed(standards);
  }

  /** An object that has {@code dated} gives values by days, everything else is a value for all of them. */
  private ObjectNode standard(LocalStandard standard) {
    ObjectNode value = nodes.defined(standard.wireName(), () -> value(standard));
    ObjectNode byDays = nodes.ofType("object");
    nodes.require(byDays, List.of(StandardsReader.DATED));
    ObjectNode either = nodes.empty();
    either.set("if", byDays);
    either.set("then", dated(value));
    either.set("else", value);
    return either;
  }

  private ObjectNode dated(ObjectNode value) {
    ObjectNode entry = nodes.closed(ImmutableMap.of(
        StandardsReader.FROM, nodes.nullable(leaves.day()),
        StandardsReader.TO, nodes.nullable(leaves.day()),
        StandardsReader.VALUE, value));
    nodes.require(entry, List.of(StandardsReader.VALUE));
    return nodes.closed(ImmutableMap.of(StandardsReader.DATED, filled(entry)));
  }

  private ObjectNode value(LocalStandard standard) {
    String name = standard.wireName();
    Form form = standard.form();
    if (form instanceof Form.Single single) {
      return leaf(single.domain(), name);
    } else if (form instanceof Form.Banded banded) {
      limits.note("ascending", name + "[i]." + banded.upTo());
      return banded(banded);
    } else if (form instanceof Form.Fields fields) {
      return fields(fields);
    } else if (form instanceof Form.Table table) {
      ObjectNode rows = nodes.ofType("object");
      rows.set("additionalProperties", nodes.nullable(leaf(table.domain(), name)));
      return rows.setAll(notAllUnknown());
    } else if (form instanceof Form.Provinces) {
      limits.note(
          "order",
          name + "[i]." + StandardsReader.TO + " ≥ " + name + "[i]." + StandardsReader.FROM);
      return provinces();
    }
    limits.note("order", name + "[i].closes > " + name + "[i].opens");
    return sites();
  }

  private ObjectNode leaf(Domain domain, String name) {
    limits.of(domain, name);
    return leaves.of(domain);
  }

  /** Bands of which just one is open. */
  private ObjectNode banded(Form.Banded form) {
    ObjectNode band = nodes.closed(ImmutableMap.of(
        form.upTo(), nodes.nullable(leaf(form.upToDomain(), form.upTo())),
        form.value(), leaf(form.domain(), form.value())));
    nodes.require(band, List.of(form.value()));
    ObjectNode bands = filled(band);
    bands.set("contains", nodes.not(nodes.having(ImmutableMap.of(form.upTo(), nodes.known()))));
    return bands.put("maxContains", 1);
  }

  private ObjectNode fields(Form.Fields form) {
    ImmutableMap.Builder<String, ObjectNode> values = ImmutableMap.builder();
    form.fields().forEach((name, domain) -> values.put(name, leaf(domain, name)));
    ImmutableMap<String, ObjectNode> known = values.buildOrThrow();
    if (form.presence() == Form.Fields.Presence.ALL) {
      return nodes.require(nodes.closed(known), known.keySet());
    }
    ObjectNode fields =
        nodes.closed(ImmutableMap.copyOf(Maps.transformValues(known, nodes::nullable)));
    if (form.presence() == Form.Fields.Presence.SOME) {
      return fields.setAll(notAllUnknown());
    }
    ArrayNode one = fields.putArray("oneOf");
    known.keySet().forEach(name -> one.add(nodes.having(ImmutableMap.of(name, nodes.known()))));
    return fields;
  }

  /** At least one property of an object is known. */
  private ObjectNode notAllUnknown() {
    return nodes.not(nodes.empty().set("additionalProperties", nodes.ofType("null")));
  }

  private ObjectNode provinces() {
    ObjectNode row = nodes.closed(ImmutableMap.of(
        "province",
        leaves.province(),
        StandardsReader.FROM,
        leaves.day(),
        StandardsReader.TO,
        nodes.nullable(leaves.day())));
    return filled(nodes.require(row, List.of("province", StandardsReader.FROM)));
  }

  private ObjectNode sites() {
    ImmutableMap<String, ObjectNode> row =
        ImmutableMap.of("place", leaves.text(), "opens", leaves.time(), "closes", leaves.time());
    return filled(nodes.require(nodes.closed(row), row.keySet()));
  }

  /** A list of at least one. */
  private ObjectNode filled(ObjectNode items) {
    return nodes.list(items).put("minItems", 1);
  }
}
