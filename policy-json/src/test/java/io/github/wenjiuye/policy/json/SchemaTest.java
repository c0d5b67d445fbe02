package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(description(PolicyJson.claimSchema("16.1")))
        .contains(
            "hires[i].contract.endsOn ≥ hires[i].contract.startsOn",
            "enterprise.creditCode",
            "GB 32100");
  }

  @Test
  void theDescriptionNamesTheListInWhichAMonthStandsOnceAndTheHoursInTheirOrder() {
    assertThat(description(PolicyJson.claimSchema("5.2"))).contains("rentWaived[i].month");
    assertThat(description(PolicyJson.claimSchema("10.1"))).contains("- closes > opens");
    assertThat(description(PolicyJson.standardsSchema()))
        .contains(
            "vendingSites[i].closes > vendingSites[i].opens",
            "recognisedProvinces[i].to ≥ recognisedProvinces[i].from");
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void aDescriptionKnowsTheFactsByTheirPathsAlone(String provision) {
    Shape<?> shape = Claims.shapes().get(provision);
    assertThat(Pattern.compile(
                "[A-Za-z0-9]+(?:\\[i])?(?:\\.[A-Za-z0-9]+(?:\\[i])?)+|(?<=- )[A-Za-z]+(?= [>≥≤])")
            .matcher(description(PolicyJson.claimSchema(provision)).replace(provision, ""))
            .results()
            .map(MatchResult::group))
        .allSatisfy(path -> assertThat(leadsSomewhere(shape, path)).as(path).isTrue());
  }

  private static boolean leadsSomewhere(Shape<?> shape, String path) {
    List<String> steps = Splitter.on('.').splitToList(path.replace("[i]", ""));
    Optional<Fact<?, ?>> fact = shape.fact(steps.get(0));
    return steps.size() == 1
        ? fact.isPresent()
        : fact.filter(found -> !found.sort().isLeaf())
            .map(found ->
                leadsSomewhere(found.shape(), String.join(".", steps.subList(1, steps.size()))))
            .orElse(false);
  }

  private static String description(String schema) {
    return SchemaJudge.tree(schema).path("description").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "5.2, rentWaived, '[{\"month\":\"2020-03\"}]', true",
    "5.2, rentWaived, '[{\"month\":\"2020-13\"}]', false",
    "5.2, rentWaived, '[{\"month\":null}]', false",
    "5.2, rentWaived, '[{}]', false",
    "10.1, opens, '\"18:00\"', true",
    "10.1, opens, '\"24:00\"', false",
    "10.1, opens, '\"18:00:00\"', false",
    "10.1, place, '\"夜市\"', true",
    "10.1, place, 5, false",
    "2.1, issuedBy, '\"14\"', true",
    "2.1, issuedBy, '\"99\"', false",
    "2.1, issuedBy, '\"140000\"', false",
    "17.1, year, 2020, true",
    "17.1, year, 10000, false",
    "17.1, year, 0, false"
  })
  void monthsTimesTextsProvincesAndYearsAreHeldAgainstTheirForms(
      String provision, String fact, String value, boolean accepted) {
    String claim = "{\"provision\":\"%s\",\"%s\":%s}".formatted(provision, fact, value);
    assertThat(SchemaJudge.of(PolicyJson.claimSchema(provision)).accepts(SchemaJudge.tree(claim)))
        .isEqualTo(accepted);
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
