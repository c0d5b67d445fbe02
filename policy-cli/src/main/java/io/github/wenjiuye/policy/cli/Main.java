package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.model.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command {@code policy}: settles the language, finds the command, and turns whatever happens into an exit code. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the arguments, as {@code policy --help} tells them
   */
  public static void main(String[] args) {
    System.exit(run(args, Surroundings.ofProcess()));
  }

  static int run(String[] args, Surroundings surroundings) {
    Output output = new Output(surroundings);
    Messages messages = new Messages(Languages.ofLocale(surroundings.env()));
    int code = ExitCodes.DONE;
    try {
      messages = new Messages(language(args, messages));
      code = execute(args, new Context(surroundings, output, messages));
      output.flush();
    } catch (UsageException e) {
      e.lines().forEach(line -> output.tell(PolicyCommand.NAME + ": " + line));
      code = ExitCodes.REFUSED;
    } catch (OutputClosedException e) {
      if (!Output.readerMayLeave()) {
        code = fault(e, "fault.output", surroundings.debug(), output, messages);
      }
    } catch (Throwable e) { // Whatever it is, people get a line of their own and no stack trace.
      code = fault(e, "fault", surroundings.debug(), output, messages);
    }
    return code;
  }

  private static Language language(String[] args, Messages messages) {
    Optional<String> given = Languages.given(args);
    if (given.isEmpty()) {
      return messages.language();
    }
    return Languages.ofTag(given.get())
        .orElseThrow(() -> new UsageException(new UsageErrors(messages)
            .unknown("usage.unknownLanguage", given.get(), Languages.tags())));
  }

  private static int execute(String[] args, Context context) throws Exception {
    try {
      List<CommandLine> parsed =
          PolicyCommand.line(context, args).parseArgs(args).asCommandLineList();
      for (CommandLine command : parsed) {
        if (command.isUsageHelpRequested()) {
          HelpCommand.print(command, context);
          return ExitCodes.DONE;
        }
        if (command.isVersionHelpRequested()) {
          context.output().write(PolicyCommand.version());
          return ExitCodes.DONE;
        }
      }
      Callable<Integer> command = parsed.get(parsed.size() - 1).getCommand();
      return command.call();
    } catch (ParameterException e) {
      throw new UsageErrors(context.messages()).of(e);
    }
  }

  private static int fault(
      Throwable fault, String key, boolean debug, Output output, Messages messages) {
    String cause = Objects.requireNonNullElse(fault.getMessage(), "")
        .lines()
        .findFirst()
        .orElse(fault.getClass().getName());
    output.tell(PolicyCommand.NAME + ": " + messages.text(key, Map.of("cause", cause)));
    if (debug) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().forEach(output::tell);
    }
    return ExitCodes.FAULT;
  }
}
