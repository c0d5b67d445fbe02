package io.github.wenjiuye.policy.model.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocalStandardsProperties {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 12;
  private static final LocalStandard SUBSIDY = LocalStandard.GRADUATE_HIRING_SUBSIDY;

  /** On every day one value at most, and those that are refused are the ones that claim a day twice. */
  @Property
  void datedValuesAreAcceptedExactlyWhereNoDayHasTwo(@ForAll("datedValues") List<Dated> dated) {
    List<Violation> violations = violations(LocalStandards.builder().put("150100", SUBSIDY, dated));
    boolean twice = Stream.iterate(START.minusDays(1), day -> day.plusDays(1))
        .limit(DAYS + 2L)
        .anyMatch(day -> dated.stream().filter(value -> value.holdsOn(day)).count() > 1);
    boolean backward = dated.stream()
        .anyMatch(value -> value.from().isPresent()
            && value.to().isPresent()
            && value.to().get().isBefore(value.from().get()));
    assertThat(violations.isEmpty()).isEqualTo(!twice && !backward);
    if (violations.isEmpty()) {
      ImmutableList<Dated> kept =
          LocalStandards.builder().put("150100", SUBSIDY, dated).build().in(League.HOHHOT, SUBSIDY);
      assertThat(kept).containsExactlyInAnyOrderElementsOf(dated);
      assertThat(kept)
          .isSortedAccordingTo(
              (a, b) -> a.from().orElse(LocalDate.MIN).compareTo(b.from().orElse(LocalDate.MIN)));
    }
  }

  @Property(tries = 200)
  void theNoticesBoundsAreInsideAndWhatIsBeyondCitesTheSentence(
      @ForAll("numericStandards") LocalStandard standard) {
    Domain domain = ((Form.Single) standard.form()).domain();
    assertThat(violations(single(standard, domain.min()))).isEmpty();
    assertThat(violations(single(standard, domain.max()))).isEmpty();
    assertThat(violations(single(standard, domain.min() - 1))).singleElement().satisfies(told -> {
      assertThat(told.path()).isEqualTo("150000." + standard.wireName());
      assertThat(told.code()).isEqualTo("belowNotice");
      assertThat(told.english()).contains("by " + standard.sentence() + " of the notice");
      assertThat(told.chinese()).contains("按通知 " + standard.sentence());
    });
    if (domain.max() != Domain.UNBOUNDED) {
      assertThat(violations(single(standard, domain.max() + 1)))
          .extracting(Violation::code)
          .containsExactly("aboveNotice");
    }
  }

  @Property(tries = 200)
  void aValueOfAnotherFormIsRefused(
      @ForAll("standards") LocalStandard standard, @ForAll("values") StandardValue value) {
    List<Violation> violations =
        violations(LocalStandards.builder().put("150000", standard, value));
    if (!fits(standard.form(), value)) {
      assertThat(violations).extracting(Violation::code).containsExactly("standardForm");
    } else {
      assertThat(violations).extracting(Violation::code).doesNotContain("standardForm");
    }
  }

  @Property(tries = 200)
  void aLeaguesOwnValuesWinOverTheRegions(
      @ForAll League league, @ForAll League other, @ForAll boolean region) {
    LocalStandards.Builder builder =
        LocalStandards.builder().put(league.code(), SUBSIDY, new StandardValue.Single(150_000));
    if (region) {
      builder.put(LocalStandard.REGION, SUBSIDY, new StandardValue.Single(120_000));
    }
    LocalStandards standards = builder.build();
    ImmutableList<Dated> own = ImmutableList.of(Dated.always(new StandardValue.Single(150_000)));
    ImmutableList<Dated> regional = region
        ? ImmutableList.of(Dated.always(new StandardValue.Single(120_000)))
        : ImmutableList.of();
    assertThat(standards.in(other, SUBSIDY)).isEqualTo(other == league ? own : regional);
    assertThat(standards.source(other, SUBSIDY))
        .isEqualTo(other == league ? league.code() : LocalStandard.REGION);
  }

  @Example
  void aPlaceThatIsNotOfTheRegionIsRefused() {
    assertThat(violations(
            LocalStandards.builder().put("150105", SUBSIDY, new StandardValue.Single(150_000))))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.path()).isEqualTo("150105");
          assertThat(told.code()).isEqualTo("unknownPlace");
        });
  }

  @Example
  void everythingThatIsWrongIsToldAtOnce() {
    StandardValue bands = new StandardValue.Banded(ImmutableList.of(
        new StandardValue.Band(OptionalLong.empty(), 2_000_000),
        new StandardValue.Band(OptionalLong.of(0), -1)));
    assertThat(violations(LocalStandards.builder()
            .put("150000", SUBSIDY, ImmutableList.of())
            .put("150100", LocalStandard.LAYOFF_RATE_CEILING, bands)))
        .extracting(Violation::path)
        .containsExactly(
            "150000.graduateHiringSubsidy.dated",
            "150100.layoffRateCeiling[0].rate",
            "150100.layoffRateCeiling[1].rate",
            "150100.layoffRateCeiling[1].upToInsured",
            "150100.layoffRateCeiling[1]",
            "150100.layoffRateCeiling[1].upToInsured");
  }

  @Provide
  Arbitrary<List<Dated>> datedValues() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays).optional(0.9);
    return Combinators.combine(days, days, Arbitraries.longs().between(100_000, 300_000))
        .as((from, to, fen) -> new Dated(from, to, new StandardValue.Single(fen)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<LocalStandard> standards() {
    return Arbitraries.of(LocalStandard.class);
  }

  @Provide
  Arbitrary<LocalStandard> numericStandards() {
    return standards()
        .filter(standard -> standard.form() instanceof Form.Single form
            && form.domain().symbols().isEmpty());
  }

  @Provide
  Arbitrary<StandardValue> values() {
    return Arbitraries.of(
        new StandardValue.Single(0),
        new StandardValue.Banded(ImmutableList.of()),
        new StandardValue.Named(ImmutableMap.of()),
        new StandardValue.Provinces(ImmutableList.of()),
        new StandardValue.Sites(ImmutableList.of()));
  }

  private static boolean fits(Form form, StandardValue value) {
    return form instanceof Form.Single && value instanceof StandardValue.Single
        || form instanceof Form.Banded && value instanceof StandardValue.Banded
        || form instanceof Form.Fields && value instanceof StandardValue.Named
        || form instanceof Form.Table && value instanceof StandardValue.Named
        || form instanceof Form.Provinces && value instanceof StandardValue.Provinces
        || form instanceof Form.Sites && value instanceof StandardValue.Sites;
  }

  private static LocalStandards.Builder single(LocalStandard standard, long code) {
    return LocalStandards.builder()
        .put(LocalStandard.REGION, standard, new StandardValue.Single(code));
  }

  private static List<Violation> violations(LocalStandards.Builder builder) {
    InvalidInputException wrong = catchThrowableOfType(InvalidInputException.class, builder::build);
    return wrong == null ? List.of() : wrong.violations();
  }
}
