package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.util.OptionalLong;

/** Writes violations, and what stands in the place of the answer to a claim that has some. */
final class ViolationWriter {

  private final Language language;

  ViolationWriter(Language language) {
    this.language = language;
  }

  void write(JsonGenerator json, Violation violation) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", violation.path());
    if (violation.value().isPresent()) {
      json.writeStringField("value", violation.value().get());
    }
    json.writeStringField("message", violation.message(language));
    json.writeStringField("code", violation.code());
    json.writeEndObject();
  }

  void write(JsonGenerator json, ImmutableList<Violation> violations, OptionalLong line)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("violations");
    for (Violation violation : violations) {
      write(json, violation);
    }
    json.writeEndArray();
    if (line.isPresent()) {
      json.writeNumberField("line", line.getAsLong());
    }
    json.writeEndObject();
  }
}
