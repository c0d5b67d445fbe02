package io.github.wenjiuye.policy.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Enterprise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestProperties {

  private static final ImmutableList<String> KNOWN = Enterprise.SHAPE.names().asList();

  @Property(tries = 200)
  void aWordIsNearestToItselfWhateverItsCapitals(@ForAll("words") String word) {
    assertThat(Nearest.of(word, KNOWN)).contains(word);
    assertThat(Nearest.of(word.toUpperCase(Locale.ROOT), KNOWN)).contains(word);
  }

  @Property
  void oneSlipIsForgiven(@ForAll("slips") Slip slip) {
    assertThat(Nearest.of(slip.written(), List.of(slip.meant()))).contains(slip.meant());
  }

  @Property(tries = 200)
  void whatHasNothingInCommonIsNotSuggested(@ForAll("foreign") String foreign) {
    assertThat(Nearest.of(foreign, KNOWN)).isEmpty();
  }

  @Example
  void theNearestIsSuggestedAndOfEqualsTheOneThatBeginsAlike() {
    assertThat(Nearest.of("stafff", List.of("stuff", "staff"))).contains("staff");
    assertThat(Nearest.of("6.2", List.of("6.1", "6.3"))).contains("6.1");
    assertThat(Nearest.of("teh", List.of("tear", "the"))).contains("the");
    assertThat(Nearest.of("R16-2", List.of("R10-2", "R16-1"))).contains("R16-1");
    assertThat(Nearest.of("", List.of("a"))).isEmpty();
    assertThat(Nearest.of("x", List.of("y"))).isEmpty();
    assertThat(Nearest.of("a".repeat(100), List.of("a".repeat(100)))).isEqualTo(Optional.empty());
  }

  record Slip(String meant, String written) {}

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(KNOWN);
  }

  @Provide
  Arbitrary<String> foreign() {
    return Arbitraries.strings().withChars("!?%&").ofMinLength(1).ofMaxLength(100);
  }

  @Provide
  Arbitrary<Slip> slips() {
    Arbitrary<Character> letters = Arbitraries.chars().range('a', 'z');
    return Combinators.combine(
            words(),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 3),
            letters)
        .as((word, position, kind, letter) -> {
          int at = position % (word.length() - 1);
          String before = word.substring(0, at);
          return new Slip(
              word,
              switch (kind) {
                case 0 -> before + word.substring(at + 1);
                case 1 -> before + letter + word.substring(at);
                case 2 -> before + letter + word.substring(at + 1);
                default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
              });
        });
  }
}
