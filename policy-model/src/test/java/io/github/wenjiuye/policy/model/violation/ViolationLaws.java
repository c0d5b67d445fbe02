package io.github.wenjiuye.policy.model.violation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a module tells has its texts, and every text is told by somebody. */
class ViolationLaws {

  private static final Texts TEXTS = Texts.of(ViolationTexts.class, "violations");

  private static final ImmutableSet<String> PARAMETERS = TEXTS.keys().stream()
      .flatMap(key -> Pattern.compile("\\{([A-Za-z]+)}")
          .matcher(TEXTS.find(Language.EN, key).orElseThrow())
          .results())
      .map(result -> result.group(1))
      .collect(ImmutableSet.toImmutableSet());

  /** A text in Java source; no text of a violation's code has a quotation mark in it. */
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.]+)\"");

  /** From the name of a call that tells something to the end of the statement. */
  private static final Pattern TELLING =
      Pattern.compile("\\b(?:Violation\\.of|violation|tell|new Told)\\(([^;{]*);");

  @Test
  void everyCodeThatIsToldHasTexts() throws IOException {
    ImmutableSetMultimap.Builder<String, String> without = ImmutableSetMultimap.builder();
    for (String source : sources()) {
      if (!source.contains("Violation.of(")) {
        continue;
      }
      TELLING.matcher(source).results().map(result -> result.group(1)).forEach(call -> {
        List<String> literals =
            literals(call).filter(literal -> !PARAMETERS.contains(literal)).toList();
        if (!literals.isEmpty() && literals.stream().noneMatch(ViolationLaws::isCode)) {
          without.put(call, literals.toString());
        }
      });
    }
    assertThat(without.build().asMap()).isEmpty();
  }

  @Test
  void everyTextIsToldBySomebody() throws IOException {
    ImmutableSet<String> literals =
        sources().stream().flatMap(ViolationLaws::literals).collect(ImmutableSet.toImmutableSet());
    assertThat(TEXTS.keys())
        .allSatisfy(key -> assertThat(isMade(key, literals)).as(key).isTrue());
  }

  /** A code, or what stands before or after the dot of one. */
  private static boolean isCode(String literal) {
    return TEXTS.keys().contains(literal)
        || literal.endsWith(".") && TEXTS.keys().stream().anyMatch(key -> key.startsWith(literal))
        || literal.startsWith(".") && TEXTS.keys().stream().anyMatch(key -> key.endsWith(literal));
  }

  /** In one piece, or put together from pieces at a dot. */
  private static boolean isMade(String key, ImmutableSet<String> literals) {
    List<String> pieces = Splitter.on('.').limit(2).splitToList(key);
    return literals.contains(key)
        || pieces.size() > 1
            && (literals.contains(pieces.get(0)) || literals.contains(pieces.get(0) + "."));
  }

  private static Stream<String> literals(String source) {
    return LITERAL.matcher(source).results().map((MatchResult result) -> result.group(1));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.find(
        Path.of(System.getProperty("policy.root")),
        Integer.MAX_VALUE,
        (path, attributes) ->
            path.toString().contains("src/main/java") && path.toString().endsWith(".java"))) {
      return files
          .map(path -> {
            try {
              return Files.readString(path);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          })
          .toList();
    }
  }
}
