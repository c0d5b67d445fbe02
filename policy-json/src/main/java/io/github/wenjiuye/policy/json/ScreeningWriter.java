package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import java.io.IOException;
import java.util.Optional;

/** Writes what there is for a party. The places of overlaps and total are those of its claims. */
final class ScreeningWriter {

  private final ImmutableMap<ScreenedClaim, Advice> advice;

  ScreeningWriter(ImmutableMap<ScreenedClaim, Advice> advice) {
    this.advice = advice;
  }

  void write(JsonGenerator json, Screening screening) throws IOException {
    json.writeStartObject();
    Optional<String> ref = screening.dossier().ref();
    if (ref.isPresent()) {
      json.writeStringField(Dossier.REF.name(), ref.get());
    }
    json.writeStringField("kind", screening.dossier().kind().code());
    DeterminationWriter.list(json, "claims", screening.claims(), this::claim);
    json.writeArrayFieldStart("pending");
    ImmutableSetMultimap<Pending, ScreenedClaim> open = screening.pending();
    for (Pending pending : open.keySet()) {
      pending(json, pending, open.get(pending));
    }
    json.writeEndArray();
    JointDetermination together = screening.together();
    JointWriter.overlaps(json, together);
    json.writeFieldName("policy");
    DeterminationWriter.policy(json, together.policy());
    json.writeEndObject();
  }

  private void claim(JsonGenerator json, ScreenedClaim claim) throws IOException {
    json.writeStartObject();
    Optional<String> subject = claim.claim().subject();
    if (subject.isPresent()) {
      json.writeStringField("of", subject.get());
    }
    json.writeStringField("outcome", claim.outcome().code());
    json.writeBooleanField("duty", claim.duty());
    json.writeFieldName("determination");
    Advice told = advice.get(claim);
    if (told == null) {
      DeterminationWriter.write(json, claim.determination());
    } else {
      DeterminationWriter.write(json, claim.determination(), told);
    }
    json.writeEndObject();
  }

  private static void pending(
      JsonGenerator json, Pending pending, ImmutableSet<ScreenedClaim> claims) throws IOException {
    json.writeStartObject();
    json.writeStringField(pending.kind().wireName(), pending.name());
    json.writeStringField("settles", pending.settles().name());
    json.writeArrayFieldStart("provisions");
    for (String provision :
        claims.stream().map(ScreenedClaim::provision).distinct().toList()) {
      json.writeString(provision);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
