package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.CLOSES;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_10;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_8;
import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENS;
import static io.github.wenjiuye.policy.core.rule.TrialWords.PART;
import static io.github.wenjiuye.policy.core.rule.TrialWords.WHOLE;
import static io.github.wenjiuye.policy.core.rule.TrialWords.count;
import static io.github.wenjiuye.policy.core.rule.TrialWords.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.SampleClaim;
import io.github.wenjiuye.policy.core.SampleParty;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.fact.Shape;
import org.junit.jupiter.api.Test;

/** How near an unknown fact can come to a known one of the same party. */
class RelationsTests {

  private static final Day DUE_ON = Day.of(SampleClaim.PARTY, SampleParty.DUE_ON);
  private static final Day RETIRES_ON = Day.of(SampleClaim.PARTY, SampleParty.RETIRES_ON);
  private static final Day ISSUED_ON = Day.of(SampleClaim.PARTY, SampleParty.ISSUED_ON);

  @Test
  void aNumberAboveAnotherIsOneMoreAtLeast() {
    Claim opens = trial(TrialParty.builder().opens(5).build());
    assertThat(truth(CLOSES.isAtLeast(count(6)), opens)).isEqualTo(Truth.MET);
    assertThat(truth(CLOSES.isAtLeast(count(7)), opens)).isEqualTo(Truth.UNKNOWN);
    Claim closes = trial(TrialParty.builder().closes(5).build());
    assertThat(truth(OPENS.isAtMost(count(4)), closes)).isEqualTo(Truth.MET);
    assertThat(truth(OPENS.isAtMost(count(3)), closes)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aNumberUpToAnotherMayBeTheSame() {
    Claim part = TrialClaim.builder().part(5).build();
    assertThat(truth(WHOLE.isAtLeast(count(5)), part)).isEqualTo(Truth.MET);
    assertThat(truth(WHOLE.isAtLeast(count(6)), part)).isEqualTo(Truth.UNKNOWN);
    Claim whole = TrialClaim.builder().whole(5).build();
    assertThat(truth(PART.isAtMost(count(5)), whole)).isEqualTo(Truth.MET);
    assertThat(truth(PART.isAtMost(count(4)), whole)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aDayAfterAnotherIsTheNextAtLeast() {
    Claim due = sample(SampleParty.builder().dueOn(MAY_9).build());
    assertThat(truth(RETIRES_ON.isOnOrAfter(day(MAY_10)), due)).isEqualTo(Truth.MET);
    assertThat(truth(RETIRES_ON.isAfter(day(MAY_10)), due)).isEqualTo(Truth.UNKNOWN);
    Claim retires = sample(SampleParty.builder().retiresOn(MAY_9).build());
    assertThat(truth(DUE_ON.isOnOrBefore(day(MAY_8)), retires)).isEqualTo(Truth.MET);
    assertThat(truth(DUE_ON.isBefore(day(MAY_8)), retires)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aDayOnOrAfterAnotherMayBeTheSame() {
    Claim issued = sample(SampleParty.builder().issuedOn(MAY_9).build());
    assertThat(truth(DUE_ON.isOnOrAfter(day(MAY_9)), issued)).isEqualTo(Truth.MET);
    assertThat(truth(DUE_ON.isAfter(day(MAY_9)), issued)).isEqualTo(Truth.UNKNOWN);
    Claim due = sample(SampleParty.builder().dueOn(MAY_9).build());
    assertThat(truth(ISSUED_ON.isOnOrBefore(day(MAY_9)), due)).isEqualTo(Truth.MET);
    assertThat(truth(ISSUED_ON.isBefore(day(MAY_9)), due)).isEqualTo(Truth.UNKNOWN);
  }

  private static TrialClaim trial(TrialParty party) {
    return TrialClaim.builder().party(party).build();
  }

  private static SampleClaim sample(SampleParty party) {
    return SampleClaim.builder().party(party).build();
  }

  /** The truth of a condition under a provision that uses all the facts above, so that every relation counts. */
  private static Truth truth(Condition condition, Claim claim) {
    return claim instanceof TrialClaim
        ? truth(
            TrialClaim.SHAPE, condition, claim, OPENS.plus(CLOSES).plus(PART).plus(WHOLE))
        : truth(
            SampleClaim.SHAPE,
            condition,
            claim,
            year(DUE_ON).plus(year(RETIRES_ON)).plus(year(ISSUED_ON)));
  }

  private static Quantity year(Day day) {
    return new Quantity(new YearOf(day.node()));
  }

  private static Truth truth(
      Shape<? extends Claim> shape, Condition condition, Claim claim, Quantity everything) {
    Provision provision = Provision.of("0.0", shape, Modality.MANDATORY)
        .onAnyDay()
        .requires("condition", condition)
        .requires("everything", everything.isAtLeast(count(1)))
        .opens(Subject.HIRING);
    return new Plan(provision).truth(claim, provision.requirements().get(0).condition());
  }
}
