package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.Peer;
import io.github.wenjiuye.policy.benchmarks.peer.Task;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
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
 * Runs the benchmarks in rounds, and prints what they come to. In a round each benchmark runs once, in a fresh JVM. When all are
 * run, the results are written too.
 *
 * <pre>{@code
 * java -cp policy-benchmarks/target/benchmarks.jar io.github.wenjiuye.policy.benchmarks.Compare
 * }</pre>
 */
public final class Compare {

  private static final Path FOLDER = Path.of("policy-benchmarks", "results");
  private static final int ROUNDS = 3;
  private static final String BYTES = "gc.alloc.rate.norm";

  private Compare() {}

  /**
   * Measures and prints.
   *
   * @param arguments as JMH takes them: {@code -f} is the number of rounds, a pattern selects benchmarks; {@code render} alone
   *     measures nothing and makes table and picture of the scores that are there
   * @throws CommandLineOptionException if JMH does not take the arguments
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    Results results = new Results(FOLDER);
    if (arguments.length == 1 && arguments[0].equals("render")) {
      System.out.print(results.render(new KeptBytes().rows()));
      return;
    }
    CommandLineOptions given = new CommandLineOptions(arguments);
    int rounds = given.getForkCount().orElse(ROUNDS);
    boolean all = given.getIncludes().isEmpty();
    double load = Run.loadNow();
    if (all) {
      results.begin();
    }
    List<Score> scores = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      for (RunResult result : new Runner(options(given)).run()) {
        Score score = score(round, result);
        scores.add(score);
        if (all) {
          results.add(score);
        }
      }
    }
    Run run =
        Run.here(LocalDate.now(Clock.systemUTC()), rounds, load, System.getProperty("note", ""));
    if (all) {
      results.end(run);
      System.out.print(results.render(new KeptBytes().rows()));
    } else {
      System.out.print(new Report(new Comparison(scores), List.of(), run).text());
    }
  }

  private static Options options(Options given) {
    return new OptionsBuilder()
        .parent(given)
        .forks(1)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static Score score(int round, RunResult result) {
    BenchmarkParams params = result.getParams();
    double nanos = least(result);
    double bytes = result.getSecondaryResults().get(BYTES).getScore();
    if (params.getParamsKeys().contains("peer")) {
      return new Score(
          round,
          Task.valueOf(params.getParam("task")).title(),
          Peer.valueOf(params.getParam("peer")).title(),
          nanos,
          bytes);
    }
    String id = params.getBenchmark();
    int method = id.lastIndexOf('.');
    String type = id.substring(id.lastIndexOf('.', method - 1) + 1, method);
    String with = params.getParamsKeys().stream()
        .map(key -> ", " + params.getParam(key) + " " + key)
        .collect(Collectors.joining());
    return new Score(
        round, type.replaceFirst("Benchmark$", ""), id.substring(method + 1) + with, nanos, bytes);
  }

  private static double least(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .min()
        .orElseThrow();
  }
}
