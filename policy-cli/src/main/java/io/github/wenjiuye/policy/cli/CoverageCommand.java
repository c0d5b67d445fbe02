package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.ExplainedSentence;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coverage}: each sentence of the notice with what carries it out. */
@Command(name = CoverageCommand.NAME, sortOptions = false)
final class CoverageCommand implements Callable<Integer> {

  static final String NAME = "coverage";

  /** On a narrower terminal four columns would be slivers. */
  private static final int NARROWEST_TABLE = 72;

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;
  private final Messages messages;

  CoverageCommand(Context context) {
    this.context = context;
    this.messages = context.messages();
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    arguments.refuseProblems();
    ImmutableList<ExplainedSentence> sentences = Explainer.sentences(messages.language());
    context.output().print(json ? json(sentences) : text(sentences));
    return ExitCodes.DONE;
  }

  private static long accounted(List<ExplainedSentence> sentences) {
    return sentences.stream().filter(ExplainedSentence::isAccountedFor).count();
  }

  private String text(ImmutableList<ExplainedSentence> sentences) {
    int width = context.surroundings().columns();
    Table table = new Table(width);
    SentenceText text = new SentenceText(messages);
    if (width < NARROWEST_TABLE) {
      sentences.forEach(sentence -> {
        table.heading(sentence.sentence());
        text.rows(table, sentence);
        table.heading("");
      });
    } else {
      table.row(
          text.label("sentence"),
          text.label("provisions"),
          text.label("parameters"),
          text.label("duties"));
      sentences.forEach(sentence -> table.row(
          sentence.sentence(),
          String.join("\n", sentence.provisions()),
          text.parameters(sentence),
          text.duties(sentence)));
      table.heading("");
    }
    table.heading(messages.text(
        "coverage.accounted",
        ImmutableMap.of(
            "accounted", Long.toString(accounted(sentences)),
            "sentences", Integer.toString(sentences.size()))));
    return table.toString();
  }

  private String json(ImmutableList<ExplainedSentence> sentences) {
    return JsonText.of(ImmutableMap.of(
        "sentences",
        sentences.stream().map(this::json).toList(),
        "accountedFor",
        accounted(sentences),
        "of",
        sentences.size()));
  }

  private ImmutableMap<String, Object> json(ExplainedSentence sentence) {
    return ImmutableMap.of(
        "sentence", sentence.sentence(),
        "provisions", sentence.provisions(),
        "parameters", sentence.parameters().stream().map(CoverageCommand::json).toList(),
        "duties", sentence.duties().stream().map(this::json).toList());
  }

  private static ImmutableMap<String, Object> json(ExplainedSentence.Parameter parameter) {
    return ImmutableMap.of(
        "name", parameter.name(),
        "meaning", parameter.meaning(),
        "value", parameter.value(),
        "provisions", parameter.provisions());
  }

  private ImmutableMap<String, Object> json(Duty duty) {
    return ImmutableMap.of(
        "modality", duty.modality().code(),
        "addressees", duty.addressees().stream().map(Coded::code).toList(),
        "task", duty.task().in(messages.language()));
  }
}
