package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.io.IOException;
import java.util.Optional;

/** Writes claims and parties by their shapes. What is unknown is left out. */
final class ClaimWriter {

  private ClaimWriter() {}

  static void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField(ClaimReader.PROVISION, claim.provision());
    facts(json, claim.shape(), claim);
    json.writeEndObject();
  }

  static void party(JsonGenerator json, Party party) throws IOException {
    json.writeStartObject();
    facts(json, party.shape(), party);
    json.writeEndObject();
  }

  private static void facts(JsonGenerator json, Shape<?> shape, Object owner) throws IOException {
    for (Fact<?, ?> fact : shape.facts()) {
      Optional<?> value = fact.readFrom(owner);
      if (value.isPresent()) {
        json.writeFieldName(fact.name());
        value(json, value.get());
      }
    }
  }

  /** A value of any fact: a party, a list or a leaf. */
  static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Party party) {
      party(json, party);
    } else if (value instanceof ImmutableList<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        value(json, item);
      }
      json.writeEndArray();
    } else {
      leaf(json, value);
    }
  }

  /** A value that has no facts below it. */
  static void leaf(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Long count) {
      json.writeNumber(count);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Coded coded) {
      json.writeString(coded.code());
    } else {
      json.writeString(value.toString());
    }
  }
}
