package io.github.wenjiuye.policy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.PolicyHashes;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.audit.Verification.Outcome;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a record comes to when it is decided again: the same, by other rules, or altered. */
class AuditorTest {

  private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder()
      .standards(subsidy(150_000))
      .reading(Reading.R0_1, "YEAR_START")
      .build();
  private static final AuditRecord RECORD = EVALUATOR.record(claim(9));

  private static SmallEnterpriseLoanClaim claim(long hires) {
    return SmallEnterpriseLoanClaim.builder()
        .appliedOn(LocalDate.of(2020, 6, 15))
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(120).build())
        .qualifyingHires(hires)
        .build();
  }

  private static LocalStandards subsidy(long fen) {
    return LocalStandards.builder()
        .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(fen))
        .build();
  }

  private static RecordedDetermination ruled(Verdict verdict, PolicyVersion policy) {
    RecordedDetermination was = RECORD.determination();
    return new RecordedDetermination(
        was.provision(),
        verdict,
        was.modality(),
        was.timing(),
        was.grant(),
        was.pending(),
        was.findings(),
        was.readings(),
        was.standards(),
        was.warnings(),
        policy);
  }

  /** The record of somebody who knows how to seal it. */
  private static AuditRecord sealed(RecordedDetermination determination, PolicyHashes hashes) {
    return Seals.sealed(
        RECORD.claim(), determination, RECORD.standards(), RECORD.readings(), hashes);
  }

  private static Verification verify(AuditRecord record) {
    return new Auditor().verify(record);
  }

  @Test
  void aRecordHoldsAllByWhichWasDecided() {
    assertThat(RECORD.determination()).isEqualTo(EVALUATOR.evaluate(claim(9)));
    assertThat(RECORD.standards()).isEqualTo(subsidy(150_000));
    assertThat(RECORD.readings())
        .containsEntry(Reading.R0_1, "YEAR_START")
        .hasSize(Reading.values().length);
    assertThat(RECORD.hashes()).isEqualTo(EVALUATOR.hashes());
  }

  @Test
  void aRecordAsItWasWrittenHolds() {
    Verification verification = verify(RECORD);
    assertThat(verification.outcome()).isEqualTo(Outcome.SAME);
    assertThat(verification.differences()).isEmpty();
  }

  @Test
  void anAlteredVerdictShowsAndWhereItStands() {
    AuditRecord altered = new AuditRecord(
        RECORD.claim(),
        ruled(Verdict.ELIGIBLE, PolicyEvaluator.version()),
        RECORD.standards(),
        RECORD.readings(),
        RECORD.hashes(),
        RECORD.seal());
    Verification verification = verify(altered);
    assertThat(verification.outcome()).isEqualTo(Outcome.ALTERED);
    assertThat(verification.isSealed()).isFalse();
    assertThat(verification.differences())
        .containsExactly(
            new Difference("verdict", Optional.of("ELIGIBLE"), Optional.of("INELIGIBLE")));
  }

  @Test
  void anAlteredAnswerShowsEvenUnderANewSeal() {
    Verification verification =
        verify(sealed(ruled(Verdict.ELIGIBLE, PolicyEvaluator.version()), RECORD.hashes()));
    assertThat(verification.isSealed()).isTrue();
    assertThat(verification.outcome()).isEqualTo(Outcome.ALTERED);
  }

  @Test
  void anotherAnswerOfAnotherVersionIsNoAlteration() {
    PolicyVersion older = new PolicyVersion(PolicyEvaluator.version().notice(), "0.0.1");
    assertThat(verify(sealed(ruled(Verdict.ELIGIBLE, older), RECORD.hashes())).outcome())
        .isEqualTo(Outcome.OTHER_RULES);
    Verification same = verify(sealed(ruled(Verdict.INELIGIBLE, older), RECORD.hashes()));
    assertThat(same.outcome()).isEqualTo(Outcome.SAME);
    assertThat(same.differences()).isEmpty();
  }

  @Test
  void aRecordOfOtherRulesIsToldApartFromAnAlteredOne() {
    PolicyHashes others = new PolicyHashes(
        "0".repeat(64), RECORD.hashes().standards(), RECORD.hashes().readings());
    Verification same = verify(sealed(RECORD.determination(), others));
    assertThat(same.outcome()).isEqualTo(Outcome.OTHER_RULES);
    assertThat(same.differences()).isEmpty();
    Verification differs =
        verify(sealed(ruled(Verdict.ELIGIBLE, PolicyEvaluator.version()), others));
    assertThat(differs.outcome()).isEqualTo(Outcome.OTHER_RULES);
    assertThat(differs.differences()).isNotEmpty();
  }

  @Test
  void anAlteredClaimShowsEvenWhereTheAnswerIsTheSame() {
    AuditRecord altered = new AuditRecord(
        claim(8),
        EVALUATOR.evaluate(claim(8)).recorded(),
        RECORD.standards(),
        RECORD.readings(),
        RECORD.hashes(),
        RECORD.seal());
    assertThat(verify(altered).outcome()).isEqualTo(Outcome.ALTERED);
    assertThat(verify(altered).differences()).isEmpty();
  }

  @Test
  void alteredStandardsShowWhetherOrNotTheClaimAsksForThem() {
    Verification verification = verify(new AuditRecord(
        RECORD.claim(),
        RECORD.determination(),
        subsidy(150_001),
        RECORD.readings(),
        RECORD.hashes(),
        RECORD.seal()));
    assertThat(verification.hasItsStandards()).isFalse();
    assertThat(verification.outcome()).isEqualTo(Outcome.ALTERED);
  }

  @Test
  void anAlteredOrMissingReadingShows() {
    Map<Reading, String> others = new EnumMap<>(RECORD.readings());
    others.put(Reading.R16_1, "TWELVE_MONTHS");
    Map<Reading, String> fewer = new EnumMap<>(RECORD.readings());
    fewer.remove(Reading.R16_1);
    for (Map<Reading, String> readings : ImmutableList.of(others, fewer)) {
      Verification verification = verify(new AuditRecord(
          RECORD.claim(),
          RECORD.determination(),
          RECORD.standards(),
          ImmutableMap.copyOf(readings),
          RECORD.hashes(),
          RECORD.seal()));
      assertThat(verification.hasItsReadings()).isFalse();
      assertThat(verification.outcome()).isEqualTo(Outcome.ALTERED);
    }
  }

  @Test
  void aClaimThatCannotBeTrueIsRefusedWithItsPlace() {
    SmallEnterpriseLoanClaim impossible = SmallEnterpriseLoanClaim.builder()
        .enterprise(Enterprise.builder().staff(0).build())
        .build();
    AuditRecord record = Seals.sealed(
        impossible, RECORD.determination(), RECORD.standards(), RECORD.readings(), RECORD.hashes());
    assertThatThrownBy(() -> verify(record))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> assertThat(refused.violations())
                .singleElement()
                .satisfies(
                    violation -> assertThat(violation.path()).isEqualTo("claim.enterprise.staff")));
  }

  @Test
  void oneAuditorVerifiesRecordsUnderDifferentStandards() {
    Auditor auditor = new Auditor();
    AuditRecord other = PolicyEvaluator.builder().build().record(claim(10));
    for (AuditRecord record : ImmutableList.of(RECORD, other, RECORD, other)) {
      assertThat(auditor.verify(record).outcome()).isEqualTo(Outcome.SAME);
    }
  }

  @Test
  void evaluatorsThatDecideByTheSameHaveTheSameHashes() {
    PolicyEvaluator same = PolicyEvaluator.builder()
        .reading("R0-1", "YEAR_START")
        .reading(Reading.R16_1, Reading.R16_1.defaultCode())
        .standards(subsidy(150_000))
        .build();
    assertThat(same.hashes()).isEqualTo(EVALUATOR.hashes());
    PolicyHashes plain = PolicyEvaluator.builder().build().hashes();
    assertThat(plain.rules()).isEqualTo(EVALUATOR.hashes().rules());
    assertThat(plain.standards()).isNotEqualTo(EVALUATOR.hashes().standards());
    assertThat(plain.readings()).isNotEqualTo(EVALUATOR.hashes().readings());
  }
}
