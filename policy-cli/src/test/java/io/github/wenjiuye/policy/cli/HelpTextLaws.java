package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What holds for the help of every command. */
class HelpTextLaws {

  @ParameterizedTest
  @EnumSource
  void everyCommandOptionAndParameterIsDescribed(Language language) {
    commands(language).map(CommandLine::getCommandSpec).forEach(command -> {
      assertThat(command.usageMessage().header()).as(command.name()).isNotEmpty();
      assertThat(command.usageMessage().footer()).as(command.name()).isNotEmpty();
      assertThat(Stream.concat(command.options().stream(), command.positionalParameters().stream()))
          .as(command.name())
          .allMatch(HelpTextLaws::isDescribed);
    });
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleFitsIntoALineAndNamesACommand(Language language) {
    commands(language)
        .flatMap(command -> Stream.of(command.getCommandSpec().usageMessage().footer()))
        .forEach(
            example -> assertThat(example).startsWith("  policy ").hasSizeLessThanOrEqualTo(80));
  }

  private static boolean isDescribed(ArgSpec arg) {
    return arg.description().length == 1 && !arg.description()[0].isBlank();
  }

  private static Stream<CommandLine> commands(Language language) {
    Surroundings nowhere = new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        ImmutableMap.of(),
        false);
    Messages messages = new Messages(language);
    CommandLine policy = PolicyCommand.line(new Context(nowhere, new Output(nowhere), messages))
        .setResourceBundle(messages.help());
    return withSubcommands(policy);
  }

  private static Stream<CommandLine> withSubcommands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(HelpTextLaws::withSubcommands));
  }
}
