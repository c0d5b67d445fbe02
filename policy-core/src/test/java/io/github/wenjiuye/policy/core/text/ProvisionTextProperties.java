package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.ByReading;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Standard;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the page of every provision, under every choice of readings and with any local standards. */
class ProvisionTextProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingIsLeftUnsaid(
      @ForAll("provisions") String id,
      @ForAll("choices") Map<Reading, String> choices,
      @ForAll("standards") LocalStandards standards,
      @ForAll Language language) {
    String text = Explainer.explainProvision(evaluator(choices, standards), id, language);
    Words words = new Words(language);
    Values values = new Values(words);
    Provision provision = Notice.provision(id);

    assertThat(text).startsWith(id + " ").endsWith("\n").doesNotContain("{", "}");
    assertThat(text).contains(words.term(provision.modality()));
    provision
        .requirements()
        .forEach(asked -> assertThat(text).contains("- [" + asked.sentence() + "] "));
    ExpressionLaws.nodes(provision).forEach(node -> {
      if (node instanceof ByReading byReading) {
        reading(text, byReading.reading(), choices, words);
      } else if (node instanceof Standard standard) {
        standard(text, standard.standard(), standards, values);
      } else if (node instanceof Constant constant && !constant.sentence().isEmpty()) {
        assertThat(text).contains(values.code(constant.sort(), constant.value()));
      }
    });
  }

  private static void reading(
      String text, Reading reading, Map<Reading, String> choices, Words words) {
    String chosen = choices.getOrDefault(reading, reading.defaultCode());
    boolean isDefault = chosen.equals(reading.defaultCode());
    String mark = words.phrase(isDefault ? "rule.chosen.default" : "rule.chosen");
    String meaning = new Values(words).reading(reading.id(), chosen);

    assertThat(text)
        .contains("- " + reading.id() + " " + words.reading(reading.id()).orElseThrow())
        .contains("    " + words.note(words.colon(chosen, meaning), mark) + "\n");
    reading
        .codes()
        .forEach(code -> assertThat(text)
            .contains(words.colon(code, words.reading(reading.id() + "." + code).orElseThrow())));
  }

  private static void standard(
      String text, LocalStandard standard, LocalStandards standards, Values values) {
    Words words = values.words();
    String name = words.label("standard." + standard.wireName()).orElseThrow();
    assertThat(text).contains("] " + words.note(name, standard.wireName()));
    standards.places().forEach(place -> {
      if (!standards.at(place, standard).isEmpty()) {
        assertThat(text).contains("    " + values.place(place));
      }
    });
  }

  private static PolicyEvaluator evaluator(Map<Reading, String> choices, LocalStandards standards) {
    PolicyEvaluator.Builder evaluator = PolicyEvaluator.builder().standards(standards);
    choices.forEach(evaluator::reading);
    return evaluator.build();
  }

  @Provide
  Arbitrary<String> provisions() {
    return Arbitraries.of(PolicyEvaluator.provisions());
  }

  @Provide
  Arbitrary<Map<Reading, String>> choices() {
    return Arbitraries.maps(
            Arbitraries.of(Reading.class), Arbitraries.integers().between(0, 2))
        .map(drawn -> {
          Map<Reading, String> choices = new EnumMap<>(Reading.class);
          drawn.forEach((reading, number) -> choices.put(reading, choice(reading, number)));
          return choices;
        });
  }

  private static String choice(Reading reading, int number) {
    return number < reading.codes().size()
        ? reading.codes().get(number)
        : reading
            .valueSort()
            .map(sort -> sort == Sort.DAY ? "2020-02-01" : "0.66")
            .orElse(reading.defaultCode());
  }

  @Provide
  Arbitrary<LocalStandards> standards() {
    List<String> places = Stream.concat(
            Stream.of(LocalStandard.REGION), Arrays.stream(League.values()).map(League::code))
        .toList();
    return Combinators.combine(
            Arbitraries.of(places), Arbitraries.of(LocalStandard.class), Arbitraries.integers())
        .as((place, standard, seed) -> new Supplied(place, standard, Math.abs(seed % 4)))
        .list()
        .ofMaxSize(12)
        .map(ProvisionTextProperties::build);
  }

  private record Supplied(String place, LocalStandard standard, int variant) {}

  private static LocalStandards build(List<Supplied> supplied) {
    LocalStandards.Builder standards = LocalStandards.builder();
    for (Supplied each : supplied) {
      StandardValue value = value(each.standard());
      switch (each.variant()) {
        case 0 -> standards.put(each.place(), each.standard(), value);
        case 1 -> standards.put(each.place(), each.standard(), dated(value, null, "2020-06-30"));
        case 2 -> standards.put(each.place(), each.standard(), dated(value, "2020-07-01", null));
        default ->
          standards.put(each.place(), each.standard(), dated(value, "2020-02-01", "2020-03-31"));
      }
    }
    return standards.build();
  }

  private static List<LocalStandards.Dated> dated(
      StandardValue value, @Nullable String from, @Nullable String to) {
    return List.of(new LocalStandards.Dated(
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        value));
  }

  private static StandardValue value(LocalStandard standard) {
    Form form = standard.form();
    if (form instanceof Form.Single single) {
      return new StandardValue.Single(single.domain().min());
    } else if (form instanceof Form.Banded banded) {
      return new StandardValue.Banded(ImmutableList.of(
          new StandardValue.Band(OptionalLong.of(30), banded.domain().max()),
          new StandardValue.Band(OptionalLong.empty(), banded.domain().min())));
    } else if (form instanceof Form.Fields fields) {
      Stream<String> given = fields.presence() == Form.Fields.Presence.EXACTLY_ONE
          ? fields.fields().keySet().stream().limit(1)
          : fields.fields().keySet().stream();
      return new StandardValue.Named(
          given.collect(ImmutableMap.toImmutableMap(name -> name, name -> 0L)));
    } else if (form instanceof Form.Table) {
      return new StandardValue.Named(ImmutableMap.of("A", 500_000L));
    } else if (form instanceof Form.Provinces) {
      return new StandardValue.Provinces(ImmutableList.of(new StandardValue.RecognisedProvince(
          Province.of("11"), LocalDate.of(2020, 3, 1), Optional.empty())));
    }
    return new StandardValue.Sites(ImmutableList.of(
        new StandardValue.Site("Square", LocalTime.of(18, 0), LocalTime.of(22, 30))));
  }

  /** Of standards that no provision uses yet, too. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void everythingThatWasSuppliedForAStandardIsTold(
      @ForAll("standards") LocalStandards standards, @ForAll Language language) {
    Words words = new Words(language);
    for (LocalStandard standard : LocalStandard.values()) {
      Page page = new Page();
      new StandardText(words, page).write(standard, standards);

      List<String> lines = page.toString().lines().toList();
      long places = standards.places().stream()
          .filter(place -> !standards.at(place, standard).isEmpty())
          .count();
      boolean everywhere =
          places > 0 && !standards.at(LocalStandard.REGION, standard).isEmpty();
      assertThat(lines).hasSize((int) (1 + places + (everywhere ? 0 : 1)));
      assertThat(lines.get(0)).contains("[" + standard.sentence() + "] ", standard.wireName());
      assertThat(page.toString()).doesNotContain("{", "}");
    }
  }
}
