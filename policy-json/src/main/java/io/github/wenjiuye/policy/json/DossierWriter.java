package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Matter;
import java.io.IOException;
import java.util.Map;

/** Writes what is known of a party, in the order of the form. What is unknown is left out. */
final class DossierWriter {

  private DossierWriter() {}

  static void write(JsonGenerator json, Dossier dossier) throws IOException {
    DossierForm form = DossierForm.of(dossier.kind());
    json.writeStartObject();
    facts(json, form.facts(), dossier.facts());
    if (!dossier.facts().containsKey(dossier.kind().fact())) {
      // It tells of which kind the party is.
      json.writeFieldName(dossier.kind().fact());
      json.writeStartObject();
      json.writeEndObject();
    }
    for (Map.Entry<Matter, ImmutableMap<String, Fact<?, ?>>> entry :
        form.matters().entrySet()) {
      ImmutableList<ImmutableMap<String, Object>> items = dossier.matters().get(entry.getKey());
      if (items != null) {
        json.writeArrayFieldStart(entry.getKey().property());
        for (ImmutableMap<String, Object> item : items) {
          json.writeStartObject();
          facts(json, entry.getValue(), item);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static void facts(
      JsonGenerator json,
      ImmutableMap<String, Fact<?, ?>> facts,
      ImmutableMap<String, Object> known)
      throws IOException {
    for (String name : facts.keySet()) {
      Object value = known.get(name);
      if (value != null) {
        json.writeFieldName(name);
        ClaimWriter.value(json, value);
      }
    }
  }
}
