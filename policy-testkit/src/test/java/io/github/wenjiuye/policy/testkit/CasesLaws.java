package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Compare;
import io.github.wenjiuye.policy.core.rule.Comparison;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.FactNode;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.testkit.Case.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cases of every provision have in common. */
class CasesLaws {

  private static final String EVERY_PROVISION =
      "io.github.wenjiuye.policy.testkit.EveryCase#provisions";

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void someClaimSucceeds(String provision) {
    assertThat(EveryCase.of(provision).of(Kind.SUCCEEDS))
        .allSatisfy(each -> assertThat(each.answer().verdict()).isEqualTo(Verdict.ELIGIBLE));
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void everyCaseIsAClaimThatCanBeTrueAndIsAnsweredAsItSays(String provision) {
    Cases cases = EveryCase.of(provision);
    assertThat(cases.all()).allSatisfy(each -> {
      assertThat(each.claim().provision()).isEqualTo(provision);
      assertThat(cases.evaluator().validate(each.claim())).isEmpty();
      assertThat(Case.Answer.of(cases.evaluator().evaluate(each.claim()))).isEqualTo(each.answer());
    });
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void everyCaseHasANameOfItsOwnInBothLanguages(String provision) {
    ImmutableList<Case> cases = EveryCase.of(provision).all();
    for (Language language : Language.values()) {
      assertThat(cases)
          .extracting(each -> each.name(language))
          .doesNotHaveDuplicates()
          .allSatisfy(name -> assertThat(name)
              .startsWith(language == Language.EN ? "Under " + provision : provision + "：")
              .doesNotContain("{"));
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void thePairOfAConditionDiffersInWhatItDecidesAndInOneFact(String provision) {
    assertThat(EveryCase.of(provision).pairs()).allSatisfy(pair -> {
      assertThat(pair.changed()).hasSize(1);
      assertThat(decided(pair, pair.met())).isNotEqualTo(decided(pair, pair.unmet()));
      if (pair.decides() == CasePair.Decides.GRANT) {
        assertThat(pair.met().answer().verdict())
            .isEqualTo(pair.unmet().answer().verdict());
      }
    });
  }

  private static Object decided(CasePair pair, Case one) {
    return switch (pair.decides()) {
      case VERDICT -> one.answer().verdict();
      case GRANT -> one.answer().grant();
      case WARNING -> one.answer().warnings();
    };
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void theClaimsOfAPairStandOnEitherSideOfTheirCondition(String provision) {
    Cases cases = EveryCase.of(provision);
    Comparisons comparisons = comparisons(cases);
    for (CasePair pair : cases.pairs()) {
      Comparison comparison = comparisons.all().stream()
          .filter(each -> each.toString().equals(pair.condition()))
          .findFirst()
          .orElseThrow();
      assertThat(met(comparisons, comparison, pair.unmet()))
          .as(pair.toString())
          .isLessThan(met(comparisons, comparison, pair.met()));
    }
  }

  private static long met(Comparisons comparisons, Comparison comparison, Case one) {
    return comparisons.truths(one.claim(), comparison).stream()
        .filter(truth -> truth == 1)
        .count();
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void everyConditionHasItsPairOrAReasonWhyThereIsNone(String provision) {
    Cases cases = EveryCase.of(provision);
    List<String> told = new ArrayList<>();
    cases.pairs().forEach(pair -> told.add(pair.condition()));
    cases.gaps().stream()
        .filter(gap -> gap.kind() == Kind.UNMET)
        .forEach(gap -> told.add(gap.about()));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            comparisons(cases).all().stream().map(Comparison::toString).toList());
  }

  private static Comparisons comparisons(Cases cases) {
    return Comparisons.of(
        Notice.provision(cases.provision()),
        new Resolution(ImmutableMap.of(), cases.evaluator().standards()));
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void anUnknownFactThatMattersIsPendingAndOneThatDoesNotLeavesNothingPending(String provision) {
    for (Case each : EveryCase.of(provision).all()) {
      List<String> pending = each.answer().pending().stream().map(Pending::name).toList();
      switch (each.kind()) {
        case MATTERS -> assertThat(pending).as(each.english()).contains(each.about());
        default -> assertThat(pending).as(each.english()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_PROVISION)
  void everyBoundOfAFactIsTriedOnItAndOnBothSides(String provision) {
    Cases cases = EveryCase.of(provision);
    for (Comparison comparison : comparisons(cases).all()) {
      if (comparison.condition() instanceof Compare compare
          && compare.left() instanceof FactNode fact
          && compare.right() instanceof Constant bound) {
        Set<Object> tried = new HashSet<>();
        cases.all().forEach(each -> tried.addAll(values(fact, each.claim())));
        assertThat(tried).as(comparison.toString()).containsAll(around(fact, bound.value()));
      }
    }
  }

  private static List<Object> around(FactNode fact, long bound) {
    Domain domain = fact.leaf().domain();
    if (fact.sort() == Sort.DAY) {
      LocalDate day = Days.date(bound);
      return List.of(day.minusDays(1), day, day.plusDays(1));
    } else if (fact.sort() == Sort.MONTH) {
      YearMonth month = YearMonth.from(Days.date(bound));
      return List.of(month.minusMonths(1), month);
    }
    return LongStream.rangeClosed(bound - 1, bound + 1)
        .filter(domain::contains)
        .mapToObj(code -> domain.value(code).orElseThrow())
        .toList();
  }

  private static List<Object> values(FactNode fact, Claim claim) {
    List<?> owners = fact.list().isEmpty()
        ? List.of(claim)
        : (List<?>) fact.list().get().readFrom(claim).orElse(List.of());
    List<Object> values = new ArrayList<>();
    for (Object owner : owners) {
      Optional<Object> value = Optional.of(owner);
      for (Fact<?, ?> step : fact.path()) {
        value = value.flatMap(party -> step.readFrom(party));
      }
      value.ifPresent(values::add);
    }
    return values;
  }

  /** A condition or fact for which there can be no case is known as such: a new one is looked at before it is listed. */
  @Test
  void theCasesThatThereCannotBeAreKnown() {
    List<String> gaps = new ArrayList<>();
    for (String provision : EveryCase.provisions()) {
      EveryCase.of(provision)
          .gaps()
          .forEach(gap -> gaps.add(provision + " " + gap.kind() + " " + gap.about()));
    }
    assertThat(gaps).containsExactlyInAnyOrderElementsOf(known());
  }

  private static List<String> known() {
    try (InputStream bytes = CasesLaws.class.getResourceAsStream("gaps.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
