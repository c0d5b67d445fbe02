package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.Auditor;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.Verification.Outcome;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.Violation;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import io.github.wenjiuye.policy.testkit.Sampling;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Records go through a file unharmed, and whatever is changed in the file shows. */
class RecordJsonProperties {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new PolicyModule()).build();

  @Provide
  Arbitrary<Claim> claims() {
    return PolicyArbitraries.validClaims();
  }

  @Provide
  Arbitrary<LocalStandards> standards() {
    return PolicyArbitraries.standards(
        List.of(
            LocalStandard.GRADUATE_HIRING_SUBSIDY,
            LocalStandard.UNEMPLOYMENT_BENEFIT,
            LocalStandard.TRAINING_SUBSIDY),
        Sampling.defaults());
  }

  @Provide
  Arbitrary<ImmutableMap<Reading, String>> readings() {
    return PolicyArbitraries.readings();
  }

  private static AuditRecord record(
      Claim claim, LocalStandards standards, ImmutableMap<Reading, String> readings) {
    PolicyEvaluator.Builder evaluator = PolicyEvaluator.builder().standards(standards);
    readings.forEach(evaluator::reading);
    return evaluator.build().record(claim);
  }

  static List<RecordEntry> read(String document) {
    List<RecordEntry> entries = new ArrayList<>();
    PolicyJson.readRecords(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), false, entries::add);
    return entries;
  }

  @Property(tries = 100)
  void aRecordThatIsWrittenAndReadIsTheSameAndHolds(
      @ForAll("claims") Claim claim,
      @ForAll("standards") LocalStandards standards,
      @ForAll("readings") ImmutableMap<Reading, String> readings)
      throws Exception {
    AuditRecord record = record(claim, standards, readings);
    String written = PolicyJson.write(record);
    assertThat(written).doesNotContain("\n");
    AuditRecord again = read(PolicyJson.writePretty(record)).get(0).record().orElseThrow();
    assertThat(again).isEqualTo(record);
    assertThat(read(written + "\n" + written))
        .extracting(entry -> entry.record().orElseThrow())
        .containsExactly(record, record);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(record), AuditRecord.class))
        .isEqualTo(record);
    assertThat(new Auditor().verify(again).outcome()).isEqualTo(Outcome.SAME);
  }

  @Property(tries = 40)
  void aRecordWhosePartIsFromAnotherIsAltered(
      @ForAll("claims") Claim claim,
      @ForAll("standards") LocalStandards standards,
      @ForAll("readings") ImmutableMap<Reading, String> readings,
      @ForAll("claims") Claim otherClaim,
      @ForAll("standards") LocalStandards otherStandards,
      @ForAll("readings") ImmutableMap<Reading, String> otherReadings)
      throws Exception {
    JsonNode one = MAPPER.valueToTree(record(claim, standards, readings));
    JsonNode other = MAPPER.valueToTree(record(otherClaim, otherStandards, otherReadings));
    for (String part :
        List.of("claim", "determination", "standards", "readings", "hashes", "seal")) {
      ObjectNode mixed = one.deepCopy();
      mixed.set(part, other.get(part));
      AuditRecord record = MAPPER.treeToValue(mixed, AuditRecord.class);
      assertThat(new Auditor().verify(record).outcome())
          .as(part)
          .isEqualTo(mixed.equals(one) ? Outcome.SAME : Outcome.ALTERED);
    }
  }

  @Example
  void theWordsAndTheirOrderAreThoseOfTheContract() {
    AuditRecord record = PolicyEvaluator.builder()
        .build()
        .record(SmallEnterpriseLoanClaim.builder().qualifyingHires(9).build());
    assertThat(PolicyJson.write(record))
        .startsWith("{\"record\":1,\"claim\":{\"provision\":\"6.1\",\"qualifyingHires\":9},"
            + "\"determination\":{\"provision\":\"6.1\",")
        .contains(",\"standards\":{},\"readings\":{\"R0-1\":\"ISSUED\",")
        .containsPattern(
            "\"hashes\":\\{\"rules\":\"\\w{64}\",\"standards\":\"\\w{64}\",\"readings\":\"\\w{64}\"},")
        .containsPattern(",\"seal\":\"[0-9a-f]{64}\"}$");
  }

  @Example
  void allThatIsWrongWithARecordIsToldAtOnceAndWhere() {
    assertThat(read("{\"record\":1,\"claim\":{\"provision\":\"6.1\",\"qualifyingHire\":9},"
                + "\"determination\":{\"verdict\":\"MAYBE\"},"
                + "\"standards\":{\"150100\":{\"graduateHiringSubsidy\":\"1\"}},"
                + "\"readings\":{\"R99-1\":\"A\",\"R0-1\":1},\"hash\":{},\"seal\":7}")
            .get(0)
            .violations())
        .extracting(Violation::path)
        .contains(
            "hash",
            "claim.qualifyingHire",
            "determination.verdict",
            "determination.provision",
            "standards.150100.graduateHiringSubsidy",
            "readings.R99-1",
            "readings.R0-1",
            "hashes",
            "seal");
  }

  @Example
  void whatIsNoRecordIsToldToBeNoneAndNoMore() {
    for (String other : List.of("{\"provision\":\"6.1\"}", "{}", "{\"record\":null}")) {
      assertThat(read(other).get(0).violations())
          .singleElement()
          .satisfies(violation -> assertThat(violation.code()).isEqualTo("noRecord"));
    }
    assertThat(read("{\"record\":2,\"decision\":{}}").get(0).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.code()).isEqualTo("unknownRecordForm"));
    assertThat(read("{\"record\":\"one\"}").get(0).violations()).hasSize(1);
    assertThat(read("[1]").get(0).violations()).hasSize(1);
    assertThat(read("").get(0).violations()).hasSize(1);
  }

  @Example
  void aFileThatIsCutOffSaysSoAndWhatStandsBeforeIsRead() {
    String record = PolicyJson.write(PolicyEvaluator.builder()
        .build()
        .record(SmallEnterpriseLoanClaim.builder().build()));
    List<RecordEntry> entries = read(record + "\n" + record.substring(0, record.length() / 2));
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).record()).isPresent();
    assertThat(entries.get(1).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.english()).contains("ends before"));
    assertThat(entries.get(1).line()).hasValue(2);
  }
}
