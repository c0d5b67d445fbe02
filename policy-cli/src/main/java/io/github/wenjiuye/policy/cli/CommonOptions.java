package io.github.wenjiuye.policy.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. They are read before or beside the commands, never by them. */
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  @Option(
      names = Languages.OPTION,
      paramLabel = "zh-CN|en",
      completionCandidates = Candidates.Tags.class)
  @Nullable
  String language;
}
