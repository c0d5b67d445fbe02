package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any determination that its types allow, whether or not an evaluator could give it. */
final class Determinations {

  private static final ImmutableList<String> PROVISIONS = ImmutableList.<String>builder()
      .addAll(Claims.shapes().keySet())
      .add("99.9")
      .build();

  private Determinations() {}

  static Arbitrary<RecordedDetermination> any() {
    Arbitrary<ImmutableList<Pending>> pending = listOf(Combinators.combine(
            Arbitraries.of(Pending.Kind.class), names(), Arbitraries.of(Settles.class))
        .as(Pending::new));
    Arbitrary<ImmutableList<Warning>> warnings =
        listOf(Combinators.combine(Arbitraries.of(Warning.Code.class), paths()).as(Warning::new));
    Arbitrary<PolicyVersion> policy =
        Combinators.combine(plainText(), plainText()).as(PolicyVersion::new);
    return Combinators.combine(
            Arbitraries.of(PROVISIONS),
            Arbitraries.of(Verdict.class),
            Combinators.combine(Arbitraries.of(Modality.class), Arbitraries.of(Timing.class))
                .as(ImmutableMap::of),
            grants().optional(),
            pending,
            listOf(findings()),
            Combinators.combine(listOf(readings()), listOf(standards())).as(ImmutableMap::of))
        .flatAs((provision, verdict, force, grant, missing, findings, relied) ->
            Combinators.combine(warnings, policy).as((warned, version) -> {
              var binding = force.entrySet().iterator().next();
              var sources = relied.entrySet().iterator().next();
              return new RecordedDetermination(
                  provision,
                  verdict,
                  binding.getKey(),
                  binding.getValue(),
                  grant,
                  missing,
                  findings,
                  sources.getKey(),
                  sources.getValue(),
                  warned,
                  version);
            }));
  }

  static Arbitrary<Grant> grants() {
    Arbitrary<ImmutableList<WorkingLine>> working = listOf(
        Combinators.combine(names(), spans(), spans().optional(), leagues().optional())
            .as(WorkingLine::new));
    Arbitrary<Subject> subjects = Arbitraries.of(Subject.class);
    return Arbitraries.oneOf(
        Combinators.combine(
                ranges(),
                ranges().optional(),
                Arbitraries.longs().between(0, 60).optional(),
                listOf(names()),
                Arbitraries.of(Payee.class).optional(),
                working)
            .as((amount, monthly, months, preference, payTo, lines) -> new Grant.Payment(
                amount,
                monthly,
                months.map(OptionalLong::of).orElse(OptionalLong.empty()),
                preference,
                payTo,
                lines)),
        Combinators.combine(ranges(), ranges().optional(), working).as(Grant.LoanLimit::new),
        Combinators.combine(
                subjects, days().optional(), days().optional(), ranges().optional(), working)
            .as(Grant.Deferral::new),
        Combinators.combine(
                subjects,
                Arbitraries.of(Extent.class).optional(),
                days().optional(),
                ranges().optional(),
                working)
            .as(Grant.Waiver::new),
        Combinators.combine(subjects, days().optional(), ranges().optional(), working)
            .as((of, until, monthly, lines) ->
                new Grant.Extension(of, until, Optional.empty(), monthly, lines)),
        Combinators.combine(
                subjects,
                listOf(Combinators.combine(
                        Arbitraries.of("REPORTING", "FILE_TRANSFER", "OTHER"), days())
                    .as(Grant.Extension.Part::new)),
                ranges().optional(),
                working)
            .as((of, each, monthly, lines) ->
                new Grant.Extension(of, Optional.empty(), Optional.of(each), monthly, lines)),
        subjects.map(Grant.Access::new),
        subjects.map(Grant.Priority::new),
        Combinators.combine(
                Combinators.combine(names(), Arbitraries.of("true", "3")).as(ImmutableMap::of),
                working)
            .as(Grant.Compliance::new),
        working.map(lines -> new Grant.Compliance(ImmutableMap.of(), lines)));
  }

  static Arbitrary<MoneyRange> ranges() {
    Arbitrary<Money> sums = Arbitraries.longs().between(0, 100_000_000_00L).map(Money::ofFen);
    return Combinators.combine(sums, sums, Arbitraries.of(0, 1, 2, 3))
        .as((one, other, kind) -> switch (kind) {
          case 0 -> MoneyRange.exactly(one);
          case 1 -> MoneyRange.atLeast(one);
          case 2 -> MoneyRange.between(Money.ZERO, one);
          default ->
            one.compareTo(other) <= 0
                ? MoneyRange.between(one, other)
                : MoneyRange.between(other, one);
        });
  }

  private static Arbitrary<Finding> findings() {
    Arbitrary<Bound> bounds = Combinators.combine(
            Arbitraries.of(Bound.Relation.class), listOf(values()), values())
        .as((relation, several, one) ->
            relation.takesList() ? new Bound(relation, several) : Bound.of(relation, one));
    return Combinators.combine(
            plainText(),
            Arbitraries.of("6.1", "16.1"),
            paths(),
            Arbitraries.of(Truth.class),
            values().optional(),
            listOf(bounds),
            values().optional())
        .as(Finding::of);
  }

  private static Arbitrary<ReadingUse> readings() {
    Arbitrary<String> ids = Arbitraries.oneOf(Arbitraries.of(Reading.ids()), plainText());
    return ids.flatMap(id -> {
      List<String> choices = new ArrayList<>(List.of("2020-02-01", "0.6", "NO_SUCH_CODE"));
      Reading.of(id).ifPresent(reading -> choices.addAll(reading.codes()));
      return Combinators.combine(Arbitraries.of(choices), Arbitraries.of(true, false))
          .as((choice, decisive) -> new ReadingUse(id, choice, decisive));
    });
  }

  private static Arbitrary<StandardUse> standards() {
    return Combinators.combine(names(), leagues(), values()).as(StandardUse::new);
  }

  private static Arbitrary<String> leagues() {
    return Arbitraries.of("150000", "150100", "152900", "110000", "");
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(values(), values().optional()).as(Span::new);
  }

  /** Paths of a claim, names of standards, and what is neither. */
  private static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        paths(),
        Arbitraries.of(LocalStandard.names()),
        Arbitraries.of(
            "amount", "hires.qualifying", "affectedByEpidemic", "trainingSubsidy.PRE_JOB"));
  }

  private static Arbitrary<String> paths() {
    List<String> templates = new ArrayList<>();
    Claims.shapes().values().forEach(shape -> collect("", shape, templates));
    Arbitrary<String> real = Combinators.combine(
            Arbitraries.of(templates), Arbitraries.integers().between(0, 99_999_999))
        .as((template, index) -> template.replace("#", Integer.toString(index)));
    Arbitrary<String> wrong = Arbitraries.of(
        "",
        ".",
        "[",
        "hires[0",
        "hires[-1].hiredOn",
        "hires[99999999999].hiredOn",
        "hires..hiredOn",
        "enterprise[0].size",
        "enterprise.size.more",
        "hires.hiredOn",
        "hires[0].contract.qualifying");
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, real),
        net.jqwik.api.Tuple.of(1, wrong),
        net.jqwik.api.Tuple.of(1, plainText()));
  }

  private static void collect(String parent, Shape<?> shape, List<String> into) {
    for (Fact<?, ?> fact : shape.facts()) {
      String path = parent + fact.name();
      into.add(path);
      if (fact.sort() == Sort.ITEMS) {
        into.add(path + "[#]");
        collect(path + "[#].", fact.shape(), into);
      } else if (fact.sort() == Sort.PARTY) {
        collect(path + ".", fact.shape(), into);
      }
    }
  }

  private static Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "true",
            "false",
            "SMALL",
            "MEDIUM",
            "0",
            "3",
            "12",
            "15",
            "1",
            "150000",
            "150100",
            "150105",
            "110101",
            "999999",
            "0.15",
            "0.055",
            "1e400",
            "1500.00",
            "1234567.89",
            "2020-07-01",
            "2020-02-30",
            "3 × 1500.00",
            "150100.5",
            "-1.00",
            "∞",
            "$1",
            "\\"),
        plainText());
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2015, 1, 1)::plusDays);
  }

  private static Arbitrary<String> plainText() {
    return Arbitraries.strings().withChars("abcXYZ012.[]-$\\汉字〔 ").ofMaxLength(8);
  }

  private static <T> Arbitrary<ImmutableList<T>> listOf(Arbitrary<T> items) {
    return items.list().ofMaxSize(4).map(ImmutableList::copyOf);
  }
}
