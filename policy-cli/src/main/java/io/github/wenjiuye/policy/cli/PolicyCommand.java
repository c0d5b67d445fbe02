package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policy} itself: without a command it tells in a few lines what can be done. */
@Command(name = PolicyCommand.NAME, sortOptions = false)
final class PolicyCommand implements Callable<Integer> {

  static final String NAME = "policy";

  private static final ImmutableMap<String, Function<Context, Object>> COMMANDS =
      ImmutableMap.<String, Function<Context, Object>>builder()
          .put(EvaluateCommand.NAME, EvaluateCommand::new)
          .put(VerifyCommand.NAME, VerifyCommand::new)
          .put(ScreenCommand.NAME, ScreenCommand::new)
          .put(CompareCommand.NAME, CompareCommand::new)
          .put(ExplainCommand.NAME, ExplainCommand::new)
          .put(CatalogueCommand.NAME, CatalogueCommand::new)
          .put(CoverageCommand.NAME, CoverageCommand::new)
          .put(ReadingsCommand.NAME, ReadingsCommand::new)
          .put(StandardsCommand.NAME, StandardsCommand::line)
          .put(SchemaCommand.NAME, SchemaCommand::new)
          .buildOrThrow();

  @Mixin
  CommonOptions common = new CommonOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  private final Context context;

  private PolicyCommand(Context context) {
    this.context = context;
  }

  /** The command with its subcommands, ready to parse. */
  static CommandLine line(Context context) {
    CommandLine policy = alone(context);
    COMMANDS.forEach((name, command) -> policy.addSubcommand(name, command.apply(context)));
    return policy
        .addSubcommand(CompletionCommand.NAME, new CompletionCommand(context))
        .addSubcommand(HelpCommand.NAME, new HelpCommand(context, policy));
  }

  /** The same for a run, with the one subcommand that is named: to take in all of them takes longer than most answers. */
  static CommandLine line(Context context, String[] args) {
    Function<Context, Object> command = args.length == 0 ? null : COMMANDS.get(args[0]);
    return command == null
        ? line(context)
        : alone(context).addSubcommand(args[0], command.apply(context));
  }

  private static CommandLine alone(Context context) {
    return new CommandLine(new PolicyCommand(context)).setExpandAtFiles(false);
  }

  /** The name and version of the program, and what it applies. */
  static String version() {
    PolicyVersion version = PolicyEvaluator.version();
    return NAME + " " + version.version() + " · " + version.notice() + "\n";
  }

  @Override
  public Integer call() {
    context.output().print(context.messages().text("overview"));
    return ExitCodes.DONE;
  }
}
