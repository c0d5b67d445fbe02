package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which standards and readings a command decides. */
final class EvaluatorOptions {

  @Option(names = Arguments.STANDARDS, paramLabel = "FILE")
  @Nullable
  String standards;

  @Option(
      names = Arguments.READING,
      paramLabel = "ID=CODE",
      completionCandidates = Candidates.Readings.class)
  List<String> readings = new ArrayList<>();

  /** What they say; what is wrong with them is gathered with all else. */
  PolicyEvaluator.Builder evaluator(Arguments arguments) {
    PolicyEvaluator.Builder evaluator = PolicyEvaluator.builder();
    arguments.readings(Arguments.READING, readings, evaluator::reading);
    if (standards != null) {
      arguments.standards(standards).ifPresent(evaluator::standards);
    }
    return evaluator;
  }
}
