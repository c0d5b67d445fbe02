package io.github.wenjiuye.policy.testkit.joint;

import static io.github.wenjiuye.policy.testkit.joint.Claimed.HIRED;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.enterprise;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.graduates;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.hardship;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.hire;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.knownByPerson;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.refund;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.rural;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.unemployed;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.unmarked;
import static io.github.wenjiuye.policy.testkit.joint.Claimed.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.Overlap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is taken for whom in claims that are seen together, and of whom it is told that nobody can say. */
class JointMatchingTests {

  private static JointDetermination together(Claim... claims) {
    return PolicyEvaluator.builder().build().evaluateTogether(List.of(claims));
  }

  private static Overlap onlyOverlap(JointDetermination joint) {
    assertThat(joint.overlaps()).hasSize(1);
    return joint.overlaps().get(0);
  }

  private static List<String> warnings(JointDetermination joint) {
    return joint.warnings().stream()
        .peek(placed -> assertThat(placed.warning().code()).isEqualTo(Warning.Code.NOT_MATCHED))
        .map(placed -> placed.claim() + " " + placed.warning().path())
        .toList();
  }

  @Test
  void withoutAMarkNobodyIsTakenForSomebodyElse() {
    JointDetermination joint =
        together(rural(hire("A-1"), unmarked()), unemployed(unmarked()), graduates(hire("A-2")));
    assertThat(joint.overlaps()).isEmpty();
    assertThat(warnings(joint)).containsExactly("0 hires[1].ref", "1 hires[0].ref");
    assertThat(joint.total().amount()).isEqualTo(joint.total().apart());
  }

  @Test
  void aMissingMarkIsNotToldWhereNobodyCouldBeMet() {
    assertThat(together(rural(unmarked(), unmarked())).warnings()).isEmpty();
    assertThat(together(rural(unmarked()), rural(unmarked())).warnings()).hasSize(2);
    assertThat(together(rural(hire("A-1")), unemployed(hire("A-2"), until(Optional.empty(), HIRED)))
            .warnings())
        .isEmpty();
    assertThat(together(rural(unmarked()), unemployed(until(Optional.empty(), HIRED)))
            .warnings())
        .isEmpty();
  }

  @Test
  void theMarkOfAHireAndThatOfAPersonAreKeptApart() {
    assertThat(onlyOverlap(together(rural(knownByPerson("7")), unemployed(knownByPerson("7"))))
            .mark())
        .isEqualTo("person.ref");
    JointDetermination joint = together(rural(knownByPerson("7")), unemployed(hire("7")));
    assertThat(joint.overlaps()).isEmpty();
    assertThat(warnings(joint)).containsExactly("0 hires[0].ref", "1 hires[0].person.ref");
  }

  @Test
  void aHireThatBearsBothMarksMeetsOneThatBearsEither() {
    for (Hire other : List.of(hire("A-1"), knownByPerson("P-1"))) {
      JointDetermination joint = together(rural(hire("A-1", "P-1")), unemployed(other));
      assertThat(onlyOverlap(joint).mark())
          .isEqualTo(other.ref().isPresent() ? "ref" : "person.ref");
      assertThat(joint.total().amount()).hasToString("[1000.00, ∞)");
      assertThat(joint.warnings()).isEmpty();
    }
    JointDetermination joint = together(
        unemployed(knownByPerson("P-1")), graduates(hire("A-1")), rural(hire("A-1", "P-1")));
    assertThat(onlyOverlap(joint).stakes()).hasSize(3);
    assertThat(onlyOverlap(joint).party()).isEqualTo("A-1");
    assertThat(joint.warnings()).isEmpty();
  }

  @Test
  void aMarkThatDiffersTellsTwoHiresApartThoughTheOtherIsTheSame() {
    JointDetermination joint = together(
        rural(hire("A-1", "P-1")), unemployed(hire("A-1", "P-2")), graduates(hire("A-2", "P-1")));
    assertThat(joint.overlaps()).isEmpty();
    assertThat(joint.warnings()).isEmpty();
    assertThat(joint.total().amount()).isEqualTo(joint.total().apart());
  }

  @Test
  void aHireThatMayBeEitherOfTwoIsTakenForNeitherAndThatIsTold() {
    JointDetermination joint = together(
        rural(hire("A-1", "P-1")), graduates(hire("A-2", "P-1")), unemployed(knownByPerson("P-1")));
    assertThat(joint.overlaps()).isEmpty();
    assertThat(warnings(joint)).containsExactly("2 hires[0].ref");
  }

  @Test
  void enterprisesWithoutACreditCodeAreNotTakenForOneAnother() {
    Enterprise enterprise = enterprise(Optional.empty());
    JointDetermination joint = together(refund(enterprise, 9_000), hardship(enterprise, 3_001));
    assertThat(joint.overlaps()).isEmpty();
    assertThat(warnings(joint))
        .containsExactly("0 enterprise.creditCode", "1 enterprise.creditCode");
  }
}
