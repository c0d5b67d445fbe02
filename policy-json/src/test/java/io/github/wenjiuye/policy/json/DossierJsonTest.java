package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.PartyKind;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of parties, read and written; and what there is for them. */
class DossierJsonTest {

  private static final Path EXAMPLES = Path.of(System.getProperty("policy.root"), "examples");

  @ParameterizedTest
  @ValueSource(strings = {"enterprise.json", "person.json"})
  void whatIsWrittenIsReadAgain(String example) throws IOException {
    ImmutableList<Dossier> read = read(Files.readString(EXAMPLES.resolve(example)));
    assertThat(read).hasSize(1);
    assertThat(read(PolicyJson.writePretty(read.get(0)))).isEqualTo(read);
  }

  @Test
  void aPartyOfWhichNothingIsKnownIsStillOfItsKind() {
    for (PartyKind kind : PartyKind.values()) {
      assertThat(read(PolicyJson.writePretty(Dossier.of(kind).build())))
          .singleElement()
          .satisfies(read -> assertThat(read.kind()).isEqualTo(kind));
    }
  }

  @Test
  void severalPartiesStandInAnArray() {
    assertThat(read("[{\"ref\": \"a\", \"person\": {}}, {\"ref\": \"b\", \"enterprise\": {}}]"))
        .extracting(Dossier::kind)
        .containsExactly(PartyKind.PERSON, PartyKind.ENTERPRISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"hires\": []}", "{\"person\": {}, \"enterprise\": {}}"})
  void aPartyOfNoKnownKindIsTold(String json) {
    assertThat(violations(json))
        .singleElement()
        .satisfies(violation -> assertThat(violation.code()).isEqualTo("noParty"))
        .satisfies(
            violation -> assertThat(violation.english()).contains("enterprise").contains("person"));
  }

  @Test
  void twoPartiesOfOneNameAreTold() {
    assertThat(violations("[{\"ref\": \"a\", \"person\": {}}, {\"ref\": \"a\", \"person\": {}}]"))
        .singleElement()
        .satisfies(violation -> assertThat(violation.path()).isEqualTo("ref"))
        .satisfies(violation -> assertThat(violation.code()).isEqualTo("repeated"));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThat(violations("{\"enterprise\": {\"size\": \"TINY\"}, \"hire\": [],"
            + " \"loans\": [{\"loan\": {\"amount\": true}, \"grade\": \"A\"}]}"))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "enterprise.size", "hire", "loans[0].loan.amount", "loans[0].grade");
  }

  @Test
  void anAnswerIsReadByItsDomain() {
    assertThat(PolicyJson.readValue(Domain.between(Sort.COUNT, 0, 9), "7")).isEqualTo(7L);
    assertThat(PolicyJson.readValue(Domain.between(Sort.DAY, 0, 9), "2020-06-01"))
        .isEqualTo(LocalDate.of(2020, 6, 1));
    assertThat(PolicyJson.readValue(Domain.of(Size.class), "小型")).isEqualTo(Size.SMALL);
    assertThat(PolicyJson.readValue(Domain.between(Sort.TRUTH, 0, 1), "false")).isEqualTo(false);
    assertThatThrownBy(() -> PolicyJson.readValue(Domain.between(Sort.COUNT, 0, 9), "many"))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aScreeningNamesEachClaimWhatIsPendingAndTheTotal() throws IOException {
    Dossier dossier =
        read(Files.readString(EXAMPLES.resolve("enterprise.json"))).get(0);
    String json = PolicyJson.writePretty(
        PolicyEvaluator.builder().build().screen(dossier), ImmutableMap.of());
    JsonNode screening = new ObjectMapper().readTree(json);
    assertThat(screening.get("kind").asText()).isEqualTo("ENTERPRISE");
    assertThat(screening.get("claims"))
        .hasSameSizeAs(dossier.claims())
        .allSatisfy(
            claim -> assertThat(claim.get("determination").has("verdict")).isTrue())
        .anySatisfy(claim -> {
          assertThat(claim.path("of").asText()).isEqualTo("loans[0]");
          assertThat(claim.get("determination").get("provision").asText()).isEqualTo("9.1");
          assertThat(claim.get("outcome").asText()).isEqualTo("GRANTED");
        });
    assertThat(screening.get("pending")).anySatisfy(pending -> {
      assertThat(pending.path("fact").asText()).isEqualTo("hires[1].contract.endsOn");
      assertThat(pending.get("provisions")).extracting(JsonNode::asText).contains("16.1");
    });
    assertThat(screening.get("total").get("amount").has("min")).isTrue();
    assertThat(screening.get("overlaps")).isNotEmpty();
  }

  private static ImmutableList<Dossier> read(String json) {
    List<DossierEntry> entries = new ArrayList<>();
    PolicyJson.readDossiers(stream(json), false, entries::add);
    ImmutableList<Violation> wrong = entries.stream()
        .flatMap(entry -> entry.violations().stream())
        .collect(ImmutableList.toImmutableList());
    if (!wrong.isEmpty()) {
      throw new InvalidInputException(wrong);
    }
    return entries.stream()
        .map(entry -> entry.dossier().orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Violation> violations(String json) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(json)).violations();
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
