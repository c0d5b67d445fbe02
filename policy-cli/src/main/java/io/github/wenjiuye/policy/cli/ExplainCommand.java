package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a provision asks and grants, for a reader who has no claim yet. */
@Command(name = ExplainCommand.NAME, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  static final String NAME = "explain";

  @Parameters(paramLabel = "PROVISION", descriptionKey = "provision")
  String provision = "";

  @Option(names = Arguments.READING, paramLabel = "ID=CODE")
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
    Optional<Claim> unknown = arguments.emptyClaim(provision);
    arguments.refuseProblems();
    unknown.map(evaluator.build()::evaluate).ifPresent(this::print);
    return ExitCodes.DONE;
  }

  private void print(Determination determination) {
    context.output().print(Explainer.explain(determination, context.messages().language()));
  }
}
