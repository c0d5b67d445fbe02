package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.regex.Pattern;

/** Holds documents against a schema with a validator that is not ours, and against what the reader says of them. */
final class SchemaJudge {

  /** What a schema cannot say, whatever the document. */
  private static final ImmutableSet<String> UNSAYABLE = ImmutableSet.of(
      "notBefore",
      "notBelow",
      "notAfter",
      "notAbove",
      "after",
      "above",
      "wrongCheckCharacter",
      "repeated",
      "repeatedProperty",
      "datesOverlap",
      "bandsNotAscending");

  private static final ImmutableSet<String> OPEN_BANDS =
      ImmutableSet.of("bandAfterOpenBand", "lastBandNotOpen");
  private static final Pattern LAST_STEP = Pattern.compile("\\[[0-9]+\\](?:\\.[A-Za-z]+)?$");
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
      .formatAssertionsEnabled(true)
      .losslessNarrowing(true)
      // In ECMA-262 the end is the end, in Java a line feed may follow.
      .regularExpressionFactory(
          pattern -> Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z")).asPredicate()::test)
      .build();

  private final JsonSchema schema;

  private SchemaJudge(JsonSchema schema) {
    this.schema = schema;
  }

  static SchemaJudge of(String schema) {
    return new SchemaJudge(FACTORY.getSchema(tree(schema), CONFIG));
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  boolean accepts(JsonNode document) {
    return schema.validate(document).isEmpty();
  }

  /** The schema accepts what the reader accepts, and rejects what it rejects but for what no schema can say. */
  void agrees(JsonNode document, ImmutableList<Violation> violations) {
    if (violations.isEmpty()) {
      assertThat(schema.validate(document)).as(document.toString()).isEmpty();
    } else if (!violations.stream().allMatch(violation -> isUnsayable(violation, document))) {
      assertThat(accepts(document)).as(document + " " + violations).isFalse();
    }
  }

  private static boolean isUnsayable(Violation violation, JsonNode document) {
    JsonNode value = at(document, violation.path());
    if (OPEN_BANDS.contains(violation.code())) {
      return isOneOpen(at(document, LAST_STEP.matcher(violation.path()).replaceFirst("")));
    }
    return UNSAYABLE.contains(violation.code())
        || (value.isNumber() && violation.code().equals("tooManyDecimals"))
        || (value.isNumber()
            && violation.code().equals("tooBig")
            && value.asText().length() > 100);
  }

  private static boolean isOneOpen(JsonNode bands) {
    return Streams.stream(bands).filter(band -> !band.hasNonNull("upToInsured")).count() == 1;
  }

  private static JsonNode at(JsonNode document, String path) {
    String steps = path.replace("[", ".").replace("]", "").replace('.', '/');
    return document.at(JsonPointer.compile(steps.isEmpty() ? "" : "/" + steps));
  }
}
