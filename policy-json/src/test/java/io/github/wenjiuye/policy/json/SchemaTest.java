package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Sets;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.wenjiuye.policy.model.Claims;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the schemas themselves. */
class SchemaTest {

  static Stream<String> provisions() {
    return Claims.shapes().keySet().stream();
  }

  static Stream<String> schemas() {
    return Stream.concat(
        provisions().map(PolicyJson::claimSchema), Stream.of(PolicyJson.standardsSchema()));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everySchemaIsOneOfItsDraft(String schema) {
    assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SchemaId.V202012))
            .validate(SchemaJudge.tree(schema)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyDescriptionTellsInBothLanguagesWhatNoSchemaCanSay(String schema) {
    assertThat(SchemaJudge.tree(schema).path("description").asText())
        .contains("no property is given twice", "同一对象中的属性不得重复");
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyFactOfAClaimIsAProperty(String provision) {
    JsonNode schema = SchemaJudge.tree(PolicyJson.claimSchema(provision));
    Set<String> facts = Claims.shapes().get(provision).names();
    assertThat(schema.path("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(Sets.union(facts, Set.of("provision")));
  }

  @Test
  void theDescriptionListsTheOrderOfFactsAndTheCheckCharacter() {
    String description =
        SchemaJudge.tree(PolicyJson.claimSchema("16.1")).path("description").asText();
    assertThat(description).contains("endsOn ≥ startsOn", "creditCode", "GB 32100");
  }

  @Test
  void anOpenEndBesideAnEndIsSaidByTheSchema() {
    SchemaJudge judge = SchemaJudge.of(PolicyJson.claimSchema("16.1"));
    String contract = "{'provision':'16.1','hires':[{'contract':{'endsOn':%s,'openEnded':%s}}]}"
        .replace('\'', '"');
    assertThat(judge.accepts(SchemaJudge.tree(contract.formatted("\"2021-01-01\"", "true"))))
        .isFalse();
    assertThat(judge.accepts(SchemaJudge.tree(contract.formatted("\"2021-01-01\"", "false"))))
        .isTrue();
    assertThat(judge.accepts(SchemaJudge.tree(contract.formatted("null", "true"))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-1", "1e400", "-1e400", "0.005", "92233720368547758.08"})
  void moneyIsHeldAgainstItsBoundsAsTextAndAsNumber(String sum) {
    SchemaJudge judge = SchemaJudge.of(PolicyJson.claimSchema("7.1"));
    String claim = "{\"provision\":\"7.1\",\"requested\":%s}";
    assertThat(judge.accepts(SchemaJudge.tree(claim.formatted(sum)))).isFalse();
    assertThat(judge.accepts(SchemaJudge.tree(claim.formatted("\"" + sum + "\""))))
        .isFalse();
  }

  @Test
  void aProvisionThatDoesNotExistHasNoSchema() {
    assertThatThrownBy(() -> PolicyJson.claimSchema("16.2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16.2");
  }
}
