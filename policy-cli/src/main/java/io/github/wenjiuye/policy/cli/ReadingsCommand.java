package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.ExplainedReading;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readings}: the doubts about the text, and between what one can choose. */
@Command(name = ReadingsCommand.NAME, sortOptions = false)
final class ReadingsCommand implements Callable<Integer> {

  static final String NAME = "readings";

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  ReadingsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    arguments.refuseProblems();
    ImmutableList<ExplainedReading> readings =
        Explainer.readings(context.messages().language());
    context
        .output()
        .print(
            json
                ? JsonText.of(readings.stream().map(ReadingsCommand::json).toList())
                : text(readings));
    return ExitCodes.DONE;
  }

  private static ImmutableMap<String, Object> json(ExplainedReading told) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("id", told.reading().id());
    json.put("question", told.question());
    json.put("sentences", told.reading().sentences());
    json.put("default", told.reading().defaultCode());
    json.put("choices", told.meanings());
    json.put("reason", told.reason());
    told.value().ifPresent(value -> json.put("value", value));
    return json.put("provisions", told.provisions()).buildOrThrow();
  }

  private String text(ImmutableList<ExplainedReading> readings) {
    Messages messages = context.messages();
    Table table = new Table(context.surroundings().columns());
    for (ExplainedReading told : readings) {
      Reading reading = told.reading();
      table.heading(messages.text(
          "readings.head", ImmutableMap.of("id", reading.id(), "question", told.question())));
      told.meanings()
          .forEach((code, meaning) -> table.row(
              code,
              code.equals(reading.defaultCode())
                  ? messages.text("readings.default", ImmutableMap.of("meaning", meaning))
                  : meaning));
      told.value().ifPresent(value -> table.row(messages.text("readings.value"), value));
      table.row(messages.text("readings.reason"), told.reason());
      table.row(
          messages.text("readings.sentences"),
          reading.sentences().isEmpty()
              ? messages.text("readings.sentences.none")
              : String.join(" ", reading.sentences()));
      table.row(messages.text("provisions"), messages.provisions(told.provisions()));
      table.heading("");
    }
    table.heading(messages.text("readings.use"));
    return table.toString();
  }
}
