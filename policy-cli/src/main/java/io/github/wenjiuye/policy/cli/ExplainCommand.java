package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a provision asks and grants, for a reader who has no claim yet. */
@Command(name = ExplainCommand.NAME, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  static final String NAME = "explain";

  @Parameters(
      paramLabel = "PROVISION",
      descriptionKey = "provision",
      completionCandidates = Candidates.Provisions.class)
  String provision = "";

  @Option(names = Arguments.STANDARDS, paramLabel = "FILE")
  @Nullable
  String standards;

  @Option(
      names = Arguments.READING,
      paramLabel = "ID=CODE",
      completionCandidates = Candidates.Readings.class)
  List<String> readings = new ArrayList<>();

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    PolicyEvaluator.Builder evaluator = PolicyEvaluator.builder();
    arguments.readings(readings, evaluator::reading);
    if (standards != null) {
      arguments.standards(standards).ifPresent(evaluator::standards);
    }
    arguments.provision(provision);
    arguments.refuseProblems();
    context
        .output()
        .print(Explainer.explainProvision(
            evaluator.build(), provision, context.messages().language()));
    return ExitCodes.DONE;
  }
}
