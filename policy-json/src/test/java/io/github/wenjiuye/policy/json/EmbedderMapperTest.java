package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EmbedderMapperTest {

  private static final ObjectMapper PLAIN =
      JsonMapper.builder().addModule(new PolicyModule()).build();

  /** A mapper whose every switch stands the other way. */
  private static final ObjectMapper LENIENT = JsonMapper.builder()
      .addModule(new PolicyModule(Language.EN))
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
      .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
      .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
      .disable(MapperFeature.USE_ANNOTATIONS)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
      .build();

  private static final List<ObjectMapper> MAPPERS = List.of(PLAIN, LENIENT, typed());

  private static ObjectMapper typed() {
    return JsonMapper.builder()
        .addModule(new PolicyModule())
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build(),
            ObjectMapper.DefaultTyping.NON_FINAL)
        .build();
  }

  @Property(tries = 100)
  void everyMapperReadsWhatItWrites(@ForAll("claims") Claim claim) throws Exception {
    for (ObjectMapper mapper : MAPPERS) {
      String written = mapper.writeValueAsString(claim);
      assertThat(written).isEqualTo(PolicyJson.write(claim));
      assertThat(mapper.readValue(written, Claim.class)).isEqualTo(claim);
      assertThat(mapper.readValue(written, claim.shape().type())).isEqualTo(claim);
      assertThat(mapper.readValue(mapper.writeValueAsBytes(claim), Claim.class)).isEqualTo(claim);
      assertThat(mapper.treeToValue(mapper.valueToTree(claim), Claim.class)).isEqualTo(claim);
    }
  }

  @Property(tries = 100)
  void everyMapperReadsTheDeterminationsThatItWrites(
      @ForAll("determinations") RecordedDetermination determination) throws Exception {
    for (ObjectMapper mapper : MAPPERS) {
      String written = mapper.writeValueAsString(determination);
      assertThat(written).isEqualTo(PolicyJson.write(determination));
      assertThat(mapper.readValue(written, Determination.class)).isEqualTo(determination);
      assertThat(mapper.readValue(written, RecordedDetermination.class)).isEqualTo(determination);
    }
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Drawn.claims();
  }

  @Provide
  Arbitrary<RecordedDetermination> determinations() {
    return DrawnDeterminations.all();
  }

  @Test
  void anUnknownPropertyIsAnErrorForEveryMapper() {
    for (ObjectMapper mapper : MAPPERS) {
      InvalidJsonException wrong = catchThrowableOfType(
          InvalidJsonException.class,
          () -> mapper.readValue(
              "{\"provision\":\"6.1\",\"Enterprise\":{},\"league\":\"x\"}", Claim.class));
      assertThat(wrong.violations())
          .extracting(Violation::code)
          .containsExactly("unknownProperty", "unknownValue");
      assertThat(wrong).hasMessageContaining("did you mean enterprise?");
      assertThat(wrong.getCause())
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              cause -> assertThat(cause.violations()).isEqualTo(wrong.violations()));
    }
  }

  record Envelope(String id, List<Claim> claims, Money total, Map<League, Rate> rates) {}

  @Test
  void valuesStandInsideTheEmbeddersOwn() throws Exception {
    String json = """
        {"id": "a", "claims": [{"provision": "6.1"}, {"provision": "16.1"}, null],
         "total": 0.10, "rates": {"150100": "0.055"}}""";
    Envelope envelope = PLAIN.readValue(json, Envelope.class);
    assertThat(envelope.claims())
        .containsExactly(
            SmallEnterpriseLoanClaim.builder().build(),
            GraduateHiringClaim.builder().build(),
            null);
    assertThat(envelope.total()).isEqualTo(Money.ofFen(10));
    assertThat(envelope.rates())
        .containsExactly(Map.entry(League.HOHHOT, Rate.ofMillionths(55_000)));
    assertThat(PLAIN.writeValueAsString(envelope))
        .isEqualTo(
            "{\"id\":\"a\",\"claims\":[{\"provision\":\"6.1\"},{\"provision\":\"16.1\"},null],"
                + "\"total\":\"0.10\",\"rates\":{\"150100\":\"0.055\"}}");
  }

  @Test
  void jacksonTellsWhereInTheEmbeddersValueItIsWrong() {
    InvalidJsonException wrong = catchThrowableOfType(
        InvalidJsonException.class,
        () -> PLAIN.readValue(
            "{\"claims\":[{\"provision\":\"6.1\"},{\"provision\":\"6.1\",\"x\":1}]}",
            Envelope.class));
    assertThat(wrong.getPathReference()).contains("[\"claims\"]").endsWith("[1]");
    assertThat(wrong.violations()).extracting(Violation::path).containsExactly("x");
    assertThatThrownBy(() -> PLAIN.readValue("{\"rates\":{\"150101\":1}}", Envelope.class))
        .isInstanceOf(InvalidJsonException.class);
    assertThatThrownBy(() -> PLAIN.readValue("{\"claims\":[{]}", Envelope.class))
        .isInstanceOf(JsonProcessingException.class)
        .isNotInstanceOf(InvalidJsonException.class);
  }

  @Test
  void numbersNeverPassThroughBinaryFloatingPoint() throws Exception {
    for (String yuan : new String[] {"90071992547409.93", "0.29", "1.10", "92233720368547758.07"}) {
      assertThat(PLAIN.readValue(yuan, Money.class)).isEqualTo(Money.of(new BigDecimal(yuan)));
    }
    assertThat(PLAIN.readValue("999999999.999999", Rate.class))
        .isEqualTo(Rate.ofMillionths(999_999_999_999_999L));
    assertThatThrownBy(() -> PLAIN.readValue("1e9999", Money.class))
        .isInstanceOf(InvalidJsonException.class);
    assertThatThrownBy(() -> PLAIN.readValue("0.001", Money.class))
        .hasMessageContaining("must have 2 decimals at most");
  }

  @Test
  void everyLeafIsReadAsItIsWritten() throws Exception {
    for (Object leaf : List.of(
        Money.ofFen(150_050),
        Rate.ofMillionths(55_000),
        Division.of("150105"),
        Province.of("15"),
        CreditCode.of("91150100MA0MYA0X0U"),
        League.ALXA,
        Size.SMALL,
        LocalStandard.LoanRelief.WAIVED)) {
      String written = PLAIN.writeValueAsString(leaf);
      Object read = PLAIN.readValue(written, leaf.getClass());
      assertThat(read).isEqualTo(leaf);
    }
    assertThat(PLAIN.readValue("\"小型\"", Size.class)).isEqualTo(Size.SMALL);
    assertThat(PLAIN.writeValueAsString(new EnumMap<>(Map.of(League.ALXA, 1))))
        .isEqualTo("{\"152900\":1}");
  }

  @Test
  void partiesAreReadByThemselves() throws Exception {
    Enterprise enterprise = Enterprise.builder().name("x").staff(5).build();
    assertThat(PLAIN.readValue(PLAIN.writeValueAsString(enterprise), Enterprise.class))
        .isEqualTo(enterprise);
    assertThatThrownBy(() -> PLAIN.readValue("{\"person\":{\"age\":3}}", Hire.class))
        .hasMessageContaining("person.age");
  }

  @Test
  void aTypeOfClaimNeedsNotNameItsProvisionButNoOther() throws Exception {
    assertThat(PLAIN.readValue("{\"qualifyingHires\":3}", SmallEnterpriseLoanClaim.class))
        .isEqualTo(SmallEnterpriseLoanClaim.builder().qualifyingHires(3).build());
    assertThatThrownBy(
            () -> PLAIN.readValue("{\"provision\":\"16.1\"}", SmallEnterpriseLoanClaim.class))
        .hasMessageContaining("provision: must be 6.1, but is 16.1");
  }

  @Test
  void violationsAreWrittenInTheLanguageOfTheModule() throws Exception {
    Violation violation =
        new Violation("hires[0].hiredOn", Optional.of("x"), "noSuchDay", "没有这一天", "no such day");
    assertThat(PLAIN.writeValueAsString(violation))
        .isEqualTo("{\"path\":\"hires[0].hiredOn\",\"value\":\"x\",\"message\":\"没有这一天\","
            + "\"code\":\"noSuchDay\"}");
    assertThat(LENIENT.writeValueAsString(violation)).contains("no such day");
    assertThat(PLAIN
            .readValue(PLAIN.writeValueAsString(violation), Violation.class)
            .chinese())
        .isEqualTo("没有这一天");
    assertThat(PolicyJson.write(ImmutableList.of(violation), Language.EN, OptionalLong.of(7)))
        .isEqualTo("{\"violations\":[{\"path\":\"hires[0].hiredOn\",\"value\":\"x\","
            + "\"message\":\"no such day\",\"code\":\"noSuchDay\"}],\"line\":7}");
  }

  @Test
  void localStandardsAreReadAndWritten() throws Exception {
    LocalStandards standards = LocalStandards.builder()
        .put("150100", LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(150_000))
        .build();
    assertThat(PLAIN.writeValueAsString(standards))
        .isEqualTo("{\"150100\":{\"graduateHiringSubsidy\":\"1500.00\"}}");
    assertThat(PLAIN.readValue(PLAIN.writeValueAsString(standards), LocalStandards.class))
        .isEqualTo(standards);
  }

  @Test
  void nestingDoesNotExhaustTheStackWhateverTheMapperAllows() {
    String deep = "{\"provision\":\"16.1\",\"hires\":" + "[".repeat(900) + "]".repeat(900) + "}";
    assertThatThrownBy(() -> PLAIN.readValue(deep, Claim.class))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining("hires[0]");
  }
}
