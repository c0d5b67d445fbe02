package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Writes local standards as {@link StandardsReader} reads them. */
final class StandardsWriter {

  private StandardsWriter() {}

  static void write(JsonGenerator json, LocalStandards standards) throws IOException {
    json.writeStartObject();
    for (String place : standards.places()) {
      json.writeObjectFieldStart(place);
      for (LocalStandard standard : LocalStandard.values()) {
        ImmutableList<Dated> values = standards.at(place, standard);
        if (!values.isEmpty()) {
          json.writeFieldName(standard.wireName());
          values(json, standard.form(), values);
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes a file in which nothing is set: the standards of the region, and the leagues. */
  static void writeTemplate(JsonGenerator json, ImmutableList<String> names) throws IOException {
    json.writeStartObject();
    for (String place : StandardsReader.PLACES) {
      if (place.equals(LocalStandard.REGION)) {
        json.writeObjectFieldStart(place);
        for (String name : names) {
          json.writeNullField(name);
        }
        json.writeEndObject();
      } else {
        json.writeNullField(place);
      }
    }
    json.writeEndObject();
  }

  private static void values(JsonGenerator json, Form form, ImmutableList<Dated> values)
      throws IOException {
    if (values.size() == 1 && values.get(0).equals(Dated.always(values.get(0).value()))) {
      value(json, form, values.get(0).value());
      return;
    }
    json.writeStartObject();
    json.writeArrayFieldStart("dated");
    for (Dated dated : values) {
      json.writeStartObject();
      day(json, "from", dated.from());
      day(json, "to", dated.to());
      json.writeFieldName("value");
      value(json, form, dated.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String name, Optional<LocalDate> day)
      throws IOException {
    if (day.isPresent()) {
      json.writeStringField(name, day.get().toString());
    }
  }

  private static void value(JsonGenerator json, Form form, StandardValue value) throws IOException {
    if (value instanceof StandardValue.Single single && form instanceof Form.Single one) {
      code(json, one.domain(), single.code());
    } else if (value instanceof StandardValue.Banded banded && form instanceof Form.Banded bands) {
      bands(json, bands, banded.bands());
    } else if (value instanceof StandardValue.Named named) {
      named(json, form, named.values());
    } else if (value instanceof StandardValue.Provinces provinces) {
      provinces(json, provinces.rows());
    } else if (value instanceof StandardValue.Sites sites) {
      sites(json, sites.rows());
    }
  }

  private static void code(JsonGenerator json, Domain domain, long code) throws IOException {
    switch (domain.sort()) {
      case MONEY -> json.writeString(Money.ofFen(code).toString());
      case RATE -> json.writeString(Rate.ofMillionths(code).toString());
      case SYMBOL -> json.writeString(domain.symbols().get((int) code).code());
      default -> json.writeNumber(code);
    }
  }

  private static void bands(
      JsonGenerator json, Form.Banded form, ImmutableList<StandardValue.Band> bands)
      throws IOException {
    json.writeStartArray();
    for (StandardValue.Band band : bands) {
      json.writeStartObject();
      if (band.upTo().isPresent()) {
        json.writeNumberField(form.upTo(), band.upTo().getAsLong());
      }
      json.writeFieldName(form.value());
      code(json, form.domain(), band.code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void named(JsonGenerator json, Form form, ImmutableMap<String, Long> values)
      throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      Optional<Domain> domain = form instanceof Form.Fields fields
          ? Optional.ofNullable(fields.fields().get(entry.getKey()))
          : form instanceof Form.Table table ? Optional.of(table.domain()) : Optional.empty();
      if (domain.isPresent()) {
        json.writeFieldName(entry.getKey());
        code(json, domain.get(), entry.getValue());
      }
    }
    json.writeEndObject();
  }

  private static void provinces(
      JsonGenerator json, ImmutableList<StandardValue.RecognisedProvince> rows) throws IOException {
    json.writeStartArray();
    for (StandardValue.RecognisedProvince row : rows) {
      json.writeStartObject();
      json.writeStringField("province", row.province().toString());
      day(json, "from", Optional.of(row.from()));
      day(json, "to", row.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sites(JsonGenerator json, ImmutableList<StandardValue.Site> rows)
      throws IOException {
    json.writeStartArray();
    for (StandardValue.Site row : rows) {
      json.writeStartObject();
      json.writeStringField("place", row.place());
      json.writeStringField("opens", row.opens().toString());
      json.writeStringField("closes", row.closes().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
