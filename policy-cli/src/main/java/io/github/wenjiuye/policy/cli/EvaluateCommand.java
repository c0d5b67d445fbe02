package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: determinations of the claims in files or on standard input. */
@Command(name = EvaluateCommand.NAME, sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

  static final String NAME = "evaluate";

  /** Kept, or its level would be forgotten. The validator has a greeting for standard error. */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  List<String> files = new ArrayList<>();

  @Mixin
  EvaluatorOptions options = new EvaluatorOptions();

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Option(
      names = Arguments.FAIL_ON,
      paramLabel = "VERDICT,…",
      completionCandidates = Candidates.Verdicts.class)
  @Nullable
  String failOn;

  @Option(names = Arguments.TOGETHER)
  boolean together;

  @Option(names = Arguments.RECORD, paramLabel = "FILE")
  @Nullable
  String record;

  @Option(names = Arguments.ADVISE)
  boolean advise;

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  /** Before the first claim is looked at. */
  static void silenceValidator() {
    VALIDATOR.setLevel(Level.OFF);
  }

  @Override
  public Integer call() {
    silenceValidator();
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    ImmutableSet<Verdict> failing = failOn == null ? ImmutableSet.of() : arguments.verdicts(failOn);
    PolicyEvaluator.Builder evaluator = options.evaluator(arguments);
    ImmutableList<Input> inputs = arguments.inputs(files);
    Optional<Path> recorded = record == null
        ? Optional.empty()
        : arguments.newFile(
            Arguments.RECORD,
            record,
            options.standards == null
                ? files
                : ImmutableList.<String>builder()
                    .addAll(files)
                    .add(options.standards)
                    .build());
    if (advise && together) {
      arguments.refuseBeside(Arguments.ADVISE, Arguments.TOGETHER);
    }
    arguments.refuseProblems();

    PolicyEvaluator built = evaluator.build();
    Optional<Together> joint =
        together ? Optional.of(new Together(built.together(), context, json)) : Optional.empty();
    Answers<Answer> answers = answers(json, inputs.size() > 1);
    if (recorded.isEmpty()) {
      return new Evaluation(context, built, answers, joint, Optional.empty(), advise, failing)
          .of(inputs);
    }
    try (RecordFile file = RecordFile.of(recorded.get(), context.messages())) {
      return new Evaluation(context, built, answers, joint, Optional.of(file), advise, failing)
          .of(inputs);
    }
  }

  private Answers<Answer> answers(boolean json, boolean several) {
    if (!json) {
      return new TextAnswers(several, together, context);
    }
    return together
        ? new NoAnswers()
        : Answer.json(several, context.output(), context.messages().language());
  }
}
