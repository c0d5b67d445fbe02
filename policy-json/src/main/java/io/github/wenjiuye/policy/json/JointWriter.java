package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.JointTotal;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import io.github.wenjiuye.policy.model.joint.Stake;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes the answer to claims that are seen together. */
final class JointWriter {

  private final ViolationWriter violations;
  private final ImmutableList<OptionalLong> lines;

  JointWriter(Language language) {
    this(language, ImmutableList.of());
  }

  /**
   * Writes for a reader.
   *
   * @param language the reader's language
   * @param lines the line of each claim, if there is one; may end before the claims do
   */
  JointWriter(Language language, ImmutableList<OptionalLong> lines) {
    this.violations = new ViolationWriter(language);
    this.lines = lines;
  }

  void write(JsonGenerator json, JointDetermination joint) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("claims");
    for (int place = 0; place < joint.claims().size(); place++) {
      claim(json, joint.claims().get(place), place);
    }
    json.writeEndArray();
    overlaps(json, joint);
    DeterminationWriter.list(json, "warnings", joint.warnings(), JointWriter::warning);
    json.writeFieldName("policy");
    DeterminationWriter.policy(json, joint.policy());
    json.writeEndObject();
  }

  /** The overlaps and the total, of claims that are told elsewhere. */
  static void overlaps(JsonGenerator json, JointDetermination joint) throws IOException {
    DeterminationWriter.list(json, "overlaps", joint.overlaps(), JointWriter::overlap);
    json.writeFieldName("total");
    total(json, joint.total());
  }

  private void claim(JsonGenerator json, ClaimAnswer answer, int place) throws IOException {
    if (answer.determination().isPresent()) {
      DeterminationWriter.write(json, answer.determination().get());
    } else {
      violations.write(
          json,
          answer.violations(),
          place < lines.size() ? lines.get(place) : OptionalLong.empty());
    }
  }

  private static void overlap(JsonGenerator json, Overlap overlap) throws IOException {
    json.writeStartObject();
    json.writeFieldName("reading");
    DeterminationWriter.reading(json, overlap.reading());
    json.writeStringField("mark", overlap.mark());
    json.writeStringField("party", overlap.party());
    DeterminationWriter.list(json, "stakes", overlap.stakes(), JointWriter::stake);
    GrantWriter.range(json, "granted", Optional.of(overlap.granted()));
    json.writeEndObject();
  }

  private static void stake(JsonGenerator json, Stake stake) throws IOException {
    json.writeStartObject();
    json.writeNumberField("claim", stake.claim());
    json.writeStringField("provision", stake.provision());
    json.writeStringField("path", stake.path());
    json.writeStringField("standing", stake.standing().code());
    GrantWriter.range(json, "alone", stake.alone());
    GrantWriter.range(json, "granted", stake.granted());
    json.writeEndObject();
  }

  private static void total(JsonGenerator json, JointTotal total) throws IOException {
    json.writeStartObject();
    GrantWriter.range(json, "amount", Optional.of(total.amount()));
    GrantWriter.range(json, "apart", Optional.of(total.apart()));
    DeterminationWriter.list(json, "working", total.working(), GrantWriter::working);
    DeterminationWriter.list(json, "leftOut", total.leftOut(), JsonGenerator::writeNumber);
    json.writeEndObject();
  }

  private static void warning(JsonGenerator json, PlacedWarning placed) throws IOException {
    json.writeStartObject();
    json.writeNumberField("claim", placed.claim());
    json.writeStringField("code", placed.warning().code().name());
    json.writeStringField("path", placed.warning().path());
    json.writeEndObject();
  }
}
