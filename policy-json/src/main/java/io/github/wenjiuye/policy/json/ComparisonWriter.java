package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.comparison.VerdictChange;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes what becomes of claims under other standards or readings. */
final class ComparisonWriter {

  private final ViolationWriter violations;

  ComparisonWriter(Language language) {
    this.violations = new ViolationWriter(language);
  }

  void write(JsonGenerator json, ImmutableList<ComparisonEntry> entries, ComparisonSummary summary)
      throws IOException {
    json.writeStartObject();
    DeterminationWriter.list(json, "claims", entries, this::entry);
    json.writeFieldName("summary");
    summary(json, summary);
    json.writeEndObject();
  }

  private void entry(JsonGenerator json, ComparisonEntry entry) throws IOException {
    json.writeStartObject();
    if (entry.line().isPresent()) {
      json.writeNumberField("line", entry.line().getAsLong());
    }
    text(json, "party", entry.party());
    text(json, "of", entry.of());
    if (entry.claim().isPresent()) {
      claim(json, entry.claim().get());
    } else {
      DeterminationWriter.list(json, "violations", entry.violations(), violations::write);
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private static void claim(JsonGenerator json, ComparedClaim claim) throws IOException {
    json.writeStringField("provision", claim.before().provision());
    json.writeBooleanField("differs", claim.differs());
    json.writeStringField("before", claim.before().verdict().code());
    json.writeStringField("after", claim.after().verdict().code());
    if (claim.sum().isPresent()) {
      json.writeFieldName("sum");
      sum(json, claim.sum().get());
    }
    DeterminationWriter.list(
        json, "differences", claim.differences(), VerificationWriter::difference);
  }

  private static void summary(JsonGenerator json, ComparisonSummary summary) throws IOException {
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
}
