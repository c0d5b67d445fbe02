package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A change to a document after which it is almost what it was: something else in one place, or something more, or less.
 *
 * @param kind what is done
 * @param place where, of all places that there are
 * @param name the property that comes in
 * @param value the value that comes in
 */
record Mutation(Kind kind, int place, String name, JsonNode value) {

  enum Kind {
    REPLACE,
    REMOVE,
    ADD,
    REPEAT
  }

  /** Values of every kind, many at the edge of what is read. */
  private static final ImmutableList<JsonNode> VALUES = Stream.of(
          "null true false {} [] [null] [{}] {\"dated\":[]} {\"A\":null} {\"A\":5} {\"rate\":0.1}",
          "0 -0 -0.0 1 12 12.0 1.2e1 12.5 0.01 0.001 1.005 999.99 1000 1e2 1e3 1e-3 1000000000000000000000000000000 -1 -0.01",
          "9223372036854775807 9223372036854775808 92233720368547758.07 92233720368547758.08 0.1",
          "0.100001 0.1000001 1.000001 0.0000001 " + "1." + "0".repeat(98),
          "1." + "0".repeat(99),
          "\"0\" \"-0\" \"-0.00\" \"0.01\" \"00.010\" \"0.005\" \"1000\" \"0001000.000\" \"999.99\"",
          "\"1000.01\" \"1500.5\" \"1500.\" \".5\" \"+1\" \"1e3\" \"-1\" \"0.1\" \"0.10\" \"0.100001\"",
          "\"0.1000000\" \"0.1000001\" \"1\" \"1.0\" \"1.000001\" \"92233720368547758.07\"",
          "\"92233720368547758.08\" \"" + "0".repeat(98) + ".1\" \"" + "0".repeat(99) + ".1\"",
          "\"2020-06-01\" \"2020-02-29\" \"2019-02-29\" \"2000-02-29\" \"1900-02-29\" \"2020-13-01\"",
          "\"2020-00-10\" \"2020-04-31\" \"2020-6-1\" \"2020-06-01T00:00\" \"0000-01-01\" \"0000-02-29\"",
          "\"18:00\" \"24:00\" \"23:59\" \"7:30\" \"18:00:00\" \"00:00\" \"150100\" \"150000\"",
          "\"990000\" \"15\" \"150\" \"15010\" \"1501000\" \"820000\" \"15010a\" \"16\"",
          "\"SMALL\" \"小型\" \"small\" \"OTHER\" \"呼和浩特市\" \"WAIVED\" \"CONTRIBUTIONS\"",
          "\"91150100MA0N00000X\" \"91150100MA0N000001\" \"\" \"16.1\" \"2020-06-01\\n\" \"150100\\n\"")
      .flatMap(line -> Stream.of(line.split(" ")))
      .map(SchemaJudge::tree)
      .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> NAMES = ImmutableList.of(
      "ref",
      "x",
      "dated",
      "from",
      "to",
      "value",
      "upToInsured",
      "rate",
      "A",
      "monthly",
      "share",
      "heads",
      "award",
      "PRE_JOB",
      "openEnded",
      "endsOn",
      "layoffs",
      "requested",
      "league",
      "150100",
      "graduateHiringSubsidy",
      "incubatorAward",
      "closes",
      "provision");

  static Arbitrary<Mutation> arbitrary() {
    Arbitrary<Kind> kinds = Arbitraries.frequency(
        Tuple.of(8, Kind.REPLACE),
        Tuple.of(1, Kind.REMOVE),
        Tuple.of(2, Kind.ADD),
        Tuple.of(1, Kind.REPEAT));
    return Combinators.combine(
            kinds,
            Arbitraries.integers().between(0, 1_000_000),
            Arbitraries.of(NAMES),
            Arbitraries.of(VALUES))
        .as(Mutation::new);
  }

  static Arbitrary<List<Mutation>> some() {
    return arbitrary().list().ofMaxSize(3);
  }

  /** Changes a copy of a document. */
  static JsonNode applied(JsonNode document, List<Mutation> mutations) {
    ArrayNode holder = ((ContainerNode<?>) document).arrayNode().add(document.deepCopy());
    mutations.forEach(mutation -> mutation.apply(holder));
    return holder.get(0);
  }

  private record Slot(ContainerNode<?> parent, String key, int index) {

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(key, value);
      } else if (parent instanceof ArrayNode array) {
        array.set(index, value);
      }
    }

    JsonNode get() {
      return parent instanceof ObjectNode object ? object.get(key) : parent.get(index);
    }
  }

  private void apply(ArrayNode holder) {
    List<Slot> slots = new ArrayList<>();
    collect(holder, slots);
    Slot slot = slots.get(place % slots.size());
    switch (kind) {
      case REPLACE -> slot.set(value.deepCopy());
      case REMOVE -> remove(slot);
      case ADD -> add(slot.get());
      case REPEAT -> {
        if (slot.parent() instanceof ArrayNode array && array != holder) {
          array.add(slot.get().deepCopy());
        }
      }
    }
  }

  private static void remove(Slot slot) {
    if (slot.parent() instanceof ObjectNode object) {
      object.remove(slot.key());
    }
  }

  private void add(JsonNode container) {
    if (container instanceof ObjectNode object) {
      object.set(name, value.deepCopy());
    } else if (container instanceof ArrayNode array) {
      array.insert(0, value.deepCopy());
    }
  }

  private static void collect(ContainerNode<?> container, List<Slot> slots) {
    List<Slot> here = new ArrayList<>();
    container.fieldNames().forEachRemaining(name -> here.add(new Slot(container, name, 0)));
    for (int i = 0; container.isArray() && i < container.size(); i++) {
      here.add(new Slot(container, "", i));
    }
    for (Slot slot : here) {
      slots.add(slot);
      if (slot.get() instanceof ContainerNode<?> below) {
        collect(below, slots);
      }
    }
  }
}
