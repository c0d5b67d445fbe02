package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code help COMMAND}, which many type for {@code COMMAND --help}. */
@Command(name = HelpCommand.NAME, sortOptions = false)
final class HelpCommand implements Callable<Integer> {

  static final String NAME = "help";

  private static final int NARROWEST = 55;

  @Mixin
  CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "command")
  List<String> commands = new ArrayList<>();

  private final Context context;
  private final CommandLine policy;

  HelpCommand(Context context, CommandLine policy) {
    this.context = context;
    this.policy = policy;
  }

  @Override
  public Integer call() {
    CommandLine asked = policy;
    for (String command : commands) {
      CommandLine below = asked.getSubcommands().get(command);
      if (below == null) {
        throw new UnmatchedArgumentException(asked, ImmutableList.of(command));
      }
      asked = below;
    }
    print(asked, context);
    return ExitCodes.DONE;
  }

  /** Prints the help of a command in the language of the run, as wide as the terminal. */
  static void print(CommandLine command, Context context) {
    command.setResourceBundle(context.messages().help());
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.width(Math.max(NARROWEST, context.surroundings().columns()));
    Ansi ansi = context.surroundings().colours() ? Ansi.ON : Ansi.OFF;
    context.output().write(command.getUsageMessage(CommandLine.Help.defaultColorScheme(ansi)));
  }
}
