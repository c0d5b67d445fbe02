package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Boundaries;
import io.github.wenjiuye.policy.core.rule.Boundary;
import io.github.wenjiuye.policy.core.rule.Comparisons;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the answers of an evaluator change, provision by provision, found out when it is first asked for. */
final class Landmarks {

  private final PolicyEvaluator evaluator;
  private final boolean otherReadings;
  private final Map<String, Found> byProvision = new ConcurrentHashMap<>();

  private Landmarks(PolicyEvaluator evaluator, boolean otherReadings) {
    this.evaluator = evaluator;
    this.otherReadings = otherReadings;
  }

  /** Those of one evaluator alone. */
  static Landmarks of(PolicyEvaluator evaluator) {
    return new Landmarks(evaluator, false);
  }

  /** Those of an evaluator, and of others that read the notice otherwise. */
  static Landmarks ofAnyReading(PolicyEvaluator evaluator) {
    return new Landmarks(evaluator, true);
  }

  /**
   * What is known of one provision.
   *
   * @param numbers values beside which something changes, as rules see them, by the code of the fact
   * @param success what makes a claim succeed, by the code of the fact; nothing where no claim does
   * @param texts the texts that the standards tell apart
   */
  record Found(
      ImmutableListMultimap<String, Long> numbers,
      ImmutableMap<String, Object> success,
      ImmutableList<String> texts) {

    /** Of a party by itself, which may be part of any claim. */
    static final Found NOTHING =
        new Found(ImmutableListMultimap.of(), ImmutableMap.of(), ImmutableList.of());
  }

  Found of(String provision) {
    return byProvision.computeIfAbsent(provision, id -> find(Notice.provision(id)));
  }

  private Found find(Provision provision) {
    Resolution chosen = resolution(Map.of());
    Boundaries boundaries = Boundaries.of(provision, chosen);
    ImmutableListMultimap.Builder<String, Long> numbers = ImmutableListMultimap.builder();
    add(boundaries, numbers);
    if (otherReadings) {
      for (Reading reading : provision.readings()) {
        for (String code : reading.codes()) {
          if (!code.equals(chosen.choice(reading))) {
            add(Boundaries.of(provision, resolution(Map.of(reading, code))), numbers);
          }
        }
      }
    }
    Comparisons comparisons = Comparisons.of(provision, chosen);
    return new Found(
        numbers.build(),
        success(provision, comparisons, boundaries),
        ImmutableList.copyOf(comparisons.texts()));
  }

  private static void add(
      Boundaries boundaries, ImmutableListMultimap.Builder<String, Long> numbers) {
    for (String path : boundaries.paths()) {
      Set<Long> codes = new LinkedHashSet<>();
      for (Boundary boundary : boundaries.at(path)) {
        codes.add(boundary.last());
        codes.add(boundary.next());
      }
      numbers.putAll(path, codes);
    }
  }

  private static ImmutableMap<String, Object> success(
      Provision provision, Comparisons comparisons, Boundaries boundaries) {
    CaseValues values = CaseValues.of(comparisons, boundaries);
    CaseSearch search = new CaseSearch(provision.shape(), values);
    Optional<CaseSheet> found = search.find(search.first(), comparisons::distance);
    Map<String, Object> success = new LinkedHashMap<>();
    found.ifPresent(sheet -> values
        .places(sheet)
        .forEach((path, code) -> sheet.get(path).ifPresent(value -> success.put(code, value))));
    return ImmutableMap.copyOf(success);
  }

  private Resolution resolution(Map<Reading, String> otherwise) {
    Map<Reading, String> choices = new EnumMap<>(Reading.class);
    for (Reading reading : Reading.values()) {
      choices.put(reading, evaluator.choice(reading));
    }
    choices.putAll(otherwise);
    return new Resolution(ImmutableMap.copyOf(choices), evaluator.standards());
  }
}
