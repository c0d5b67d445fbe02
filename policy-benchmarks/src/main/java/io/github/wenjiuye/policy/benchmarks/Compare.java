package io.github.wenjiuye.policy.benchmarks;

import com.google.common.collect.ImmutableList;
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
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
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

  private static final ImmutableList<Class<?>> EVERYTHING = ImmutableList.of(
      PeerBenchmark.class,
      SmallEnterpriseLoanBenchmark.class,
      GraduateHiringBenchmark.class,
      OpenGraduateHiringBenchmark.class,
      EvaluatorBenchmark.class,
      GrowthBenchmark.class,
      ScreeningBenchmark.class,
      ThreadsBenchmark.class,
      ColumnBenchmark.class,
      JsonBenchmark.class,
      ColdStartBenchmark.class);

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
    if (given.getIncludes().isEmpty()) {
      everything(given, rounds, results);
    } else {
      List<Score> scores = new ArrayList<>();
      double load = Run.loadNow();
      for (int round = 1; round <= rounds; round++) {
        scores.addAll(measure(round, options(given).build()));
      }
      System.out.print(new Report(new Comparison(scores), List.of(), run(rounds, load)).text());
    }
  }

  /** Part by part, so that what was measured is kept when something stops it. */
  private static void everything(Options given, int rounds, Results results)
      throws RunnerException {
    double load = Run.loadNow();
    results.begin(run(rounds, load));
    for (int round = 1; round <= rounds; round++) {
      for (Class<?> part : EVERYTHING) {
        System.err.println("round " + round + " of " + rounds + ": " + part.getSimpleName());
        Options options =
            options(given).include("\\." + part.getSimpleName() + "\\.").build();
        measure(round, options).forEach(results::add);
      }
    }
    results.end(run(rounds, load));
    System.out.print(results.render(new KeptBytes().rows()));
  }

  private static Run run(int rounds, double loadBefore) {
    return Run.here(
        LocalDate.now(Clock.systemUTC()), rounds, loadBefore, System.getProperty("note", ""));
  }

  private static List<Score> measure(int round, Options options) throws RunnerException {
    return new Runner(options)
        .run().stream().map(result -> score(round, result)).toList();
  }

  private static ChainedOptionsBuilder options(Options given) {
    return new OptionsBuilder()
        .parent(given)
        .forks(1)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
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
