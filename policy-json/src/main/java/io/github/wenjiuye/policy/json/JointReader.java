package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.JointTotal;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;

/** Reads what {@link JointWriter} writes. */
final class JointReader {

  private static final String VIOLATIONS = "violations";
  private static final ReadingUse NO_READING = new ReadingUse("", "", false);
  private static final JointTotal NO_TOTAL = new JointTotal(
      MoneyRange.exactly(Money.ZERO),
      MoneyRange.exactly(Money.ZERO),
      ImmutableList.of(),
      ImmutableList.of());

  private JointReader() {}

  static Optional<JointDetermination> read(Node node, Place place, Problems problems) {
    Fields fields =
        Fields.of(node, place, problems).only("claims", "overlaps", "total", "warnings", "policy");
    return Optional.of(new JointDetermination(
        fields.list("claims", JointReader::claim),
        fields.list("overlaps", JointReader::overlap),
        fields.required("total", JointReader::total).orElse(NO_TOTAL),
        fields.list("warnings", JointReader::warning),
        DeterminationReader.policy(fields)));
  }

  private static Optional<ClaimAnswer> claim(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems);
    if (!fields.members().has(VIOLATIONS)) {
      return DeterminationReader.read(node, place, problems).map(ClaimAnswer::of);
    }
    ImmutableList<Violation> violations =
        fields.only(VIOLATIONS, "line").list(VIOLATIONS, WireDeserializers::violation);
    if (violations.isEmpty()) {
      problems.tellAbsent(place.property(VIOLATIONS).item(0), "missing", ImmutableMap.of());
      return Optional.empty();
    }
    return Optional.of(ClaimAnswer.refused(violations));
  }

  private static Optional<Overlap> overlap(Node node, Place place, Problems problems) {
    Fields fields =
        Fields.of(node, place, problems).only("reading", "mark", "party", "stakes", "granted");
    return Optional.of(new Overlap(
        fields.required("reading", DeterminationReader::reading).orElse(NO_READING),
        fields.text("mark"),
        fields.text("party"),
        fields.list("stakes", JointReader::stake),
        fields.range("granted")));
  }

  private static Optional<Stake> stake(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems)
        .only("claim", "provision", "path", "standing", "alone", "granted");
    return Optional.of(new Stake(
        place(fields),
        fields.text("provision"),
        fields.text("path"),
        fields.symbol("standing", Standing.class),
        fields.optionalRange("alone"),
        fields.optionalRange("granted")));
  }

  private static int place(Fields fields) {
    return fields.required("claim", Numerals::place).orElse(0);
  }

  private static Optional<JointTotal> total(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("amount", "apart", "working", "leftOut");
    return Optional.of(new JointTotal(
        fields.range("amount"),
        fields.range("apart"),
        fields.list("working", GrantReader::line),
        fields.list("leftOut", Numerals::place)));
  }

  private static Optional<PlacedWarning> warning(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("claim", "code", "path");
    return Optional.of(new PlacedWarning(
        place(fields),
        new Warning(fields.constant("code", Warning.Code.class), fields.text("path"))));
  }
}
