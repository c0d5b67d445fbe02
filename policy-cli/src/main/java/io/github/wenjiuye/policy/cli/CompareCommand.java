package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: the same claims or parties under two sets of standards or readings. */
@Command(name = CompareCommand.NAME, sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  static final String NAME = "compare";

  @Parameters(index = "0", arity = "1", paramLabel = "BEFORE", descriptionKey = "before")
  String before = "";

  @Parameters(index = "1", arity = "1", paramLabel = "AFTER", descriptionKey = "after")
  String after = "";

  @Parameters(index = "2", arity = "1", paramLabel = "FILE", descriptionKey = "compared")
  String file = "";

  @Option(
      names = Arguments.BEFORE_READING,
      paramLabel = "ID=CODE",
      completionCandidates = Candidates.Readings.class)
  List<String> beforeReadings = new ArrayList<>();

  @Option(
      names = Arguments.AFTER_READING,
      paramLabel = "ID=CODE",
      completionCandidates = Candidates.Readings.class)
  List<String> afterReadings = new ArrayList<>();

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  CompareCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    EvaluateCommand.silenceValidator();
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    PolicyEvaluator.Builder one = side(arguments, before, Arguments.BEFORE_READING, beforeReadings);
    PolicyEvaluator.Builder other = side(arguments, after, Arguments.AFTER_READING, afterReadings);
    Optional<Input> input = arguments.inputs(List.of(file)).stream().findFirst();
    arguments.refuseProblems();
    return new Comparing(context, one.build(), other.build()).of(input.orElseThrow(), json);
  }

  private static PolicyEvaluator.Builder side(
      Arguments arguments, String standards, String option, List<String> readings) {
    PolicyEvaluator.Builder side = PolicyEvaluator.builder();
    arguments.standards(standards).ifPresent(side::standards);
    arguments.readings(option, readings, side::reading);
    return side;
  }
}
