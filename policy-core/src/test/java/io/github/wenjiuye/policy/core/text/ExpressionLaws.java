package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Dated;
import io.github.wenjiuye.policy.core.rule.EveryKindOfNode;
import io.github.wenjiuye.policy.core.rule.GrantRule;
import io.github.wenjiuye.policy.core.rule.Listing;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.OfList;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Standard;
import io.github.wenjiuye.policy.core.rule.Total;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the rule language can say has words in both languages, so that the next provision needs none of its own. */
class ExpressionLaws {

  private static final Resolution DEFAULTS =
      new Resolution(ImmutableMap.of(), LocalStandards.none());

  @Test
  void everyKindOfNodeIsTried() {
    Set<Class<?>> tried = new HashSet<>();
    samples().flatMap(ExpressionLaws::below).forEach(node -> tried.add(node.getClass()));

    assertThat(tried).containsExactlyInAnyOrderElementsOf(kinds(Node.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ExpressionLaws::kinds)
        : Stream.of(family);
  }

  @Test
  void everyKindOfGrantIsTried() {
    assertThat(EveryKindOfNode.grants().stream().<Class<?>>map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(GrantRule.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExpressionHasAPhrase(Language language) {
    Expressions expressions = new Expressions(new Words(language), DEFAULTS);

    assertThat(samples()).allSatisfy(node -> {
      assertThat(expressions.of(node)).isNotBlank().doesNotContain("{", "}", "Claim.");
    });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void differentExpressionsHaveDifferentPhrases(Language language) {
    Expressions expressions = new Expressions(new Words(language), DEFAULTS);
    ImmutableList<Node> comparisons = EveryKindOfNode.conditions();

    assertThat(comparisons.stream().map(expressions::of)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExpressionCanBeAConditionAndEveryGrantCanFollow(Language language) {
    for (Node condition : EveryKindOfNode.conditions()) {
      for (GrantRule grant : EveryKindOfNode.grants()) {
        String text = ProvisionText.of(provision(condition, grant), DEFAULTS, language);
        assertThat(text).contains("- [16.1] ").doesNotContain("{", "}");
      }
    }
    for (Node term : EveryKindOfNode.terms()) {
      assertThat(ProvisionText.of(
              provision(
                  EveryKindOfNode.conditions().get(0),
                  new GrantRule.Payment(term, ImmutableList.of(), null)),
              DEFAULTS,
              language))
          .doesNotContain("{", "}");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNumberOfTheNoticeAndEveryStandardThatAProvisionUsesHasAName(Language language) {
    Words words = new Words(language);
    for (Provision provision : Notice.provisions().values()) {
      nodes(provision).forEach(node -> {
        if (node instanceof Constant constant && !constant.sentence().isEmpty()) {
          assertThat(words.label("term." + constant.name())).as("%s", constant).isPresent();
        } else if (node instanceof Dated dated) {
          assertThat(words.label("term." + dated.name())).as("%s", dated).isPresent();
        } else if (node instanceof Standard standard) {
          assertThat(words.label("standard." + standard.standard().wireName())).isPresent();
        }
      });
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsAddedUpOverAListHasAName(Language language) {
    Notice.provisions().forEach((id, provision) -> {
      Places places = new Places(new Words(language), id);
      nodes(provision)
          .filter(ExpressionLaws::isSum)
          .map(node -> ((OfList) node).list().name() + ".total")
          .forEach(total ->
              assertThat(places.term(total)).as("%s of %s", total, id).isNotEqualTo(total));
    });
  }

  /** What qualifies is counted, and a list of parts has no sum. */
  private static boolean isSum(Node node) {
    return node instanceof OfList
        && !(node instanceof Listing)
        && !(node instanceof Total total && total.term().sort() == Sort.TRUTH);
  }

  /** They come from the provisions' own expressions. */
  @Test
  void noNumberOrDateIsTypedIntoTheWords() {
    for (Language language : Language.values()) {
      assertThat(texts("phrases", "rule.", language))
          .filteredOn(text -> !text.equals("1年") && !text.equals("1个月")) // The one way to say it.
          .allSatisfy(text -> assertThat(text).doesNotContainPattern("[0-9]"));
      assertThat(texts("labels", "term.", language))
          .map(text -> text.replaceAll("R[0-9]+-[0-9]+", "")) // A reading is named by its number.
          .allSatisfy(text -> assertThat(text).doesNotContainPattern("[0-9]"));
    }
  }

  @Test
  void everyReadingThatTakesAValueSaysSo() {
    assertThat(Texts.of(Words.class, "phrases").keys())
        .containsAll(Arrays.stream(Reading.values())
            .flatMap(reading -> reading.valueSort().stream())
            .map(sort -> "rule.orValue." + sort)
            .toList());
  }

  static Stream<Node> nodes(Provision provision) {
    ImmutableSet.Builder<Node> roots = ImmutableSet.builder();
    provision.window().ifPresent(window -> {
      roots.add(window.day(), window.first());
      Optional.ofNullable(window.last()).ifPresent(roots::add);
    });
    provision.requirements().forEach(requirement -> roots.add(requirement.condition()));
    return roots.addAll(provision.grant().expressions()).build().stream()
        .flatMap(ExpressionLaws::below);
  }

  private static Stream<Node> below(Node node) {
    return Stream.concat(Stream.of(node), node.operands().stream().flatMap(ExpressionLaws::below));
  }

  private static Stream<Node> samples() {
    return Stream.concat(EveryKindOfNode.terms().stream(), EveryKindOfNode.conditions().stream());
  }

  private static Provision provision(Node condition, GrantRule grant) {
    return new Provision(
        GraduateHiringClaim.PROVISION,
        GraduateHiringClaim.SHAPE,
        Modality.MANDATORY,
        Optional.empty(),
        ImmutableList.of(new Requirement("16.1/sample", "16.1", condition)),
        grant,
        ImmutableList.of());
  }

  private static List<String> texts(String bundle, String prefix, Language language) {
    Texts texts = Texts.of(Words.class, bundle);
    return texts.keys().stream()
        .filter(key -> key.startsWith(prefix))
        .flatMap(key -> texts.find(language, key).stream())
        .toList();
  }
}
