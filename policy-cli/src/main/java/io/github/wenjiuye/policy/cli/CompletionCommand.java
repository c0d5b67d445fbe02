package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code completion}: a script that teaches bash and zsh what can stand after {@code policy}. */
@Command(name = CompletionCommand.NAME, sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

  static final String NAME = "completion";

  /** What files are called in a synopsis. */
  private static final ImmutableSet<String> FILES =
      ImmutableSet.of("FILE", "RECORD", "BEFORE", "AFTER");

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine policy = PolicyCommand.line(context);
    refine(policy, ImmutableSet.copyOf(policy.getSubcommands().keySet()));
    context.output().write(AutoComplete.bash(PolicyCommand.NAME, policy));
    context.output().write(wholeWords());
    return ExitCodes.DONE;
  }

  private static String wholeWords() throws IOException {
    try (InputStream bytes = CompletionCommand.class.getResourceAsStream("completion.bash")) {
      return new String(
          Objects.requireNonNull(bytes, "completion.bash").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The script completes files and commands where the arguments are known to be such; for our commands they are texts. */
  private static void refine(CommandLine command, ImmutableSet<String> commands) {
    CommandSpec spec = command.getCommandSpec();
    for (ArgSpec arg : ImmutableList.copyOf(spec.args())) {
      boolean file = FILES.contains(arg.paramLabel());
      if (file && arg instanceof OptionSpec option) {
        spec.remove(arg);
        spec.add(OptionSpec.builder(option.names())
            .paramLabel(option.paramLabel())
            .type(File.class)
            .build());
      } else if (arg instanceof PositionalParamSpec positional
          && (file || arg.paramLabel().equals("COMMAND"))) {
        PositionalParamSpec.Builder refined = PositionalParamSpec.builder()
            .paramLabel(positional.paramLabel())
            .index(positional.index())
            .arity(positional.arity());
        spec.remove(arg);
        spec.add(
            (file ? refined.type(File.class) : refined.completionCandidates(commands)).build());
      }
    }
    command.getSubcommands().values().forEach(below -> refine(below, commands));
  }
}
