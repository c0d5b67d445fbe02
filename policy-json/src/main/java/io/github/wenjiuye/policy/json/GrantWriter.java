package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes grants: the kind, the kind's own fields, and the worksheet. */
final class GrantWriter {

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,17}");

  private GrantWriter() {}

  static void write(JsonGenerator json, Grant grant) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", grant.kind());
    if (grant instanceof Grant.Payment payment) {
      range(json, "amount", Optional.of(payment.amount()));
      range(json, "monthly", payment.monthly());
      if (payment.months().isPresent()) {
        json.writeNumberField("months", payment.months().getAsLong());
      }
      if (!payment.preference().isEmpty()) {
        DeterminationWriter.list(
            json, "preference", payment.preference(), JsonGenerator::writeString);
      }
      leaf(json, "payTo", payment.payTo());
    } else if (grant instanceof Grant.LoanLimit loan) {
      range(json, "limit", Optional.of(loan.limit()));
      range(json, "granted", loan.granted());
    } else if (grant instanceof Grant.Deferral deferral) {
      json.writeStringField("of", deferral.of().code());
      leaf(json, "until", deferral.until());
      leaf(json, "noLaterThan", deferral.noLaterThan());
      range(json, "amount", deferral.amount());
    } else if (grant instanceof Grant.Waiver waiver) {
      json.writeStringField("of", waiver.of().code());
      leaf(json, "extent", waiver.extent());
      leaf(json, "until", waiver.until());
      range(json, "amount", waiver.amount());
    } else if (grant instanceof Grant.Extension extension) {
      json.writeStringField("of", extension.of().code());
      leaf(json, "until", extension.until());
      if (extension.each().isPresent()) {
        each(json, extension.each().get());
      }
      range(json, "monthly", extension.monthly());
    } else if (grant instanceof Grant.Access access) {
      json.writeStringField("to", access.to().code());
    } else if (grant instanceof Grant.Priority priority) {
      json.writeStringField("in", priority.in().code());
    } else if (grant instanceof Grant.Compliance compliance) {
      shortfall(json, compliance.shortfall());
    }
    if (!grant.working().isEmpty()) {
      DeterminationWriter.list(json, "working", grant.working(), GrantWriter::working);
    }
    json.writeEndObject();
  }

  private static void leaf(JsonGenerator json, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeFieldName(name);
      ClaimWriter.leaf(json, value.get());
    }
  }

  static void range(JsonGenerator json, String name, Optional<MoneyRange> range)
      throws IOException {
    if (range.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeStringField("min", range.get().min().toString());
      max(json, range.get().max());
      json.writeEndObject();
    }
  }

  private static void max(JsonGenerator json, Optional<?> max) throws IOException {
    if (max.isPresent()) {
      json.writeStringField("max", max.get().toString());
    } else {
      json.writeNullField("max");
    }
  }

  private static void each(JsonGenerator json, ImmutableList<Grant.Extension.Part> each)
      throws IOException {
    json.writeArrayFieldStart("until");
    for (Grant.Extension.Part part : each) {
      json.writeStartObject();
      json.writeStringField("kind", part.kind());
      json.writeStringField("until", part.until().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void shortfall(JsonGenerator json, ImmutableMap<String, String> shortfall)
      throws IOException {
    json.writeObjectFieldStart("shortfall");
    for (Map.Entry<String, String> part : shortfall.entrySet()) {
      json.writeFieldName(part.getKey());
      if (part.getValue().equals("true")) {
        json.writeBoolean(true);
      } else if (WHOLE.matcher(part.getValue()).matches()) {
        json.writeNumber(Long.parseLong(part.getValue()));
      } else {
        json.writeString(part.getValue());
      }
    }
    json.writeEndObject();
  }

  static void working(JsonGenerator json, WorkingLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("term", line.term());
    json.writeFieldName("value");
    span(json, line.value());
    if (line.is().isPresent()) {
      json.writeFieldName("is");
      span(json, line.is().get());
    }
    leaf(json, "source", line.source());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    if (span.isExact()) {
      json.writeString(span.min());
    } else {
      json.writeStartObject();
      json.writeStringField("min", span.min());
      max(json, span.max());
      json.writeEndObject();
    }
  }
}
