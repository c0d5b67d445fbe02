package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema of the standards file against the reader. */
class StandardsSchemaProperties {

  private static final SchemaJudge JUDGE = SchemaJudge.of(PolicyJson.standardsSchema());

  /** Each has one or two forms, so that a change hits what matters; the last ones are wrong as they are. */
  private static final ImmutableList<String> DOCUMENTS = ImmutableList.of(
      "{\"150000\": {\"graduateHiringSubsidy\": \"1000\", \"refundBasis\": \"CONTRIBUTIONS\"}}",
      "{\"150100\": {\"partnershipUplift\": \"0.1\", \"otherLoanRelief\": \"免除\"}}",
      "{\"150000\": {\"incubatorAward\": {\"A\": 50000, \"B\": \"30000.5\"}}}",
      "{\"150200\": {\"layoffRateCeiling\": [{\"upToInsured\": 30, \"rate\": \"0.2\"},"
          + " {\"rate\": 0.055}]}}",
      "{\"150200\": {\"hardshipLayoffCeiling\": {\"dated\": [{\"value\": [{\"rate\": 1}]}]}}}",
      "{\"150000\": {\"flexibleInsuranceSubsidy\": {\"share\": \"0.6\", \"monthly\": null}}}",
      "{\"152900\": {\"largeScaleHiring\": {\"heads\": 10, \"award\": \"5000\"}}}",
      "{\"152900\": {\"trainingSubsidy\": {\"PRE_JOB\": \"800\", \"JOB_CHANGE\": null}}}",
      "{\"150000\": {\"recognisedProvinces\": [{\"province\": \"11\", \"from\": \"2020-03-01\","
          + " \"to\": \"2020-05-01\"}]}}",
      "{\"150000\": {\"vendingSites\": [{\"place\": \"东河\", \"opens\": \"18:00\","
          + " \"closes\": \"22:30\"}]}}",
      "{\"150300\": {\"unemploymentBenefit\": {\"dated\": [{\"from\": \"2020-01-01\","
          + " \"to\": \"2020-06-30\", \"value\": \"1496\"}, {\"from\": \"2020-07-01\","
          + " \"value\": 1500.5}]}}, \"150400\": null}",
      "{\"150000\": {\"incubatorAward\": {\"dated\": [{\"value\": {\"A\": \"1\"}}]}}}",
      "{\"150200\": {\"layoffRateCeiling\": [{\"rate\": \"0.2\"}, {\"rate\": 0.055}]}}",
      "{\"150000\": {\"incubatorAward\": {\"A\": null}}}",
      "{\"150000\": {\"incubatorAward\": {\"dated\": \"5\"}}}",
      "{\"152900\": {\"trainingSubsidy\": {\"JOB_CHANGE\": null}}}",
      "{\"150000\": {\"flexibleInsuranceSubsidy\": {\"share\": \"0.6\", \"monthly\": 1}}}",
      "{\"150999\": null}",
      "{}");

  @Property
  void anAlmostValidFileIsJudgedAsTheReaderDoes(
      @ForAll("documents") JsonNode given, @ForAll("mutations") List<Mutation> mutations) {
    JUDGE.agrees(given, violations(given));
    JsonNode document = Mutation.applied(given, mutations);
    JUDGE.agrees(document, violations(document));
  }

  private static ImmutableList<Violation> violations(JsonNode document) {
    try {
      PolicyJson.readStandards(
          new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)));
      return ImmutableList.of();
    } catch (InvalidInputException e) {
      return e.violations();
    }
  }

  @Provide
  Arbitrary<JsonNode> documents() {
    return Arbitraries.of(DOCUMENTS).map(SchemaJudge::tree);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.some();
  }
}
