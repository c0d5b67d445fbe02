package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.PolicyHashes;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads what {@link RecordWriter} writes. */
final class RecordReader {

  private static final PolicyHashes NONE = new PolicyHashes("", "", "");

  private RecordReader() {}

  static Optional<AuditRecord> read(Node node, Problems problems) {
    Fields fields = Fields.of(node, Place.ROOT, problems);
    if (!problems.isEmpty() || !isRecord(fields.members())) {
      return Optional.empty();
    }
    fields.only(
        RecordWriter.RECORD,
        RecordWriter.CLAIM,
        RecordWriter.DETERMINATION,
        RecordWriter.STANDARDS,
        RecordWriter.READINGS,
        RecordWriter.HASHES,
        RecordWriter.SEAL);
    Optional<Claim> claim = part(fields, RecordWriter.CLAIM, ClaimReader::read);
    Optional<RecordedDetermination> determination =
        part(fields, RecordWriter.DETERMINATION, DeterminationReader::read);
    Optional<LocalStandards> standards =
        part(fields, RecordWriter.STANDARDS, StandardsReader::read);
    Optional<ImmutableMap<Reading, String>> readings =
        fields.required(RecordWriter.READINGS, RecordReader::readings);
    PolicyHashes hashes =
        fields.required(RecordWriter.HASHES, RecordReader::hashes).orElse(NONE);
    String seal = fields.text(RecordWriter.SEAL);
    return problems.isEmpty()
        ? Optional.of(new AuditRecord(
            claim.orElseThrow(),
            determination.orElseThrow(),
            standards.orElseThrow(),
            readings.orElseThrow(),
            hashes,
            seal))
        : Optional.empty();
  }

  /** Whether it is a record at all, and of the form that is known: of anything else nothing more is told than that. */
  private static boolean isRecord(Members members) {
    Optional<Node> form = members.get(RecordWriter.RECORD);
    if (form.isEmpty()) {
      members.problems().tellAbsent(Place.ROOT, "noRecord", ImmutableMap.of());
      return false;
    }
    Place place = members.at(RecordWriter.RECORD);
    Optional<Long> number = Numerals.count(form.get(), place, members.problems());
    if (number.isPresent() && number.get() != RecordWriter.FORM) {
      members
          .problems()
          .tell(
              place,
              form.get(),
              "unknownRecordForm",
              ImmutableMap.of("known", Long.toString(RecordWriter.FORM)));
    }
    return members.problems().isEmpty();
  }

  /** Something that is a document elsewhere, and here stands in another. */
  private static <T> Optional<T> part(
      Fields fields, String name, BiFunction<Node, Problems, Optional<T>> reader) {
    return fields.required(name, (node, place, problems) -> {
      Problems inside = new Problems();
      Optional<T> value = reader.apply(node, inside);
      inside.all().forEach(violation -> problems.add(violation.under(name)));
      return inside.isEmpty() ? value : Optional.empty();
    });
  }

  private static Optional<ImmutableMap<Reading, String>> readings(
      Node node, Place place, Problems problems) {
    Members members = Members.of(node, place, problems);
    members.only(Reading.ids());
    Map<Reading, String> readings = new EnumMap<>(Reading.class);
    members.forEach((id, choice) -> Reading.of(id)
        .ifPresent(reading -> Leaves.text(choice, members.at(id), problems)
            .ifPresent(text -> readings.put(reading, text))));
    return Optional.of(ImmutableMap.copyOf(readings));
  }

  private static Optional<PolicyHashes> hashes(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems)
        .only(RecordWriter.RULES, RecordWriter.STANDARDS, RecordWriter.READINGS);
    return Optional.of(new PolicyHashes(
        fields.text(RecordWriter.RULES),
        fields.text(RecordWriter.STANDARDS),
        fields.text(RecordWriter.READINGS)));
  }
}
