package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of the claims under one provision, made from their shape and the domains of their facts. */
final class ClaimSchema {

  private final SchemaNodes nodes = new SchemaNodes();
  private final LeafSchemas leaves = new LeafSchemas(nodes);
  private final SchemaLimits limits = new SchemaLimits();

  private ClaimSchema() {}

  static String of(String provision, Shape<? extends Claim> shape) {
    return new ClaimSchema().document(provision, shape);
  }

  private String document(String provision, Shape<? extends Claim> shape) {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put(ClaimReader.PROVISION, nodes.constant(provision));
    properties.putAll(properties(shape));
    ObjectNode root = object(shape, properties);
    nodes.require(root, List.of(ClaimReader.PROVISION));
    limit(shape, "");
    return nodes.document(provision, limits.description("claim", provision), root);
  }

  private Map<String, ObjectNode> properties(Shape<?> shape) {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    shape
        .facts()
        .forEach(fact -> properties.put(
            fact.name(), fact.isMandatory() ? known(fact) : nodes.nullable(known(fact))));
    return properties;
  }

  private ObjectNode known(Fact<?, ?> fact) {
    return switch (fact.sort()) {
      case PARTY -> party(fact.shape());
      case ITEMS -> nodes.list(party(fact.shape()));
      default -> leaves.of(fact.domain());
    };
  }

  private ObjectNode party(Shape<?> shape) {
    return nodes.defined(shape.toString(), () -> object(shape, properties(shape)));
  }

  private ObjectNode object(Shape<?> shape, Map<String, ObjectNode> properties) {
    ObjectNode object = nodes.closed(properties);
    List<ObjectNode> forbidden = new ArrayList<>();
    for (Relation relation : shape.relations()) {
      if (isSayable(relation)) {
        forbidden.add(nodes.not(nodes.having(ImmutableMap.of(
            relation.subject().name(), nodes.empty().put("const", true),
            relation.other().name(), nodes.known()))));
      }
    }
    List<String> mandatory =
        shape.facts().stream().filter(Fact::isMandatory).map(Fact::name).toList();
    if (!mandatory.isEmpty()) {
      nodes.require(object, mandatory);
    }
    if (!forbidden.isEmpty()) {
      ArrayNode all = object.putArray("allOf");
      forbidden.forEach(all::add);
    }
    return object;
  }

  /** Notes what cannot be said of a party's facts, with the way to them: a definition does not know where it is used. */
  private void limit(Shape<?> shape, String way) {
    for (Fact<?, ?> fact : shape.facts()) {
      switch (fact.sort()) {
        case PARTY -> limit(fact.shape(), way + fact.name() + ".");
        case ITEMS -> limit(fact.shape(), way + fact.name() + "[i].");
        default -> limits.of(fact.domain(), way + fact.name());
      }
    }
    for (Relation relation : shape.relations()) {
      if (!isSayable(relation)) {
        limits.of(relation, way);
      }
    }
    shape.distinct().forEach(distinct -> limits.of(distinct, way));
  }

  private static boolean isSayable(Relation relation) {
    return relation.kind() == Relation.Kind.NOT_BESIDE && relation.subject().sort() == Sort.TRUTH;
  }
}
