package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what {@link DeterminationWriter} writes. */
final class DeterminationReader {

  private static final PolicyVersion NONE = new PolicyVersion("", "");
  private static final List<String> RELATIONS =
      Arrays.stream(Bound.Relation.values()).map(Bound.Relation::wireName).toList();

  private DeterminationReader() {}

  static Optional<RecordedDetermination> read(Node node, Problems problems) {
    return read(node, Place.ROOT, problems);
  }

  static Optional<RecordedDetermination> read(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems)
        .only(
            "provision",
            "verdict",
            "modality",
            "timing",
            "grant",
            "pending",
            "findings",
            "readings",
            "standards",
            "warnings",
            "policy");
    if (!problems.isEmpty() && !(node instanceof Node.Group)) {
      return Optional.empty();
    }
    return Optional.of(new RecordedDetermination(
        fields.text("provision"),
        fields.symbol("verdict", Verdict.class),
        fields.symbol("modality", Modality.class),
        fields.symbol("timing", Timing.class),
        fields.optional("grant", GrantReader::read),
        fields.list("pending", DeterminationReader::pending),
        fields.list("findings", DeterminationReader::finding),
        fields.list("readings", DeterminationReader::reading),
        fields.list("standards", DeterminationReader::standard),
        fields.list("warnings", DeterminationReader::warning),
        policy(fields)));
  }

  static PolicyVersion policy(Fields fields) {
    return fields.required("policy", DeterminationReader::policy).orElse(NONE);
  }

  private static Optional<Pending> pending(Node node, Place place, Problems problems) {
    String standard = Pending.Kind.STANDARD.wireName();
    String fact = Pending.Kind.FACT.wireName();
    Fields fields = Fields.of(node, place, problems);
    boolean isStandard = fields.members().has(standard);
    String name = isStandard ? standard : fact;
    fields.only(name, "settles");
    return Optional.of(new Pending(
        isStandard ? Pending.Kind.STANDARD : Pending.Kind.FACT,
        fields.text(name),
        fields.symbol("settles", Settles.class)));
  }

  private static Optional<Finding> finding(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems)
        .only("code", "sentence", "fact", "truth", "observed", "required", "lacking");
    return Optional.of(Finding.of(
        fields.text("code"),
        fields.text("sentence"),
        fields.text("fact"),
        fields.symbol("truth", Truth.class),
        fields.optionalText("observed"),
        fields.optional("required", DeterminationReader::bounds).orElse(ImmutableList.of()),
        fields.optionalText("lacking")));
  }

  private static Optional<ImmutableList<Bound>> bounds(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems);
    fields.members().only(RELATIONS);
    ImmutableList.Builder<Bound> bounds = ImmutableList.builder();
    fields.members().forEachBut(ImmutableList.of(), (name, value) -> {
      for (Bound.Relation relation : Bound.Relation.values()) {
        if (relation.wireName().equals(name)) {
          bounds.add(new Bound(
              relation,
              relation.takesList()
                  ? fields.list(name, Leaves::text)
                  : fields.optionalText(name).map(ImmutableList::of).orElse(ImmutableList.of())));
        }
      }
    });
    return Optional.of(bounds.build());
  }

  static Optional<ReadingUse> reading(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("id", "choice", "decisive");
    return Optional.of(
        new ReadingUse(fields.text("id"), fields.text("choice"), fields.truth("decisive")));
  }

  private static Optional<StandardUse> standard(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("name", "league", "value");
    return Optional.of(
        new StandardUse(fields.text("name"), fields.text("league"), fields.text("value")));
  }

  private static Optional<Warning> warning(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("code", "path");
    return Optional.of(
        new Warning(fields.constant("code", Warning.Code.class), fields.text("path")));
  }

  private static Optional<PolicyVersion> policy(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("notice", "version");
    return Optional.of(new PolicyVersion(fields.text("notice"), fields.text("version")));
  }
}
