package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableMap;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What a run has to do with the world.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param env the environment's variables
 * @param terminal whether standard output is a terminal
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    ImmutableMap<String, String> env,
    boolean terminal) {

  /** Those of this process. The streams of {@link System} are passed over: they hide that a reader has gone. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environment(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)),
        isTerminal());
  }

  /** Where no variable tells a language, as on Windows, the system's own choice stands in. */
  static ImmutableMap<String, String> environment(Map<String, String> env, Locale locale) {
    Map<String, String> all = new HashMap<>(env);
    if (Languages.VARIABLES.stream().noneMatch(env::containsKey)) {
      all.put("LANG", locale.toLanguageTag());
    }
    return ImmutableMap.copyOf(all);
  }

  @SuppressWarnings("SystemConsoleNull") // What it is about is seen to.
  private static boolean isTerminal() {
    // The console of JDK 22 and later is there without a terminal too, and can tell; its default
    // one is slow to start.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Whether to write in colour: on a terminal that can, unless the reader does not want any (no-color.org). */
  boolean colours() {
    return terminal
        && env.getOrDefault("NO_COLOR", "").isEmpty()
        && !env.getOrDefault("TERM", "").equals("dumb");
  }

  /** How many columns a line may take. */
  int columns() {
    String columns = env.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{0,3}")
        ? Integer.parseInt(columns)
        : new UsageMessageSpec().autoWidth(terminal).width();
  }

  boolean debug() {
    return env.getOrDefault("POLICY_DEBUG", "").equals("1");
  }
}
