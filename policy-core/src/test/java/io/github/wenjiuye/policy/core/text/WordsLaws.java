package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be determined has words in both languages, so that a new fact without a name does not build. */
class WordsLaws {

  private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z]+}");
  private static final Pattern IDEOGRAPH = Pattern.compile(".*\\p{IsHan}.*");

  private static final List<Class<? extends Enum<?>>> ANSWERS = List.of(
      Verdict.class,
      Modality.class,
      Timing.class,
      Truth.class,
      Settles.class,
      Subject.class,
      Extent.class,
      LocalStandard.RefundBasis.class,
      LocalStandard.LoanRelief.class);

  @Test
  void everyFactHasAName() {
    facts()
        .forEach(fact -> bothLanguages(fact.toString(), words -> {
          assertThat(words.label(fact.toString())).as("%s", fact).isPresent();
        }));
  }

  @Test
  void everyListNamesItsItemsAndHowManyQualify() {
    facts()
        .filter(fact -> fact.sort() == Sort.ITEMS)
        .forEach(list -> bothLanguages(list.toString(), words -> {
          assertThat(words.label(list + ".item", "number", "3")).contains("3");
          assertThat(words.label(list + ".qualifying")).isPresent();
        }));
  }

  @Test
  void everyMemberOfAClosedListHasATermInBothLanguages() {
    Stream<Coded> ofFacts = facts().flatMap(fact -> fact.domain().symbols().stream());
    Stream<Coded> ofAnswers = ANSWERS.stream()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Coded.class::cast);
    Stream.concat(ofFacts, ofAnswers).forEach(member -> {
      assertThat(member.chinese()).as("%s", member).matches(IDEOGRAPH);
      assertThat(member.english()).as("%s", member).isNotBlank().isPrintable().isASCII();
    });
  }

  @Test
  void everyProvisionHasATitle() {
    Claims.shapes()
        .keySet()
        .forEach(
            id -> bothLanguages(id, words -> assertThat(words.title(id)).as(id).isPresent()));
  }

  @Test
  void everyStandardAndEachOfItsPartsHasAName() {
    for (LocalStandard standard : LocalStandard.values()) {
      Stream<String> parts = standard.form() instanceof Form.Fields fields
          ? fields.fields().keySet().stream().map(part -> standard.wireName() + "." + part)
          : Stream.empty();
      Stream.concat(Stream.of(standard.wireName()), parts)
          .forEach(name -> bothLanguages(name, words -> {
            assertThat(words.label("standard." + name)).as(name).isPresent();
            assertThat(words.label("part." + name).isPresent())
                .as(name)
                .isEqualTo(name.contains("."));
          }));
    }
  }

  @Test
  void everyReadingHasAQuestionAMeaningForEachChoiceAndAReason() {
    for (Reading reading : Reading.values()) {
      bothLanguages(reading.id(), words -> {
        assertThat(words.reading(reading.id()).orElse("")).as(reading.id()).matches(".*[?？]");
        for (String code : reading.codes()) {
          assertThat(words.reading(reading.id() + "." + code))
              .as("%s=%s", reading, code)
              .isPresent();
        }
        assertThat(words.reading(reading.id() + ".reason"))
            .hasValueSatisfying(reason -> assertThat(reason).matches(".*[.。]"));
        assertThat(words.reading(reading.id() + ".value").isPresent())
            .isEqualTo(reading.valueSort().isPresent());
      });
    }
  }

  @Test
  void everyProvinceHasAName() {
    IntStream.rangeClosed(10, 99)
        .mapToObj(Integer::toString)
        .filter(WordsLaws::isProvince)
        .forEach(code -> bothLanguages(
            code, words -> assertThat(words.label("province." + code)).as(code).isPresent()));
  }

  @Test
  void everyRelationWarningAndAnswerHasAPhrase() {
    Texts phrases = Texts.of(Words.class, "phrases");
    assertThat(phrases.keys())
        .containsAll(keys("bound", Bound.Relation.values()))
        .containsAll(keys("warning", Warning.Code.values()))
        .containsAll(keys("verdict", Verdict.values()))
        .containsAll(keys("grant", Verdict.values()))
        .containsAll(keys("modality", Modality.values()))
        .containsAll(keys("timing", Timing.values()))
        .containsAll(keys("pending", Settles.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doubts", "labels", "phrases", "readings"})
  void bothLanguagesNameTheSameParametersAndNoBraceIsLeftOver(String bundle) {
    Texts texts = Texts.of(Words.class, bundle);
    for (String key : texts.keys()) {
      String chinese = texts.find(Language.ZH_CN, key).orElseThrow();
      String english = texts.find(Language.EN, key).orElseThrow();
      if (!key.equals("list.space")) { // Chinese sets none.
        assertThat(chinese).as(key).isNotBlank();
        assertThat(english).as(key).isNotBlank();
      }
      if (!key.equals("day")
          && !key.equals(
              "month")) { // It is told by its parts in Chinese and as a whole in English.
        assertThat(parameters(chinese)).as(key).isEqualTo(parameters(english));
      }
      for (String text : List.of(chinese, english)) {
        assertThat(PARAMETER.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}");
      }
    }
  }

  private static void bothLanguages(String what, Consumer<Words> law) {
    for (Language language : Language.values()) {
      law.accept(new Words(language));
    }
  }

  private static Set<String> parameters(String template) {
    return PARAMETER
        .matcher(template)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> keys(String prefix, Enum<?>[] members) {
    return Arrays.stream(members).map(member -> prefix + "." + member.name()).toList();
  }

  private static boolean isProvince(String code) {
    try {
      return Province.of(code).number() > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Stream<Fact<?, ?>> facts() {
    Set<Fact<?, ?>> found = new LinkedHashSet<>();
    Claims.shapes().values().forEach(shape -> collect(shape, found));
    return found.stream();
  }

  private static void collect(Shape<?> shape, Set<Fact<?, ?>> into) {
    for (Fact<?, ?> fact : shape.facts()) {
      if (into.add(fact) && !fact.sort().isLeaf()) {
        collect(fact.shape(), into);
      }
    }
  }
}
