package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Chapter;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.catalogue.Responsibility;
import io.github.wenjiuye.policy.model.catalogue.Title;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the way in which a mapper writes a type of this library. */
final class WireSerializers extends Serializers.Base {

  private final ImmutableList<WireSerializer<?>> serializers;

  WireSerializers(Language language) {
    ViolationWriter violations = new ViolationWriter(language);
    serializers = ImmutableList.of(
        new WireSerializer<>(Claim.class, ClaimWriter::write),
        new WireSerializer<>(Party.class, ClaimWriter::party),
        new WireSerializer<>(Determination.class, DeterminationWriter::write),
        new WireSerializer<>(JointDetermination.class, new JointWriter(language)::write),
        new WireSerializer<>(LocalStandards.class, StandardsWriter::write),
        new WireSerializer<>(AuditRecord.class, RecordWriter::write),
        new WireSerializer<>(Verification.class, VerificationWriter::write),
        new WireSerializer<>(Violation.class, violations::write),
        new WireSerializer<>(Catalogue.class, CatalogueWriter::write),
        new WireSerializer<>(Chapter.class, CatalogueWriter::chapter),
        new WireSerializer<>(Measure.class, CatalogueWriter::measure),
        new WireSerializer<>(Responsibility.class, CatalogueWriter::responsibility),
        new WireSerializer<>(ProvisionEntry.class, CatalogueWriter::provision),
        new WireSerializer<>(Duty.class, CatalogueWriter::duty),
        new WireSerializer<>(Title.class, CatalogueWriter::title),
        new WireSerializer<>(Coded.class, ClaimWriter::leaf),
        new WireSerializer<>(Money.class, ClaimWriter::leaf),
        new WireSerializer<>(Rate.class, ClaimWriter::leaf),
        new WireSerializer<>(Division.class, ClaimWriter::leaf),
        new WireSerializer<>(Province.class, ClaimWriter::leaf),
        new WireSerializer<>(CreditCode.class, ClaimWriter::leaf));
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    for (WireSerializer<?> serializer : serializers) {
      if (serializer.handledType().isAssignableFrom(type.getRawClass())) {
        return serializer;
      }
    }
    return null;
  }

  private static final class WireSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;
    private final Wire.Writer<? super T> writer;

    WireSerializer(Class<T> type, Wire.Writer<? super T> writer) {
      this.type = type;
      this.writer = writer;
    }

    @Override
    public Class<T> handledType() {
      return type;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      writer.write(json, value);
    }

    /** The words on the wire tell the type themselves. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator json, SerializerProvider provider, TypeSerializer typeSerializer)
        throws IOException {
      writer.write(json, value);
    }
  }
}
