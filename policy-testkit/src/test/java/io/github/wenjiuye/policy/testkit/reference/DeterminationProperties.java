package io.github.wenjiuye.policy.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import io.github.wenjiuye.policy.testkit.reference.DrawnClaims.Question;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of a determination whatever the claim. */
@Domain(DrawnClaims.class)
@Domain(DomainContext.Global.class)
class DeterminationProperties {

  private static final int THREADS_WORTH = 8;

  @Property
  void theOrderOfTheHiresDoesNotMatter(
      @ForAll Question<GraduateHiringClaim> question, @ForAll long seed) {
    PolicyEvaluator evaluator = ReferenceProperties.evaluator(question);
    GraduateHiringClaim claim = question.claim();
    ImmutableList<Hire> hires = claim.hires().orElse(ImmutableList.of());
    List<Integer> order = shuffled(hires.size(), seed);
    GraduateHiringClaim reordered = GraduateHiringClaim.builder()
        .league(claim.league())
        .receivedOn(claim.receivedOn())
        .enterprise(claim.enterprise())
        .hires(claim
            .hires()
            .map(some -> order.stream().map(some::get).collect(ImmutableList.toImmutableList())))
        .build();
    ReferenceAnswer before = ReferenceAnswer.of(evaluator.evaluate(claim));
    ReferenceAnswer after = ReferenceAnswer.of(evaluator.evaluate(reordered));
    assertThat(after).isEqualTo(before.with(moved(before.pending(), order)));
  }

  @Property(tries = 100)
  void aDeterminationIsTheSameOnEveryThread(@ForAll Question<GraduateHiringClaim> question) {
    PolicyEvaluator evaluator = ReferenceProperties.evaluator(question);
    Determination shared = evaluator.evaluate(question.claim());
    List<Determination> several = IntStream.range(0, THREADS_WORTH)
        .parallel()
        .mapToObj(i -> evaluator.evaluate(question.claim()).recorded())
        .<Determination>map(each -> each)
        .toList();
    List<Determination> oneByMany = IntStream.range(0, THREADS_WORTH)
        .parallel()
        .<Determination>mapToObj(i -> shared.recorded())
        .toList();
    Determination alone = ReferenceProperties.evaluator(question).evaluate(question.claim());
    assertThat(several).allMatch(alone::equals);
    assertThat(oneByMany).allMatch(alone::equals);
    assertThat(shared).isEqualTo(alone).hasSameHashCodeAs(alone.recorded());
  }

  @Property
  void whatLacksIsTheFewestMoreHiresThatDo(@ForAll Question<SmallEnterpriseLoanClaim> question) {
    SmallEnterpriseLoanClaim claim = question.claim();
    OptionalLong staff = claim.enterprise().map(Enterprise::staff).orElse(OptionalLong.empty());
    Assume.that(claim.appliedOn().isPresent());
    Assume.that(claim.qualifyingHires().isPresent() && staff.isPresent());
    Determination determination = ReferenceProperties.evaluator(question).evaluate(claim);
    long fewest = fewestMore(question, staff.getAsLong());
    assertThat(determination.findings().stream().map(Finding::lacking).flatMap(Optional::stream))
        .isEqualTo(fewest == 0 ? List.of() : List.of(Long.toString(fewest)));
  }

  /** As many more as there are staff always do. */
  private static long fewestMore(Question<SmallEnterpriseLoanClaim> question, long staff) {
    Readings readings = Readings.of(question.readings());
    long tooFew = -1;
    long enough = staff;
    while (enough - tooFew > 1) {
      long more = (tooFew + enough) / 2;
      boolean does = PlainRules.mayBorrow(
          question.claim().appliedOn().orElseThrow(),
          Size.SMALL,
          BigInteger.valueOf(staff),
          BigInteger.valueOf(question.claim().qualifyingHires().orElseThrow())
              .add(BigInteger.valueOf(more)),
          readings);
      if (does) {
        enough = more;
      } else {
        tooFew = more;
      }
    }
    return enough;
  }

  private static List<Integer> shuffled(int size, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  /** What was pending of a hire is pending of it in its new place. */
  private static ImmutableSet<Pending> moved(ImmutableSet<Pending> pending, List<Integer> order) {
    ImmutableSet.Builder<Pending> moved = ImmutableSet.builder();
    for (Pending each : pending) {
      String name = each.name();
      int end = name.indexOf(']');
      if (end >= 0) {
        int index = Integer.parseInt(name.substring("hires[".length(), end));
        name = "hires[" + order.indexOf(index) + name.substring(end);
      }
      moved.add(new Pending(each.kind(), name, each.settles()));
    }
    return moved.build();
  }
}
