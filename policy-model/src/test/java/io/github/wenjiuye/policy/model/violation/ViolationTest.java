package io.github.wenjiuye.policy.model.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationTest {

  private static final Texts TEXTS = Texts.of(ViolationTexts.class, "violations");
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

  static Stream<String> codes() {
    return TEXTS.keys().stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void bothLanguagesTellTheSame(String code) {
    assertThat(parameters(code, Language.ZH_CN)).isEqualTo(parameters(code, Language.EN));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void eachLanguageIsItself(String code) {
    assertThat(TEXTS.find(Language.ZH_CN, code).orElseThrow()).containsPattern("\\p{IsHan}");
    assertThat(TEXTS.find(Language.EN, code).orElseThrow())
        .doesNotContainPattern("[\\p{IsHan}，。（）：；]");
  }

  @Test
  void aViolationSaysWhatIsWrongAndWhatIsAllowed() {
    Violation violation = Violation.of(
        "enterprise.staff", Optional.of("0"), "atLeast", Map.of("value", "0", "least", "1"));
    assertThat(violation.message(Language.EN)).contains("0").contains("1");
    assertThat(violation.message(Language.ZH_CN)).contains("0").contains("1");
  }

  @Test
  void aCodeWithoutTextsAndAMissingParameterAreRefused() {
    assertThatThrownBy(() -> Violation.of("", Optional.empty(), "noSuchCode", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("noSuchCode");
    assertThatThrownBy(() -> Violation.of("", Optional.empty(), "atLeast", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("atLeast");
  }

  @Test
  void aValueIsNeverTakenForAPattern() {
    String odd = "$1\\{least}";
    Violation violation =
        Violation.of("a", Optional.of(odd), "atLeast", Map.of("value", odd, "least", "1"));
    assertThat(violation.english()).contains(odd);
  }

  @Test
  void aPathGoesOnBelowItsParent() {
    assertThat(at("").under("hires").path()).isEqualTo("hires");
    assertThat(at("endsOn").under("contract").path()).isEqualTo("contract.endsOn");
    assertThat(at("[0].endsOn").under("hires").path()).isEqualTo("hires[0].endsOn");
  }

  @Test
  void anExceptionHoldsAllViolationsAndTheirPlaces() {
    InvalidInputException thrown = new InvalidInputException(ImmutableList.of(at("a"), at("b.c")));
    assertThat(thrown.violations()).extracting(Violation::path).containsExactly("a", "b.c");
    assertThat(thrown).hasMessageContaining("a: ").hasMessageContaining("b.c: ");
  }

  private static Violation at(String path) {
    return Violation.of(path, Optional.of("0"), "atLeast", Map.of("value", "0", "least", "1"));
  }

  private static ImmutableSet<String> parameters(String code, Language language) {
    return PARAMETER
        .matcher(TEXTS.find(language, code).orElseThrow())
        .results()
        .map(MatchResult::group)
        // Members of a closed list are named in the reader's language.
        .map(name -> name.equals("{terms}") ? "{codes}" : name)
        .collect(ImmutableSet.toImmutableSet());
  }
}
