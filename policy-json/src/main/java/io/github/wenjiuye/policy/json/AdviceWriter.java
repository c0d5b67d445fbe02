package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.advice.Change;
import io.github.wenjiuye.policy.model.advice.Obstacle;
import io.github.wenjiuye.policy.model.advice.Remedy;
import java.io.IOException;

/** Writes advice. What is absent is left out. */
final class AdviceWriter {

  private AdviceWriter() {}

  static void write(JsonGenerator json, Advice advice) throws IOException {
    json.writeStartObject();
    DeterminationWriter.list(json, "remedies", advice.remedies(), AdviceWriter::remedy);
    DeterminationWriter.list(json, "obstacles", advice.obstacles(), AdviceWriter::obstacle);
    json.writeEndObject();
  }

  private static void remedy(JsonGenerator json, Remedy remedy) throws IOException {
    json.writeStartObject();
    DeterminationWriter.list(json, "changes", remedy.changes(), (out, change) -> {
      out.writeStartObject();
      change(out, "fact", change);
      out.writeEndObject();
    });
    json.writeStringField("verdict", remedy.verdict().code());
    DeterminationWriter.list(json, "open", remedy.open(), DeterminationWriter::pending);
    json.writeFieldName("claim");
    ClaimWriter.write(json, remedy.claim());
    json.writeEndObject();
  }

  private static void obstacle(JsonGenerator json, Obstacle obstacle) throws IOException {
    boolean standard = obstacle.reason() == Obstacle.Reason.STANDARD;
    json.writeStartObject();
    change(json, standard ? "standard" : "fact", obstacle.change());
    json.writeStringField("reason", obstacle.reason().name());
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, String name, Change change) throws IOException {
    json.writeStringField(name, change.fact());
    if (change.now().isPresent()) {
      json.writeStringField("now", change.now().get());
    }
    if (!change.to().isEmpty()) {
      DeterminationWriter.list(json, "to", change.to(), JsonGenerator::writeString);
      json.writeStringField("direction", change.direction().name());
    }
    if (change.by().isPresent()) {
      json.writeStringField("by", change.by().get());
    }
    DeterminationWriter.list(json, "sentences", change.sentences(), JsonGenerator::writeString);
  }
}
