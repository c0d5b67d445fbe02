package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Claims to be seen together, of which everything is known.
 *
 * @param claims most of them succeed
 * @param common what the leagues set and what was chosen for all of them
 */
record DrawnTogether(ImmutableList<Claim> claims, Drawn common) {

  private static final ImmutableList<ImmutableList<String>> GROUPS = ImmutableList.of(
      ImmutableList.of("12.1", "16.1", "22.5"),
      ImmutableList.of("3.1a", "3.1b"),
      ImmutableList.of("21.1", "21.2"),
      ImmutableList.of("12.1", "16.1", "22.5", "3.1a", "3.1b", "21.1", "21.2", "13.1", "7.1"));
  private static final ImmutableList<CreditCode> CODES =
      ImmutableList.of(code("91150105MA0N8KQ2X"), code("91150105MA0N8KQ3X"));
  private static final ImmutableMap<String, Object> BEST = ImmutableMap.<String, Object>builder()
      .put("receivedOn", LocalDate.of(2020, 12, 31))
      .put("employer", Employer.ENTERPRISE)
      .put("registeredIn", Division.of("150105"))
      .put("size", Size.MEDIUM)
      .put("ruralLabourer", true)
      .put("graduatedOn", LocalDate.of(2020, 6, 30))
      .put("registeredUnemployedSince", LocalDate.of(2020, 1, 31))
      .put("hiredOn", LocalDate.of(2020, 7, 31))
      .put("startsOn", LocalDate.of(2020, 7, 31))
      .put("endsOn", LocalDate.of(2021, 7, 30))
      .put("socialInsurancePaid", true)
      .put("appliedOn", LocalDate.of(2020, 10, 9))
      .put("benefitEndedOn", LocalDate.of(2020, 10, 9))
      .put("retiresOn", LocalDate.of(2021, 10, 8))
      .put("unemployed", true)
      .buildOrThrow();
  private static final int WORSE = 8;

  /** The first numbers that follow on small seeds are alike. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private static final int TRIES = 10;
  private static final int LABELS = 2;
  private static final int UNMARKED = 8;

  private static CreditCode code(String first17) {
    return CreditCode.of(first17 + CreditCode.checkCharacter(first17));
  }

  /** The same for the same seed. Labels are few, so that they meet, and now and then there is none. */
  static DrawnTogether of(long seed) {
    Random random = new Random(seed * SPREAD);
    Drawn common = Drawn.of("16.1", seed);
    ImmutableList<String> group = GROUPS.get(random.nextInt(GROUPS.size()));
    ImmutableList<Claim> claims = IntStream.range(0, 2 + random.nextInt(4))
        .mapToObj(i -> claim(random, group.get(random.nextInt(group.size())), common.evaluator()))
        .collect(ImmutableList.toImmutableList());
    return new DrawnTogether(claims, common)
        .labelled(() -> random.nextInt(UNMARKED) == 0 ? -1 : random.nextInt(LABELS));
  }

  private static Claim claim(Random random, String provision, PolicyEvaluator evaluator) {
    Claim claim = draw(random, provision);
    for (int i = 0; !isGood(claim, evaluator) || (i < TRIES && fails(claim, evaluator)); i++) {
      claim = draw(random, provision);
    }
    return claim;
  }

  /** Most facts as they are best: else hardly a hire would earn two subsidies. */
  private static Claim draw(Random random, String provision) {
    return Rebuilt.of(
        DrawnClaim.draw(random, provision),
        (path, fact, value) -> value.isPresent() && random.nextInt(WORSE) > 0
            ? Optional.ofNullable(BEST.get(fact.name())).or(() -> value)
            : value);
  }

  private static boolean isGood(Claim claim, PolicyEvaluator evaluator) {
    return evaluator.validate(claim).isEmpty();
  }

  private static boolean fails(Claim claim, PolicyEvaluator evaluator) {
    return evaluator.evaluate(claim).verdict() == Verdict.INELIGIBLE;
  }

  /** With other labels, by their numbers; below 0 there is none. */
  DrawnTogether labelled(Supplier<Integer> numbers) {
    return with(claims.stream()
        .map(claim -> Rebuilt.of(
            claim, (path, fact, value) -> fact.isLabel() ? label(fact, numbers.get()) : value))
        .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<?> label(Fact<?, ?> fact, int number) {
    if (number < 0) {
      return Optional.empty();
    }
    return Optional.of(
        fact.sort() == Sort.CREDIT_CODE
            ? CODES.get(number % CODES.size())
            : Integer.toString(number));
  }

  DrawnTogether with(List<Claim> others) {
    return new DrawnTogether(ImmutableList.copyOf(others), common);
  }

  /** Under another choice of a reading. */
  DrawnTogether choosing(Reading reading, String choice) {
    Map<Reading, String> readings = new HashMap<>(common.readings());
    readings.put(reading, choice);
    return new DrawnTogether(
        claims, new Drawn(common.claim(), common.standards(), ImmutableMap.copyOf(readings)));
  }

  /** What the second calculation says. */
  PlainTogether plainly(Map<LocalStandard, StandardValue> supposed) {
    return new PlainTogether(claims, new Locals(common.standards(), supposed), common.choices());
  }
}
