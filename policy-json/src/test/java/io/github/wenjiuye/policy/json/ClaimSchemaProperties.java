package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.violation.Violation;
import io.github.wenjiuye.policy.testkit.PolicyArbitraries;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema of a claim against the reader and the evaluator's own checks. */
class ClaimSchemaProperties {

  private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder().build();
  private static final ImmutableMap<String, SchemaJudge> JUDGES = ImmutableMap.copyOf(Maps.asMap(
      Claims.shapes().keySet(), provision -> SchemaJudge.of(PolicyJson.claimSchema(provision))));

  @Property(tries = 500)
  void aValidClaimIsAccepted(@ForAll("valid") Claim claim) {
    judge(claim).agrees(SchemaJudge.tree(PolicyJson.write(claim)), ImmutableList.of());
  }

  @Property(tries = 500)
  void whatCanBeWrittenButNotBeTrueIsRejected(@ForAll("any") Claim claim) {
    judge(claim).agrees(SchemaJudge.tree(PolicyJson.write(claim)), EVALUATOR.validate(claim));
  }

  @Property
  void anAlmostValidDocumentIsJudgedAsTheReaderDoes(
      @ForAll("valid") Claim claim, @ForAll("mutations") List<Mutation> mutations) {
    JsonNode document = Mutation.applied(SchemaJudge.tree(PolicyJson.write(claim)), mutations);
    if (document.path("provision").asText().equals(claim.provision()) && document.isObject()) {
      judge(claim).agrees(document, violations(document.toString()));
    }
  }

  private static SchemaJudge judge(Claim claim) {
    return Objects.requireNonNull(JUDGES.get(claim.provision()));
  }

  private static ImmutableList<Violation> violations(String document) {
    ClaimEntry entry = Documents.read(document).only();
    ImmutableList.Builder<Violation> violations = ImmutableList.builder();
    violations.addAll(entry.violations());
    entry.claim().or(entry::rest).map(EVALUATOR::validate).ifPresent(violations::addAll);
    return violations.build();
  }

  @Provide
  Arbitrary<Claim> valid() {
    return PolicyArbitraries.validClaims();
  }

  @Provide
  Arbitrary<Claim> any() {
    return Drawn.claims();
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.some();
  }
}
