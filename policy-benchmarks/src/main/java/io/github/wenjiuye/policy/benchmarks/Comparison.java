package io.github.wenjiuye.policy.benchmarks;

import com.google.common.math.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What several rounds of benchmarks come to. The time of a round is that of its quickest iteration: what else the machine does
 * only ever adds to it. A figure is the median of the rounds, for each compiles the code anew, and not always as well. A ratio is the
 * median of the ratios within each round.
 */
final class Comparison {

  private static final String HEAD = """
      | benchmark | ns/op | least to most | B/op | × by hand | × by hand, guarded |
      |---|--:|--:|--:|--:|--:|
      """;

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
   * One benchmark in one round.
   *
   * @param round the number of the round
   * @param rule what is decided; the rule by hand is a benchmark of the same
   * @param benchmark what decides
   * @param nanos the time of one operation in the quickest iteration
   * @param bytes what one operation allocates
   */
  record Score(int round, String rule, String benchmark, double nanos, double bytes) {

    boolean isOf(Score other) {
      return rule.equals(other.rule) && benchmark.equals(other.benchmark);
    }
  }

  /** A table in Markdown, a line for each benchmark in the order of the first round. */
  String table() {
    StringBuilder table = new StringBuilder(HEAD);
    scores.stream()
        .filter(score -> score.round() == scores.get(0).round())
        .forEach(score -> table.append(line(score)));
    return table.toString();
  }

  private String line(Score first) {
    List<Score> rounds = scores.stream().filter(first::isOf).toList();
    List<Double> nanos = rounds.stream().map(Score::nanos).toList();
    return String.join(
            " | ",
            "| " + first.rule() + "." + first.benchmark(),
            text(median(nanos)),
            text(nanos.stream().min(Double::compare).orElseThrow()) + " – "
                + text(nanos.stream().max(Double::compare).orElseThrow()),
            String.format(
                Locale.ROOT, "%.0f", median(rounds.stream().map(Score::bytes).toList())),
            ratio(rounds, "byHand"),
            ratio(rounds, "byHandGuarded"))
        + " |\n";
  }

  private String ratio(List<Score> rounds, String peer) {
    List<Double> ratios = new ArrayList<>();
    for (Score score : rounds) {
      peers(score, peer).forEach(other -> ratios.add(score.nanos() / other.nanos()));
    }
    return ratios.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", median(ratios));
  }

  private Stream<Score> peers(Score score, String peer) {
    return scores.stream()
        .filter(other -> other.round() == score.round()
            && other.rule().equals(score.rule())
            && other.benchmark().equals(peer));
  }

  private static double median(List<Double> values) {
    return Quantiles.median().compute(values);
  }

  private static String text(double nanos) {
    return String.format(Locale.ROOT, nanos < 100 ? "%.1f" : "%.0f", nanos);
  }
}
