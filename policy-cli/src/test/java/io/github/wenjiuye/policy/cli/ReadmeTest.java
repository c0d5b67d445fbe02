package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.json.PolicyModule;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is what the library does: their Java is compiled and run here, their commands print what they say. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("policy.root"));
  private static final String ENGLISH = "README.md";
  private static final String CHINESE = "README.zh-CN.md";
  private static final Pattern PROVISION = Pattern.compile("`(\\d+\\.\\d+[a-z]?)`");

  @Test
  void theFirstExampleIsExplainedInEnglish() throws IOException {
    SmallEnterpriseLoanClaim claim = SmallEnterpriseLoanClaim.builder()
        .appliedOn(LocalDate.of(2020, 6, 15))
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(120).build())
        .qualifyingHires(9)
        .build();
    PolicyEvaluator evaluator = PolicyEvaluator.builder().build();
    Determination determination = evaluator.evaluate(claim);
    Verdict verdict = determination.verdict(); // INELIGIBLE
    String reasons = Explainer.explain(determination, Language.EN);

    assertThat(verdict).isEqualTo(Verdict.INELIGIBLE);
    assertThat(reasons).isEqualTo(blocks(ENGLISH, "text").get(0));
  }

  @Test
  void theFirstExampleIsExplainedInChinese() throws IOException {
    SmallEnterpriseLoanClaim claim = SmallEnterpriseLoanClaim.builder()
        .appliedOn(LocalDate.of(2020, 6, 15))
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(120).build())
        .qualifyingHires(9)
        .build();
    PolicyEvaluator evaluator = PolicyEvaluator.builder().build();
    Determination determination = evaluator.evaluate(claim);
    Verdict verdict = determination.verdict(); // INELIGIBLE
    String reasons = Explainer.explain(determination, Language.ZH_CN);

    assertThat(verdict).isEqualTo(Verdict.INELIGIBLE);
    assertThat(reasons).isEqualTo(blocks(CHINESE, "text").get(0));
  }

  @Test
  void theJsonExampleGoesBothWays() throws IOException {
    String json = Files.readString(ROOT.resolve("examples/small-enterprise-loan.json"));
    PolicyEvaluator evaluator = PolicyEvaluator.builder().build();

    ObjectMapper mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
    Claim claim = mapper.readValue(json, Claim.class);
    String answer = mapper.writeValueAsString(evaluator.evaluate(claim));

    assertThat(PolicyJson.readDetermination(answer)).isEqualTo(evaluator.evaluate(claim));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void everyJavaExampleIsOneOfTheseTests(String readme) throws IOException {
    String tests = Files.readString(
            ROOT.resolve("policy-cli/src/test/java/io/github/wenjiuye/policy/cli/ReadmeTest.java"))
        .replace("\n    ", "\n");
    assertThat(blocks(readme, "java"))
        .hasSize(2)
        .allSatisfy(block -> assertThat(tests).contains("\n" + block));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void everyCommandPrintsWhatIsShown(String readme) throws IOException {
    Map<String, String> env = readme.equals(ENGLISH) ? Run.ENGLISH : Run.CHINESE;
    List<String> sessions = blocks(readme, "console").stream()
        .filter(session -> session.contains("./policy "))
        .toList();
    assertThat(sessions).hasSizeGreaterThan(3);
    for (String session : sessions) {
      assertThat(Session.replayed(session, env, ROOT)).matches(Session.shown(session));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void everyProvisionIsListedAndNoOther(String readme) throws IOException {
    String list = Files.readString(ROOT.resolve(readme))
        .lines()
        .filter(line -> PROVISION.matcher(line).results().count() > 2)
        .collect(Collectors.joining());
    assertThat(PROVISION.matcher(list).results().map(found -> found.group(1)))
        .containsExactlyElementsOf(Claims.shapes().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void theVersionIsTheOneThatIsBuilt(String readme) throws IOException {
    assertThat(blocks(readme, "xml"))
        .singleElement()
        .asString()
        .contains("<version>" + PolicyEvaluator.version().version() + "</version>");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE, "CONTRIBUTING.md", "CHANGELOG.md"})
  void everyFileThatIsNamedIsThere(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));
    Stream<String> links =
        Pattern.compile("]\\(([^)#:]+)\\)").matcher(text).results().map(found -> found.group(1));
    Stream<String> paths = Pattern.compile(
            "`((?:policy-\\w+|examples|\\.ci)/[\\w./-]*|[\\w-]+\\.md)`")
        .matcher(text)
        .results()
        .map(found -> found.group(1));
    assertThat(Stream.concat(links, paths))
        .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
  }

  private static List<String> blocks(String document, String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(Files.readString(ROOT.resolve(document)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
