package io.github.wenjiuye.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The last character of a credit code checks the others. */
class CreditCodeProperties {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars(ALPHABET.toCharArray())
        .ofLength(17)
        .map(body -> body + CreditCode.checkCharacter(body));
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("codes") String code) {
    assertThat(CreditCode.of(code))
        .hasToString(code)
        .isEqualTo(CreditCode.of(code))
        .hasSameHashCodeAs(CreditCode.of(code));
  }

  @Property
  void oneWrongCharacterIsDetected(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int place,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(place)) + shift) % 31);
    String misspelt = code.substring(0, place) + wrong + code.substring(place + 1);
    assertThatThrownBy(() -> CreditCode.of(misspelt))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(misspelt);
  }

  @Property
  void neighboursThatChangedPlacesAreDetected(
      @ForAll("codes") String code, @ForAll @IntRange(max = 16) int place) {
    String swapped = code.substring(0, place)
        + code.charAt(place + 1)
        + code.charAt(place)
        + code.substring(place + 2);
    if (!swapped.equals(code)) {
      assertThatThrownBy(() -> CreditCode.of(swapped)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Example
  void aPublishedCodeIsAccepted() {
    assertThat(CreditCode.of("91350100M000100Y43")).hasToString("91350100M000100Y43");
  }

  @Example
  void onlyTheAlphabetOfTheStandardIsAccepted() {
    for (String text : new String[] {
      "", "91350100M000100Y4", "91350100M000100Y433", "91350100m000100y43", "9135010OM000100Y43"
    }) {
      assertThatThrownBy(() -> CreditCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
