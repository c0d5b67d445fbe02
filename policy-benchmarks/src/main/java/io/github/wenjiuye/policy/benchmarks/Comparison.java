package io.github.wenjiuye.policy.benchmarks;

import com.google.common.math.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What several rounds of benchmarks come to. The time of a round is that of its quickest iteration: what else the machine does
 * only ever adds to it. A figure is the median of the rounds, for each compiles the code anew, and not always as well. A ratio is the
 * median of the ratios within each round.
 */
final class Comparison {

  private final List<Score> scores;

  /**
   * A comparison.
   *
   * @param scores each benchmark once in each round
   */
  Comparison(List<Score> scores) {
    this.scores = List.copyOf(scores);
  }

  /**
   * One benchmark over all rounds.
   *
   * @param group what is measured
   * @param benchmark who or what is timed
   * @param nanos the median
   * @param least the least
   * @param most the greatest
   * @param bytes the median of what is allocated
   */
  record Figure(
      String group, String benchmark, double nanos, double least, double most, double bytes) {}

  /** The groups, in the order in which they were measured. */
  List<String> groups() {
    return scores.stream().map(Score::group).distinct().toList();
  }

  /** The figures of a group, in the order in which they were measured. */
  List<Figure> figures(String group) {
    List<Score> ofGroup =
        scores.stream().filter(score -> score.group().equals(group)).toList();
    return ofGroup.stream()
        .map(Score::benchmark)
        .distinct()
        .map(benchmark -> figure(ofGroup.stream()
            .filter(score -> score.benchmark().equals(benchmark))
            .toList()))
        .toList();
  }

  /** How many times as long a benchmark takes as another of its group; empty where no round has both. */
  OptionalDouble ratio(String group, String benchmark, String reference) {
    List<Double> ratios = new ArrayList<>();
    for (Score score : of(group, benchmark)) {
      for (Score other : of(group, reference)) {
        if (other.round() == score.round()) {
          ratios.add(score.nanos() / other.nanos());
        }
      }
    }
    return ratios.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(ratios));
  }

  private List<Score> of(String group, String benchmark) {
    return scores.stream()
        .filter(score -> score.group().equals(group) && score.benchmark().equals(benchmark))
        .toList();
  }

  private static Figure figure(List<Score> rounds) {
    List<Double> nanos = rounds.stream().map(Score::nanos).sorted().toList();
    return new Figure(
        rounds.get(0).group(),
        rounds.get(0).benchmark(),
        median(nanos),
        nanos.get(0),
        nanos.get(nanos.size() - 1),
        median(rounds.stream().map(Score::bytes).toList()));
  }

  private static double median(List<Double> values) {
    return Quantiles.median().compute(values);
  }
}
