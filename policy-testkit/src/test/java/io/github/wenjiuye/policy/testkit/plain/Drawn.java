package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * A question to both evaluators.
 *
 * @param claim of which everything is known
 * @param standards what the leagues set
 * @param readings what was chosen
 */
public record Drawn(Claim claim, LocalStandards standards, ImmutableMap<Reading, String> readings) {

  public static Drawn of(String provision, long seed) {
    Random random = new Random(seed);
    LocalStandards standards = seed % 4 == 0 ? LocalStandards.none() : standards(random);
    ImmutableMap<Reading, String> readings = readings(random);
    while (true) {
      Claim claim = DrawnClaim.draw(random, provision);
      try {
        PolicyEvaluator.builder().build().evaluate(claim);
        return new Drawn(claim, standards, readings);
      } catch (InvalidInputException e) {
        // What can never be true is drawn again.
      }
    }
  }

  public PolicyEvaluator evaluator() {
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder().standards(standards);
    readings.forEach(builder::reading);
    return builder.build();
  }

  Plain.Choices choices() {
    return new Plain.Choices(readings);
  }

  private static LocalStandards standards(Random random) {
    LocalStandards.Builder standards = LocalStandards.builder();
    for (LocalStandard standard : LocalStandard.values()) {
      if (random.nextInt(5) < 3) {
        standards.put(LocalStandard.REGION, standard, one(random, standard));
      }
      if (random.nextInt(3) == 0) {
        standards.put("150100", standard, one(random, standard));
      }
      if (random.nextInt(3) == 0) {
        LocalDate change = LocalDate.of(2020, 5, 9).plusDays(random.nextInt(300));
        standards.put(
            "150200",
            standard,
            ImmutableList.of(
                new LocalStandards.Dated(
                    Optional.empty(), Optional.of(change), one(random, standard)),
                new LocalStandards.Dated(
                    Optional.of(change.plusDays(1L + random.nextInt(2) * 30L)),
                    Optional.empty(),
                    one(random, standard))));
      }
    }
    return standards.build();
  }

  private static StandardValue one(Random random, LocalStandard standard) {
    List<StandardValue> values = Suppositions.realistic(standard);
    return values.get(random.nextInt(values.size()));
  }

  private static ImmutableMap<Reading, String> readings(Random random) {
    Map<Reading, String> chosen = new EnumMap<>(Reading.class);
    for (Reading reading : Reading.values()) {
      int choice = random.nextInt(3);
      if (choice == 1) {
        chosen.put(reading, reading.codes().get(1));
      } else if (choice == 2 && reading.valueSort().isPresent()) {
        chosen.put(reading, reading.valueSort().get() == Sort.DAY ? "2020-02-03" : "0.6");
      }
    }
    return ImmutableMap.copyOf(chosen);
  }

  /** A claim that is decided quickly, since nothing about it can be open. */
  static Claim refused(PolicyEvaluator evaluator, String provision) {
    return LongStream.iterate(0, seed -> seed + 1)
        .mapToObj(seed -> of(provision, seed).claim())
        .filter(claim -> evaluator.evaluate(claim).verdict() == Verdict.INELIGIBLE)
        .findFirst()
        .orElseThrow();
  }
}
