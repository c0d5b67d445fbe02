package io.github.wenjiuye.policy.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the page of any determination whatever. */
class DeterminationTextProperties {

  private static final Map<Truth, String> MARKS =
      Map.of(Truth.MET, "✓", Truth.UNMET, "✗", Truth.UNKNOWN, "?");

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingIsLeftUnsaid(
      @ForAll("determinations") RecordedDetermination determination, @ForAll Language language) {
    Words words = new Words(language);
    Places places = new Places(words, determination.provision());
    String text = Explainer.explain(determination, language);

    assertThat(text).startsWith(determination.provision()).endsWith("\n").doesNotContain("{", "}");
    assertThat(text)
        .contains(words.term(determination.verdict()))
        .contains(words.term(determination.modality()))
        .contains(determination.policy().notice());
    if (determination.timing() != Timing.OPEN) {
      assertThat(text).contains(words.term(determination.timing()));
    }
    determination.pending().forEach(missing -> assertThat(text).contains(places.pending(missing)));
    determination.readings().forEach(use -> assertThat(text).contains(use.id()));
    determination
        .standards()
        .forEach(use -> assertThat(text).contains(places.standard(use.name())));
    determination
        .warnings()
        .forEach(warning -> assertThat(text).contains(places.at(warning.path()).in(words)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void eachConditionHasOneLineThatStartsWithItsMark(
      @ForAll("determinations") RecordedDetermination determination, @ForAll Language language) {
    List<String> lines = Explainer.explain(determination, language).lines().toList();

    for (Truth truth : Truth.values()) {
      long told = lines.stream()
          .filter(line -> line.startsWith(MARKS.get(truth) + " ["))
          .count();
      assertThat(told)
          .isEqualTo(
              determination.findings().stream().filter(f -> f.truth() == truth).count());
    }
    assertThat(lines.stream().filter(line -> MARKS.values().stream().anyMatch(line::startsWith)))
        .hasSize(determination.findings().size());
    for (Finding finding : determination.findings()) {
      assertThat(lines)
          .anyMatch(line ->
              line.startsWith(MARKS.get(finding.truth()) + " [" + finding.sentence() + "] "));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySumOfAGrantIsTold(@ForAll("grants") Grant grant, @ForAll Language language) {
    Words words = new Words(language);
    Page page = new Page();
    new GrantText(words, new Places(words, "16.1"), page).write(grant);

    Values values = new Values(words);
    assertThat(page.toString()).isNotBlank();
    sums(grant).forEach(sum -> assertThat(page.toString()).contains(values.range(sum)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aRangeIsToldByItsEnds(@ForAll("ranges") MoneyRange range) {
    String text = new Values(new Words(Language.EN)).range(range);
    String digits = text.replace(",", "");

    if (!range.min().equals(Money.ZERO) || range.isExact()) {
      assertThat(digits).contains(range.min().toString());
    }
    range.max().ifPresent(max -> assertThat(digits).contains(max.toString()));
  }

  @org.junit.jupiter.api.Test
  void everyKindOfGrantIsTried() {
    Set<Class<?>> seen = new HashSet<>();
    Determinations.grants().sampleStream().limit(500).forEach(grant -> seen.add(grant.getClass()));

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Grant.class.getPermittedSubclasses()));
  }

  private static Stream<MoneyRange> sums(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      return Stream.concat(Stream.of(payment.amount()), payment.monthly().stream());
    }
    if (grant instanceof Grant.LoanLimit loan) {
      return Stream.concat(Stream.of(loan.limit()), loan.granted().stream());
    }
    if (grant instanceof Grant.Deferral deferral) {
      return deferral.amount().stream();
    }
    if (grant instanceof Grant.Waiver waiver) {
      return waiver.amount().stream();
    }
    return grant instanceof Grant.Extension extension
        ? extension.monthly().stream()
        : Stream.empty();
  }

  @Provide
  Arbitrary<RecordedDetermination> determinations() {
    return Determinations.any();
  }

  @Provide
  Arbitrary<Grant> grants() {
    return Determinations.grants();
  }

  @Provide
  Arbitrary<MoneyRange> ranges() {
    return Determinations.ranges();
  }
}
