package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.determination.Difference;
import java.io.IOException;
import java.util.Optional;

/** Writes what came of verifying a record. */
final class VerificationWriter {

  private VerificationWriter() {}

  static void write(JsonGenerator json, Verification verification) throws IOException {
    json.writeStartObject();
    json.writeStringField("provision", verification.record().claim().provision());
    json.writeStringField("outcome", verification.outcome().name());
    json.writeBooleanField("sealed", verification.isSealed());
    json.writeObjectFieldStart("same");
    json.writeBooleanField("rules", verification.hasSameRules());
    json.writeBooleanField("standards", verification.hasItsStandards());
    json.writeBooleanField("readings", verification.hasItsReadings());
    json.writeBooleanField("determination", verification.differences().isEmpty());
    json.writeEndObject();
    json.writeFieldName("recorded");
    DeterminationWriter.policy(json, verification.record().determination().policy());
    json.writeFieldName("policy");
    DeterminationWriter.policy(json, verification.policy());
    DeterminationWriter.list(
        json, "differences", verification.differences(), VerificationWriter::difference);
    json.writeEndObject();
  }

  static void difference(JsonGenerator json, Difference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", difference.path());
    side(json, "before", difference.before());
    side(json, "after", difference.after());
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
