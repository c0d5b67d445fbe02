package io.github.wenjiuye.policy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds and prints one table: time, bytes allocated, and how many times the same rule by hand that
 * is. In a round each benchmark runs once, in a fresh JVM.
 *
 * <pre>{@code
 * java -cp policy-benchmarks/target/benchmarks.jar io.github.wenjiuye.policy.benchmarks.Compare
 * }</pre>
 */
public final class Compare {

  private static final int ROUNDS = 5;
  private static final String BYTES = "gc.alloc.rate.norm";

  private Compare() {}

  /**
   * Measures and prints.
   *
   * @param arguments as JMH takes them: {@code -f} is the number of rounds, a pattern selects benchmarks
   * @throws CommandLineOptionException if JMH does not take the arguments
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    Options round = new OptionsBuilder()
        .parent(given)
        .forks(1)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
    int rounds = given.getForkCount().orElse(ROUNDS);
    List<Comparison.Score> scores = new ArrayList<>();
    for (int i = 1; i <= rounds; i++) {
      System.err.println("round " + i + " of " + rounds);
      for (RunResult result : new Runner(round).run()) {
        scores.add(score(i, result));
      }
    }
    System.out.print(new Comparison(scores).table());
  }

  private static Comparison.Score score(int round, RunResult result) {
    String id = result.getParams().getBenchmark();
    int method = id.lastIndexOf('.');
    String type = id.substring(id.lastIndexOf('.', method - 1) + 1, method);
    return new Comparison.Score(
        round,
        type.replaceFirst("Benchmark$", ""),
        id.substring(method + 1),
        least(result),
        result.getSecondaryResults().get(BYTES).getScore());
  }

  private static double least(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .min()
        .orElseThrow();
  }
}
