package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.io.IOException;
import java.util.List;

/** Writes determinations. What is absent is left out. */
final class DeterminationWriter {

  private DeterminationWriter() {}

  static void write(JsonGenerator json, Determination determination) throws IOException {
    json.writeStartObject();
    members(json, determination);
    json.writeEndObject();
  }

  /** The same with the advice on the claim. */
  static void write(JsonGenerator json, Determination determination, Advice advice)
      throws IOException {
    json.writeStartObject();
    members(json, determination);
    json.writeFieldName("advice");
    AdviceWriter.write(json, advice);
    json.writeEndObject();
  }

  private static void members(JsonGenerator json, Determination determination) throws IOException {
    json.writeStringField("provision", determination.provision());
    json.writeStringField("verdict", determination.verdict().code());
    json.writeStringField("modality", determination.modality().code());
    json.writeStringField("timing", determination.timing().code());
    if (determination.grant().isPresent()) {
      json.writeFieldName("grant");
      GrantWriter.write(json, determination.grant().get());
    }
    list(json, "pending", determination.pending(), DeterminationWriter::pending);
    list(json, "findings", determination.findings(), DeterminationWriter::finding);
    list(json, "readings", determination.readings(), DeterminationWriter::reading);
    list(json, "standards", determination.standards(), DeterminationWriter::standard);
    list(json, "warnings", determination.warnings(), DeterminationWriter::warning);
    json.writeFieldName("policy");
    policy(json, determination.policy());
  }

  static <T> void list(JsonGenerator json, String name, List<T> items, Wire.Writer<T> writer)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      writer.write(json, item);
    }
    json.writeEndArray();
  }

  static void pending(JsonGenerator json, Pending pending) throws IOException {
    json.writeStartObject();
    json.writeStringField(pending.kind().wireName(), pending.name());
    json.writeStringField("settles", pending.settles().code());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("sentence", finding.sentence());
    json.writeStringField("fact", finding.fact());
    json.writeStringField("truth", finding.truth().code());
    if (finding.observed().isPresent()) {
      json.writeStringField("observed", finding.observed().get());
    }
    json.writeObjectFieldStart("required");
    for (Bound bound : finding.required()) {
      if (bound.relation().takesList()) {
        list(json, bound.relation().wireName(), bound.values(), JsonGenerator::writeString);
      } else if (bound.values().isEmpty()) {
        json.writeNullField(bound.relation().wireName());
      } else {
        json.writeStringField(bound.relation().wireName(), bound.values().get(0));
      }
    }
    json.writeEndObject();
    if (finding.lacking().isPresent()) {
      json.writeStringField("lacking", finding.lacking().get());
    }
    json.writeEndObject();
  }

  static void reading(JsonGenerator json, ReadingUse reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", reading.id());
    json.writeStringField("choice", reading.choice());
    json.writeBooleanField("decisive", reading.decisive());
    json.writeEndObject();
  }

  private static void standard(JsonGenerator json, StandardUse standard) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", standard.name());
    json.writeStringField("league", standard.league());
    json.writeStringField("value", standard.value());
    json.writeEndObject();
  }

  private static void warning(JsonGenerator json, Warning warning) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", warning.code().name());
    json.writeStringField("path", warning.path());
    json.writeEndObject();
  }

  static void policy(JsonGenerator json, PolicyVersion policy) throws IOException {
    json.writeStartObject();
    json.writeStringField("notice", policy.notice());
    json.writeStringField("version", policy.version());
    json.writeEndObject();
  }
}
