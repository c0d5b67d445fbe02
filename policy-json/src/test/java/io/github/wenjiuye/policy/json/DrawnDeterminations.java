package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws determinations with every kind of grant, whether or not an evaluator would give them. */
final class DrawnDeterminations {

  private DrawnDeterminations() {}

  static Arbitrary<RecordedDetermination> all() {
    Arbitrary<Head> heads = Combinators.combine(
            text(),
            Arbitraries.of(Verdict.class),
            Arbitraries.of(Modality.class),
            Arbitraries.of(Timing.class),
            grants().optional())
        .as(Head::new);
    Arbitrary<PolicyVersion> policies = Combinators.combine(text(), text()).as(PolicyVersion::new);
    return Combinators.combine(
            heads,
            list(pending()),
            list(findings()),
            list(readings()),
            list(standards()),
            list(warnings()),
            policies)
        .as((head, pending, findings, readings, standards, warnings, policy) ->
            new RecordedDetermination(
                head.provision(),
                head.verdict(),
                head.modality(),
                head.timing(),
                head.grant(),
                pending,
                findings,
                readings,
                standards,
                warnings,
                policy));
  }

  private record Head(
      String provision, Verdict verdict, Modality modality, Timing timing, Optional<Grant> grant) {}

  static Arbitrary<Grant> grants() {
    return Arbitraries.oneOf(
        payments(),
        Combinators.combine(ranges(), ranges().optional(), list(lines())).as(Grant.LoanLimit::new),
        Combinators.combine(
                subjects(),
                days().optional(),
                days().optional(),
                ranges().optional(),
                list(lines()))
            .as(Grant.Deferral::new),
        Combinators.combine(
                subjects(),
                Arbitraries.of(Extent.class).optional(),
                days().optional(),
                ranges().optional(),
                list(lines()))
            .as(Grant.Waiver::new),
        Combinators.combine(subjects(), days().optional(), ranges().optional(), list(lines()))
            .as((of, until, monthly, working) ->
                new Grant.Extension(of, until, Optional.empty(), monthly, working)),
        Combinators.combine(subjects(), byKind(), ranges().optional(), list(lines()))
            .as((of, each, monthly, working) ->
                new Grant.Extension(of, Optional.empty(), Optional.of(each), monthly, working)),
        subjects().map(Grant.Access::new),
        subjects().map(Grant.Priority::new),
        Combinators.combine(shortfalls(), list(lines())).as(Grant.Compliance::new));
  }

  private static Arbitrary<Grant> payments() {
    Arbitrary<OptionalLong> months = Arbitraries.longs()
        .optional()
        .map(value -> value.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    Arbitrary<Optional<Payee>> payees = Arbitraries.of(Payee.class).optional();
    return Combinators.combine(
            ranges(), ranges().optional(), months, list(text()), payees, list(lines()))
        .as(Grant.Payment::new);
  }

  private static Arbitrary<ImmutableList<Grant.Extension.Part>> byKind() {
    return list(Combinators.combine(text(), days()).as(Grant.Extension.Part::new));
  }

  private static Arbitrary<ImmutableMap<String, String>> shortfalls() {
    Arbitrary<String> lacking = Arbitraries.oneOf(
        Arbitraries.longs().greaterOrEqual(0).map(Object::toString), Arbitraries.just("true"));
    return Arbitraries.maps(text(), lacking).ofMaxSize(3).map(ImmutableMap::copyOf);
  }

  private static Arbitrary<Subject> subjects() {
    return Arbitraries.of(Subject.class);
  }

  private static Arbitrary<LocalDate> days() {
    return Drawn.days();
  }

  private static Arbitrary<MoneyRange> ranges() {
    Arbitrary<Money> money = Drawn.monies();
    return Arbitraries.oneOf(
        money.map(MoneyRange::exactly),
        money.map(MoneyRange::atLeast),
        Combinators.combine(money, money)
            .as((a, b) ->
                a.compareTo(b) < 0 ? MoneyRange.between(a, b) : MoneyRange.between(b, a)));
  }

  private static Arbitrary<WorkingLine> lines() {
    return Combinators.combine(text(), spans(), spans().optional(), text().optional())
        .as(WorkingLine::new);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(text(), text().optional()).as(Span::new);
  }

  private static Arbitrary<Pending> pending() {
    return Combinators.combine(
            Arbitraries.of(Pending.Kind.class), text(), Arbitraries.of(Settles.class))
        .as(Pending::new);
  }

  private static Arbitrary<Finding> findings() {
    return Combinators.combine(
            text(),
            text(),
            text(),
            Arbitraries.of(Truth.class),
            text().optional(),
            bounds(),
            text().optional())
        .as(Finding::of);
  }

  private static Arbitrary<ImmutableList<Bound>> bounds() {
    Arbitrary<Map<Bound.Relation, String>> values =
        Arbitraries.maps(Arbitraries.of(Bound.Relation.class), text()).ofMaxSize(3);
    return Combinators.combine(values, list(text()))
        .as((single, several) -> single.entrySet().stream()
            .map(entry -> entry.getKey().takesList()
                ? new Bound(entry.getKey(), several)
                : Bound.of(entry.getKey(), entry.getValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Arbitrary<ReadingUse> readings() {
    return Combinators.combine(text(), text(), Arbitraries.of(true, false)).as(ReadingUse::new);
  }

  private static Arbitrary<StandardUse> standards() {
    return Combinators.combine(text(), text(), text()).as(StandardUse::new);
  }

  private static Arbitrary<Warning> warnings() {
    return Combinators.combine(Arbitraries.of(Warning.Code.class), text()).as(Warning::new);
  }

  private static Arbitrary<String> text() {
    return Drawn.texts();
  }

  private static <T> Arbitrary<ImmutableList<T>> list(Arbitrary<T> items) {
    return items.list().ofMaxSize(2).map(ImmutableList::copyOf);
  }
}
