package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Chapter;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.catalogue.Responsibility;
import io.github.wenjiuye.policy.model.catalogue.Title;
import java.io.IOException;

/** Writes the catalogue and its parts. Whatever has a name has it in every language, under the language's tag. */
final class CatalogueWriter {

  private CatalogueWriter() {}

  static void write(JsonGenerator json, Catalogue catalogue) throws IOException {
    json.writeStartObject();
    DeterminationWriter.list(json, "chapters", catalogue.chapters(), CatalogueWriter::chapter);
    json.writeEndObject();
  }

  static void chapter(JsonGenerator json, Chapter chapter) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", chapter.number());
    title(json, "title", chapter.title());
    DeterminationWriter.list(json, "measures", chapter.measures(), CatalogueWriter::measure);
    json.writeEndObject();
  }

  static void measure(JsonGenerator json, Measure measure) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", measure.number());
    json.writeNumberField("chapter", measure.chapter());
    title(json, "title", measure.title());
    DeterminationWriter.list(json, "sentences", measure.sentences(), JsonGenerator::writeString);
    DeterminationWriter.list(
        json, "responsibilities", measure.responsibilities(), CatalogueWriter::responsibility);
    DeterminationWriter.list(json, "provisions", measure.provisions(), CatalogueWriter::provision);
    DeterminationWriter.list(json, "duties", measure.duties(), CatalogueWriter::duty);
    json.writeEndObject();
  }

  static void responsibility(JsonGenerator json, Responsibility responsibility) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", responsibility.role().code());
    DeterminationWriter.list(
        json, "authorities", responsibility.authorities(), CatalogueWriter::named);
    json.writeBooleanField("others", responsibility.others());
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, Coded member) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", member.code());
    title(json, "name", new Title(member.chinese(), member.english()));
    json.writeEndObject();
  }

  static void provision(JsonGenerator json, ProvisionEntry provision) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", provision.id());
    json.writeStringField("modality", provision.modality().code());
    title(json, "title", provision.title());
    json.writeEndObject();
  }

  static void duty(JsonGenerator json, Duty duty) throws IOException {
    json.writeStartObject();
    json.writeStringField("sentence", duty.sentence());
    json.writeStringField("modality", duty.modality().code());
    DeterminationWriter.list(json, "addressees", duty.addressees(), CatalogueWriter::named);
    title(json, "task", duty.task());
    json.writeEndObject();
  }

  static void title(JsonGenerator json, Title title) throws IOException {
    json.writeStartObject();
    for (Language language : Language.values()) {
      json.writeStringField(language.tag(), title.in(language));
    }
    json.writeEndObject();
  }

  private static void title(JsonGenerator json, String name, Title title) throws IOException {
    json.writeFieldName(name);
    title(json, title);
  }
}
