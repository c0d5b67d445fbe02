package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.comparison.VerdictChange;
import io.github.wenjiuye.policy.model.determination.Difference;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes what becomes of claims under other standards or readings. */
final class ComparisonWriter {

  private ComparisonWriter() {}

  static void claim(JsonGenerator json, ComparedClaim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("provision", claim.before().provision());
    json.writeStringField("before", claim.before().verdict().code());
    json.writeStringField("after", claim.after().verdict().code());
    if (claim.sum().isPresent()) {
      json.writeFieldName("sum");
      sum(json, claim.sum().get());
    }
    DeterminationWriter.list(
        json, "differences", claim.differences(), ComparisonWriter::difference);
    json.writeEndObject();
  }

  static void summary(JsonGenerator json, ComparisonSummary summary) throws IOException {
    json.writeStartObject();
    json.writeNumberField("claims", summary.claims());
    json.writeNumberField("different", summary.different());
    json.writeArrayFieldStart("verdicts");
    for (Map.Entry<VerdictChange, Long> entry : summary.verdicts().entrySet()) {
      json.writeStartObject();
      json.writeStringField("before", entry.getKey().before().code());
      json.writeStringField("after", entry.getKey().after().code());
      json.writeNumberField("claims", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("sums");
    for (Map.Entry<String, ComparedSum> entry : summary.sums().entrySet()) {
      json.writeFieldName(entry.getKey());
      sum(json, entry.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void sum(JsonGenerator json, ComparedSum sum) throws IOException {
    json.writeStartObject();
    GrantWriter.range(json, "before", Optional.of(sum.before()));
    GrantWriter.range(json, "after", Optional.of(sum.after()));
    change(json, sum.change());
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, MoneyChange change) throws IOException {
    json.writeObjectFieldStart("change");
    end(json, "min", change.min());
    end(json, "max", change.max());
    json.writeEndObject();
  }

  private static void end(JsonGenerator json, String name, Optional<Money> end) throws IOException {
    if (end.isPresent()) {
      json.writeStringField(name, end.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  private static void difference(JsonGenerator json, Difference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", difference.path());
    if (difference.before().isPresent()) {
      json.writeStringField("before", difference.before().get());
    }
    if (difference.after().isPresent()) {
      json.writeStringField("after", difference.after().get());
    }
    json.writeEndObject();
  }
}
