package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli has against the arguments, in the language of the run, with what may have been meant. */
final class UsageErrors {

  private final Messages messages;

  UsageErrors(Messages messages) {
    this.messages = messages;
  }

  UsageException of(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    return new UsageException(ImmutableList.of(
        line(problem, command),
        messages.text("usage.help", Map.of("command", command.getCommandSpec().qualifiedName()))));
  }

  private String line(ParameterException problem, CommandLine command) {
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (problem instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return messages.text("usage.twice", Map.of("option", label(twice.getOverwritten())));
    }
    return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
  }

  private String missing(List<ArgSpec> missing) {
    ArgSpec first = missing.get(0);
    if (first.isOption()) {
      return messages.text(
          "usage.noValue", Map.of("option", label(first), "value", first.paramLabel()));
    }
    String key = "usage.missing." + first.paramLabel();
    return messages.text(key, Map.of("known", String.join(", ", Claims.shapes().keySet())));
  }

  private String unmatched(String argument, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (argument.startsWith("-") && argument.length() > 1) {
      String name = argument.replaceFirst("=.*", "");
      return unknown("usage.unknownOption", name, optionNames(spec));
    }
    if (!spec.subcommands().isEmpty()) {
      return unknownCommand(argument, spec);
    }
    return messages.text("usage.surplus", Map.of("given", argument));
  }

  private String unknownCommand(String argument, CommandSpec spec) {
    return takers(argument)
        .filter(spec.subcommands()::containsKey)
        .findFirst()
        .map(name -> messages.text(
            "usage.commandFirst",
            Map.of("command", spec.qualifiedName() + " " + name + " " + argument)))
        .orElseGet(
            () -> unknown("usage.unknownCommand", argument, spec.subcommands().keySet()));
  }

  /** The commands that take such an argument. */
  private static Stream<String> takers(String argument) {
    if (Claims.shapes().containsKey(argument)) {
      return Stream.of(ExplainCommand.NAME);
    } else if (isFile(argument)) {
      return Stream.of(EvaluateCommand.NAME, StandardsCheckCommand.NAME);
    }
    return isMeasure(argument) ? Stream.of(CatalogueCommand.NAME) : Stream.empty();
  }

  private static boolean isMeasure(String argument) {
    return Optional.ofNullable(Ints.tryParse(argument))
        .flatMap(Catalogue.get()::measure)
        .isPresent();
  }

  private static boolean isFile(String argument) {
    try {
      return argument.equals("-") || Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static ImmutableList<String> optionNames(CommandSpec spec) {
    return spec.options().stream()
        .flatMap(option -> Arrays.stream(option.names()))
        .filter(name -> name.startsWith("--"))
        .collect(ImmutableList.toImmutableList());
  }

  /** The sentence for something that is not known, and the nearest known one or else all. */
  String unknown(String key, String given, Iterable<String> known) {
    return unknown(key, Map.of("given", given), given, known);
  }

  String unknown(String key, Map<String, String> parameters, String given, Iterable<String> known) {
    return messages.text(key, parameters) + suggestion(given, known);
  }

  /** The sentence for a measure that is not there: the one that holds what was named, or else how many there are. */
  String unknownMeasure(String given) {
    Catalogue catalogue = Catalogue.get();
    String hint = catalogue
        .ofProvision(given)
        .or(() -> catalogue.ofSentence(given))
        .map(measure ->
            messages.text("usage.meant", Map.of("nearest", Integer.toString(measure.number()))))
        .orElseGet(() -> messages.text(
            "usage.measures",
            Map.of("last", Integer.toString(catalogue.measures().size()))));
    return messages.text("usage.unknownMeasure", Map.of("given", given)) + hint;
  }

  private String suggestion(String given, Iterable<String> known) {
    return Nearest.of(given, known)
        .map(nearest -> messages.text("usage.meant", Map.of("nearest", nearest)))
        .orElseGet(() -> messages.text("usage.known", Map.of("known", String.join(", ", known))));
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
