package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.ExplainedStandard;
import io.github.wenjiuye.policy.core.Explainer;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code standards}: what the notice leaves to the region and the leagues. */
@Command(name = StandardsCommand.NAME, sortOptions = false)
final class StandardsCommand implements Callable<Integer> {

  static final String NAME = "standards";

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  private StandardsCommand(Context context) {
    this.context = context;
  }

  /** The command with its subcommands. */
  static CommandLine line(Context context) {
    return new CommandLine(new StandardsCommand(context))
        .addSubcommand(StandardsCheckCommand.NAME, new StandardsCheckCommand(context))
        .addSubcommand(StandardsTemplateCommand.NAME, new StandardsTemplateCommand(context));
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    arguments.refuseProblems();
    ImmutableList<ExplainedStandard> standards =
        Explainer.standards(context.messages().language());
    context
        .output()
        .print(
            json
                ? JsonText.of(standards.stream().map(StandardsCommand::json).toList())
                : text(standards));
    return ExitCodes.DONE;
  }

  private static ImmutableMap<String, Object> json(ExplainedStandard told) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("name", told.standard().wireName());
    json.put("sentence", told.standard().sentence());
    json.put("meaning", told.meaning());
    json.put("form", told.form());
    if (!told.bound().isEmpty()) {
      json.put("bound", told.bound());
    }
    return json.put("provisions", told.provisions()).buildOrThrow();
  }

  private String text(ImmutableList<ExplainedStandard> standards) {
    Messages messages = context.messages();
    Table table = new Table(context.surroundings().columns());
    for (ExplainedStandard told : standards) {
      table.heading(messages.text(
          "standards.head",
          ImmutableMap.of("name", told.standard().wireName(), "meaning", told.meaning())));
      table.row(messages.text("standards.form"), told.form());
      if (!told.bound().isEmpty()) {
        table.row(messages.text("standards.bound"), told.bound());
      }
      table.row(messages.text("standards.sentence"), told.standard().sentence());
      table.row(messages.text("provisions"), messages.provisions(told.provisions()));
      table.heading("");
    }
    table.heading(messages.text("standards.use"));
    return table.toString();
  }
}
