package io.github.wenjiuye.policy.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * When and where it was measured.
 *
 * @param date the day, UTC
 * @param cpu the processor
 * @param cores how many cores the JVM may use
 * @param jdk which JDK
 * @param os which system
 * @param rounds how many rounds, each with a fork of its own for each benchmark
 * @param load how many processes wanted to run when it began and when it ended
 * @param note what else there is to know
 */
record Run(
    String date,
    String cpu,
    String cores,
    String jdk,
    String os,
    String rounds,
    String load,
    String note) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /** This machine, today. */
  static Run here(LocalDate date, int rounds, double loadBefore, String note) {
    return new Run(
        date.toString(),
        processor(),
        Integer.toString(Runtime.getRuntime().availableProcessors()),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Integer.toString(rounds),
        String.format(Locale.ROOT, "%.1f, %.1f", loadBefore, loadNow()),
        note);
  }

  /** How many processes want to run, on average over a minute. */
  static double loadNow() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  void write(Path file) {
    Properties properties = new Properties();
    properties.setProperty("date", date);
    properties.setProperty("cpu", cpu);
    properties.setProperty("cores", cores);
    properties.setProperty("jdk", jdk);
    properties.setProperty("os", os);
    properties.setProperty("rounds", rounds);
    properties.setProperty("load", load);
    properties.setProperty("note", note);
    try (Writer writer = Files.newBufferedWriter(file)) {
      for (String name : properties.stringPropertyNames().stream().sorted().toList()) {
        writer.write(name + "=" + properties.getProperty(name) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Run read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Run(
        properties.getProperty("date"),
        properties.getProperty("cpu"),
        properties.getProperty("cores"),
        properties.getProperty("jdk"),
        properties.getProperty("os"),
        properties.getProperty("rounds"),
        properties.getProperty("load"),
        properties.getProperty("note"));
  }
}
