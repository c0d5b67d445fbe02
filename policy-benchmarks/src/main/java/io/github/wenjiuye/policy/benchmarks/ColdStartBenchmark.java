package io.github.wenjiuye.policy.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole command, from the shell to the answer, and beside it a class that does nothing, on the same JVM. To be run from within
 * the repository: the launcher stands in its root, and builds itself before it is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 20)
@Fork(1)
public class ColdStartBenchmark {

  private static final String LAUNCHER = "policy";

  private List<String> hello;
  private List<String> command;

  /**
   * Finds the launcher and lets it build itself.
   *
   * @throws IOException if a program cannot be started
   * @throws InterruptedException if somebody interrupts
   */
  @Setup
  public void prepare() throws IOException, InterruptedException {
    Path root = root();
    hello = ImmutableList.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        HelloWorld.class.getName());
    command = ImmutableList.of(
        root.resolve(LAUNCHER).toString(),
        "evaluate",
        root.resolve("examples/graduate-hiring.json").toString());
    run(command);
  }

  /**
   * A class that says hello.
   *
   * @return what it says
   * @throws IOException if it cannot be started
   * @throws InterruptedException if somebody interrupts
   */
  @Benchmark
  public String helloWorld() throws IOException, InterruptedException {
    return run(hello);
  }

  /**
   * A claim under 16.1, decided and told.
   *
   * @return what it says
   * @throws IOException if it cannot be started
   * @throws InterruptedException if somebody interrupts
   */
  @Benchmark
  public String evaluate() throws IOException, InterruptedException {
    return run(command);
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0 || said.isEmpty()) {
      throw new IllegalStateException(command + " ended with " + code + ": " + said);
    }
    return said;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isExecutable(folder.resolve(LAUNCHER))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException(
            "Not within the repository: " + Path.of("").toAbsolutePath());
      }
    }
    return folder;
  }
}
