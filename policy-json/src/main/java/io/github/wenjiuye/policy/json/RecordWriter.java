package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.io.IOException;
import java.util.Map;

/** Writes records of decisions. */
final class RecordWriter {

  /** The form of the records that are written and read here. */
  static final long FORM = 1;

  static final String RECORD = "record";
  static final String CLAIM = "claim";
  static final String DETERMINATION = "determination";
  static final String STANDARDS = "standards";
  static final String READINGS = "readings";
  static final String HASHES = "hashes";
  static final String RULES = "rules";
  static final String SEAL = "seal";

  private RecordWriter() {}

  static void write(JsonGenerator json, AuditRecord record) throws IOException {
    json.writeStartObject();
    json.writeNumberField(RECORD, FORM);
    json.writeFieldName(CLAIM);
    ClaimWriter.write(json, record.claim());
    json.writeFieldName(DETERMINATION);
    DeterminationWriter.write(json, record.determination());
    json.writeFieldName(STANDARDS);
    StandardsWriter.write(json, record.standards());
    json.writeObjectFieldStart(READINGS);
    for (Map.Entry<Reading, String> choice : record.readings().entrySet()) {
      json.writeStringField(choice.getKey().id(), choice.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart(HASHES);
    json.writeStringField(RULES, record.hashes().rules());
    json.writeStringField(STANDARDS, record.hashes().standards());
    json.writeStringField(READINGS, record.hashes().readings());
    json.writeEndObject();
    json.writeStringField(SEAL, record.seal());
    json.writeEndObject();
  }
}
