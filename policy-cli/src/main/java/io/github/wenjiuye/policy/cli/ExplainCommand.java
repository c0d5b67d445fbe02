package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a provision, or a sentence, asks and grants, for a reader who has no claim yet. */
@Command(name = ExplainCommand.NAME, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  static final String NAME = "explain";

  @Parameters(
      paramLabel = "PROVISION",
      descriptionKey = "provision",
      completionCandidates = Candidates.Provisions.class)
  String provision = "";

  @Mixin
  EvaluatorOptions options = new EvaluatorOptions();

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    PolicyEvaluator.Builder evaluator = options.evaluator(arguments);
    ImmutableList<String> provisions = arguments.provisionsOf(provision);
    arguments.refuseProblems();
    context
        .output()
        .print(
            provisions.isEmpty()
                ? sentence()
                : provisions.stream()
                    .map(each -> Explainer.explainProvision(
                        evaluator.build(), each, context.messages().language()))
                    .collect(Collectors.joining("\n")));
    return ExitCodes.DONE;
  }

  /** What a sentence has come to in which no provision stands. */
  private String sentence() {
    Messages messages = context.messages();
    Measure measure = Catalogue.get().ofSentence(provision).orElseThrow();
    Table table = new Table(context.surroundings().columns());
    table.heading(messages.text(
        "explain.sentence",
        Map.of("sentence", provision, "measure", measure.title().in(messages.language()))));
    table.heading("");
    Explainer.sentences(messages.language()).stream()
        .filter(told -> told.sentence().equals(provision))
        .forEach(told -> new SentenceText(messages).rows(table, told));
    table.heading("");
    table.heading(messages.text(
        "explain.sentence.more", Map.of("number", Integer.toString(measure.number()))));
    return table.toString();
  }
}
