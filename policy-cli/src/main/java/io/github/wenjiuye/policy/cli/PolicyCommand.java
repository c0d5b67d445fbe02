package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policy} itself: without a command it tells in a few lines what can be done. */
@Command(name = PolicyCommand.NAME, sortOptions = false)
final class PolicyCommand implements Callable<Integer> {

  static final String NAME = "policy";

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
    CommandLine policy = new CommandLine(new PolicyCommand(context));
    return policy
        .addSubcommand(EvaluateCommand.NAME, new EvaluateCommand(context))
        .addSubcommand(VerifyCommand.NAME, new VerifyCommand(context))
        .addSubcommand(ScreenCommand.NAME, new ScreenCommand(context))
        .addSubcommand(CompareCommand.NAME, new CompareCommand(context))
        .addSubcommand(ExplainCommand.NAME, new ExplainCommand(context))
        .addSubcommand(CatalogueCommand.NAME, new CatalogueCommand(context))
        .addSubcommand(CoverageCommand.NAME, new CoverageCommand(context))
        .addSubcommand(ReadingsCommand.NAME, new ReadingsCommand(context))
        .addSubcommand(StandardsCommand.NAME, StandardsCommand.line(context))
        .addSubcommand(SchemaCommand.NAME, new SchemaCommand(context))
        .addSubcommand(CompletionCommand.NAME, new CompletionCommand(context))
        .addSubcommand(HelpCommand.NAME, new HelpCommand(context, policy))
        .setExpandAtFiles(false);
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
