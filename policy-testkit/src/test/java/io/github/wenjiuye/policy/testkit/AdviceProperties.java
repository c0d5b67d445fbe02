package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.core.Advisor;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Boundaries;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.advice.Change;
import io.github.wenjiuye.policy.model.advice.Change.Direction;
import io.github.wenjiuye.policy.model.advice.Obstacle;
import io.github.wenjiuye.policy.model.advice.Remedy;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Leeway;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.testkit.plain.Drawn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the advice succeeds, whoever does less does not, and where there is none nothing would have helped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdviceProperties {

  private static final int TRIES = Integer.getInteger("policy.tries", 200) / 5;
  private static final int HOPELESS = 2;
  private static final int HIDDEN = 4;

  private final Map<String, List<Refused>> refused = new ConcurrentHashMap<>();

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  /** A refused claim with the advice on it. */
  private record Refused(Drawn drawn, Claim claim, PolicyEvaluator evaluator, Advice advice) {
    Advised advised(Remedy remedy) {
      return new Advised(claim, remedy);
    }

    boolean isComplete() {
      return claim.equals(drawn.claim());
    }

    /** Whether a claim is as good as a remedy promises. */
    boolean isAsGood(Remedy remedy, Optional<Claim> claim) {
      return claim
          .filter(changed -> evaluator.validate(changed).isEmpty())
          .map(changed -> evaluator.evaluate(changed).verdict())
          .filter(verdict -> verdict == Verdict.ELIGIBLE || verdict == remedy.verdict())
          .isPresent();
    }

    @Override
    public String toString() {
      return claim + " → " + advice + " under " + drawn;
    }
  }

  private List<Refused> refused(String provision) {
    return refused.computeIfAbsent(provision, AdviceProperties::draw);
  }

  private static List<Refused> draw(String provision) {
    ImmutableList.Builder<Refused> refused = ImmutableList.builder();
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn drawn = Drawn.of(provision, seed);
      PolicyEvaluator evaluator = drawn.evaluator();
      Claim claim = seed % 3 == 0 ? withSomeHidden(drawn.claim(), new Random(seed)) : drawn.claim();
      if (evaluator.evaluate(claim).verdict() == Verdict.INELIGIBLE) {
        refused.add(new Refused(drawn, claim, evaluator, Advisor.advise(evaluator, claim)));
      }
    }
    return refused.build();
  }

  /** The claim with a few facts, or the items of a list, unknown. */
  private static Claim withSomeHidden(Claim claim, Random random) {
    CaseSheet sheet = Advised.sheet(claim);
    for (int i = 0; i < HIDDEN; i++) {
      List<String> paths = Advised.leaves(sheet.claim()).stream()
          .filter(path -> !path.endsWith(".month"))
          .toList();
      if (!paths.isEmpty()) {
        sheet = sheet.without(paths.get(random.nextInt(paths.size())));
      }
    }
    return sheet.claim();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void adviceThatIsFollowedTurnsTheRefusal(String provision) {
    for (Refused refused : refused(provision)) {
      for (Remedy remedy : refused.advice().remedies()) {
        Advised advised = refused.advised(remedy);
        Determination determination = refused.evaluator().evaluate(remedy.claim());
        assertThat(advised.all()).as("%s", refused).hasValue(remedy.claim());
        assertThat(determination.verdict())
            .as("%s", refused)
            .isEqualTo(remedy.verdict())
            .isNotEqualTo(Verdict.INELIGIBLE);
        assertThat(remedy.open())
            .as("%s", refused)
            .containsExactlyInAnyOrderElementsOf(determination.pending().stream()
                .filter(pending -> pending.settles() == Settles.VERDICT)
                .toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void nothingOfTheAdviceCanBeLeftOutAndNoUnitOfIt(String provision) {
    for (Refused refused : refused(provision)) {
      for (Remedy remedy : refused.advice().remedies()) {
        Advised advised = refused.advised(remedy);
        for (Set<Change> some : Sets.powerSet(ImmutableSet.copyOf(remedy.changes()))) {
          assertThat(refused.isAsGood(remedy, advised.with(some)))
              .as("%s of %s", some, refused)
              .isEqualTo(some.size() == remedy.changes().size());
        }
        for (Change change : remedy.changes()) {
          if (change.direction() != Direction.OTHER) {
            assertThat(refused.isAsGood(remedy, advised.withOneLessOf(change)))
                .as("one less of %s of %s", change, refused)
                .isFalse();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void ofWhatHasNoOrderExactlyTheValuesThatDoAreTold(String provision) {
    for (Refused refused : refused(provision)) {
      for (Remedy remedy : refused.advice().remedies()) {
        Advised advised = refused.advised(remedy);
        for (Change change : remedy.changes()) {
          Fact<?, ?> fact = fact(refused.claim().shape(), change.fact());
          if (fact.sort() == Sort.SYMBOL || fact.sort() == Sort.TRUTH) {
            Set<String> does = new TreeSet<>();
            for (long code = fact.domain().min(); code <= fact.domain().max(); code++) {
              Object value = fact.domain().value(code).orElseThrow();
              if (refused.isAsGood(remedy, advised.withValue(change, value))) {
                does.add(CaseCodes.wire(value));
              }
            }
            assertThat(change.to())
                .as("%s of %s", change, refused)
                .containsExactlyInAnyOrderElementsOf(does);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void onlyWhatSomebodyCanStillChangeIsAdvised(String provision) {
    for (Refused refused : refused(provision)) {
      Claim claim = refused.claim();
      for (Remedy remedy : refused.advice().remedies()) {
        for (Change change : remedy.changes()) {
          Fact<?, ?> fact = fact(claim.shape(), change.fact());
          assertThat(fact.leeway()).as("%s", change).isIn(Leeway.FREE, Leeway.ONWARD);
          if (fact.leeway() == Leeway.ONWARD && fact.sort() != Sort.TRUTH) {
            assertThat(change.direction()).as("%s", change).isIn(Direction.MORE, Direction.LATER);
          } else if (fact.leeway() == Leeway.ONWARD) {
            assertThat(change.to()).as("%s", change).containsExactly("true");
          }
        }
      }
      for (Obstacle obstacle : refused.advice().obstacles()) {
        assertThat(obstacle.change().sentences()).as("%s", refused).isNotEmpty();
      }
      assertThat(refused.advice().remedies().isEmpty())
          .as("%s", refused)
          .isNotEqualTo(refused.advice().obstacles().isEmpty());
    }
  }

  private static Fact<?, ?> fact(Shape<?> shape, String path) {
    Fact<?, ?> found = null;
    Shape<?> holder = shape;
    for (String step : Splitter.on('.').split(path)) {
      found = holder.fact(step.replaceAll("\\[.*", "")).orElseThrow();
      holder = found.sort().isLeaf() ? holder : found.shape();
    }
    return Objects.requireNonNull(found);
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void whereNothingIsAdvisedNoOneOrTwoFactsThatCanChangeWouldHelp(String provision) {
    int left = HOPELESS;
    for (Refused refused : refused(provision)) {
      if (!refused.advice().isHopeful() && refused.isComplete() && left-- > 0) {
        Drawn drawn = refused.drawn();
        Resolution resolution = new Resolution(drawn.readings(), drawn.standards());
        Provision rules = Notice.provision(provision);
        CaseValues values =
            CaseValues.of(Comparisons.of(rules, resolution), Boundaries.of(rules, resolution));
        CaseSheet sheet = Advised.sheet(refused.claim());
        for (CaseSheet one : changed(refused, values, sheet, values::near)) {
          assertThat(isRefused(refused, one)).as("%s of %s", one, refused).isTrue();
          for (CaseSheet two :
              changed(refused, values, one, (there, path) -> of(values, there, path))) {
            assertThat(isRefused(refused, two)).as("%s of %s", two, refused).isTrue();
          }
        }
      }
    }
  }

  private static boolean isRefused(Refused refused, CaseSheet sheet) {
    return !refused.evaluator().validate(sheet.claim()).isEmpty()
        || refused.evaluator().evaluate(sheet.claim()).verdict() == Verdict.INELIGIBLE;
  }

  private static ImmutableList<Object> of(CaseValues values, CaseSheet sheet, String path) {
    return values.of(Objects.requireNonNull(values.places(sheet).get(path)));
  }

  /** The claim with one fact changed that can still be changed, to each of some values. */
  private static List<CaseSheet> changed(
      Refused refused,
      CaseValues values,
      CaseSheet sheet,
      BiFunction<CaseSheet, String, ImmutableList<Object>> tries) {
    Claim claim = refused.claim();
    ImmutableList.Builder<CaseSheet> changed = ImmutableList.builder();
    for (String path : values.places(sheet).keySet()) {
      Optional<Object> now = sheet.get(path);
      if (now.isPresent() && !values.isAlwaysGiven(path) && canChange(claim, path)) {
        for (Object value : tries.apply(sheet, path)) {
          if (!now.get().equals(value) && canChange(claim, path, now.get(), value)) {
            changed.add(sheet.with(path, value));
          }
        }
      }
    }
    return changed.build().stream()
        .filter(CaseSheet::isPossible)
        .filter(values::isComplete)
        .toList();
  }

  private static boolean canChange(Claim claim, String path) {
    Leeway leeway = fact(claim.shape(), path).leeway();
    return leeway != Leeway.GIVEN && leeway != Leeway.PAST;
  }

  private static boolean canChange(Claim claim, String path, Object now, Object value) {
    Fact<?, ?> fact = fact(claim.shape(), path);
    return switch (fact.leeway()) {
      case GIVEN, PAST -> false;
      case ONWARD -> CaseCodes.code(value) > CaseCodes.code(now);
      case FREE -> !hasPassed(claim, now) && !hasPassed(claim, value);
    };
  }

  private static boolean hasPassed(Claim claim, Object value) {
    LocalDate day = value instanceof YearMonth month
        ? month.atEndOfMonth()
        : value instanceof LocalDate date ? date : LocalDate.MAX;
    return Stream.of("appliedOn", "receivedOn", "shownOn")
        .filter(name -> claim.shape().names().contains(name))
        .flatMap(name -> Advised.sheet(claim).get(name).stream())
        .anyMatch(today -> day.isBefore((LocalDate) today));
  }
}
