package io.github.wenjiuye.policy.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.testkit.reference.DrawnClaims.Discovery;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What may happen to an answer when somebody finds out more: whatever the provision, and without a second evaluator. */
@Domain(DrawnClaims.class)
@Domain(DomainContext.Global.class)
class CompletionLaws {

  private static final Set<String> LISTS = Set.of("hires", "partners");

  @Property
  void findingOutMoreNeverContradicts(@ForAll Discovery discovery, @ForAll long seed) {
    Random random = new Random(seed);
    ReferenceAnswer before = before(discovery);
    ReferenceAnswer after = after(discovery, path -> random.nextBoolean());
    if (before.verdict() != Verdict.UNDETERMINED) {
      assertThat(after.verdict()).isEqualTo(before.verdict());
    }
    after
        .grant()
        .ifPresent(narrower -> assertThat(
                before.grant().map(wider -> PlainGrants.hull(wider, narrower)))
            .isEqualTo(before.grant()));
    // An item of a list that was absent has facts of its own.
    if (names(before, Settles.values()).stream().noneMatch(LISTS::contains)) {
      assertThat(names(before, Settles.values())).containsAll(names(after, Settles.values()));
      assertThat(names(before, Settles.VERDICT)).containsAll(names(after, Settles.VERDICT));
    }
  }

  @Property
  void whatIsNotPendingDecidesNothing(@ForAll Discovery discovery) {
    ReferenceAnswer before = before(discovery);
    Set<String> pending = names(before, Settles.values());
    ReferenceAnswer after = after(discovery, path -> !pending.contains(path));
    // The timing is told of any day; whether a reading is decisive may hang on what is not pending
    // under this one; of a duty that is not kept in any case nothing is pending, although it may
    // yet turn out what lacks.
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.pending()).isEqualTo(before.pending());
    assertThat(after.warnings()).isEqualTo(before.warnings());
    if (before.verdict() != Verdict.INELIGIBLE) {
      assertThat(after.grant()).isEqualTo(before.grant());
    }
  }

  @Property
  void whatIsPendingForTheVerdictSettlesIt(@ForAll Discovery discovery) {
    ReferenceAnswer before = before(discovery);
    Assume.that(before.pending().stream()
        .noneMatch(
            each -> each.kind() == Pending.Kind.STANDARD && each.settles() == Settles.VERDICT));
    Set<String> pending = names(before, Settles.VERDICT);
    assertThat(after(discovery, pending::contains).verdict()).isNotEqualTo(Verdict.UNDETERMINED);
  }

  private static ReferenceAnswer before(Discovery discovery) {
    return answer(discovery, discovery.question().claim());
  }

  /** What is requested is left as it was: where no sum was named, none was requested. */
  private static ReferenceAnswer after(Discovery discovery, Predicate<String> wanted) {
    Claim claim = discovery.question().claim();
    Predicate<String> named = path -> !path.equals("requested") && wanted.test(path);
    return answer(discovery, Completions.fill(claim.shape(), claim, discovery.source(), named));
  }

  private static ReferenceAnswer answer(Discovery discovery, Claim claim) {
    PolicyEvaluator evaluator = ReferenceProperties.evaluator(discovery.question());
    return ReferenceAnswer.of(evaluator.evaluate(claim));
  }

  private static Set<String> names(ReferenceAnswer answer, Settles... settles) {
    Set<Settles> wanted = Set.of(settles);
    return answer.pending().stream()
        .filter(pending -> wanted.contains(pending.settles()))
        .map(Pending::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
