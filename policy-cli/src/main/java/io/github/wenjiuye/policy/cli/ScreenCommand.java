package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.json.DossierEntry;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code screen}: what there is for an enterprise or a person, under every provision that concerns it. */
@Command(name = ScreenCommand.NAME, sortOptions = false)
final class ScreenCommand implements Callable<Integer> {

  static final String NAME = "screen";

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "party")
  String file = "";

  @Mixin
  EvaluatorOptions options = new EvaluatorOptions();

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Option(names = Arguments.ADVISE)
  boolean advise;

  @Option(names = Arguments.ASK)
  boolean ask;

  @Option(names = Arguments.SAVE, paramLabel = "FILE")
  @Nullable
  String save;

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  ScreenCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    EvaluateCommand.silenceValidator();
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    PolicyEvaluator.Builder evaluator = options.evaluator(arguments);
    ImmutableList<Input> inputs = arguments.inputs(ImmutableList.of(file));
    if (ask && json) {
      arguments.refuseBeside(Arguments.ASK, Arguments.FORMAT + " json");
    }
    if (ask && file.equals(Input.STANDARD_INPUT)) {
      arguments.refuseBeside(Arguments.ASK, Input.STANDARD_INPUT);
    }
    if (ask && advise) {
      arguments.refuseBeside(Arguments.ASK, Arguments.ADVISE);
    }
    if (save != null && !ask) {
      arguments.refuseWithout(Arguments.SAVE, Arguments.ASK);
    }
    Optional<Path> saved =
        save == null ? Optional.empty() : arguments.newFile(Arguments.SAVE, save, List.of());
    arguments.refuseProblems();
    return screen(evaluator.build(), inputs.get(0), json, saved);
  }

  private int screen(PolicyEvaluator evaluator, Input input, boolean json, Optional<Path> saved) {
    List<DossierEntry> asked = new ArrayList<>();
    AtomicBoolean refused = new AtomicBoolean();
    AtomicLong parties = new AtomicLong();
    Answers<Screened> answers = json
        ? Screened.json(context.output(), context.messages().language())
        : new ScreenedText(context);
    try (InputStream stream = input.open(context.surroundings().in())) {
      DocumentForm form = PolicyJson.readDossiers(stream, input.isJsonLines(), entry -> {
        if (ask) {
          asked.add(entry);
          return;
        }
        Place place = new Place(input.name(), entry.line(), parties.incrementAndGet());
        Screened screened = Screened.of(place, entry, evaluator, advise);
        refused.compareAndSet(false, screened.screening().isEmpty());
        answers.add(screened);
      });
      answers.end(form);
    } catch (IOException | UncheckedIOException e) {
      context.output().tell(context.messages().unreadable(input.name(), e));
      return ExitCodes.REFUSED;
    }
    return ask
        ? ask(evaluator, input, asked, saved)
        : refused.get() ? ExitCodes.REFUSED : ExitCodes.DONE;
  }

  private int ask(
      PolicyEvaluator evaluator, Input input, List<DossierEntry> entries, Optional<Path> saved) {
    Messages messages = context.messages();
    if (entries.size() != 1) {
      String number = Integer.toString(entries.size());
      context.output().tell(messages.text("ask.several", Map.of("number", number)));
      return ExitCodes.REFUSED;
    }
    DossierEntry entry = entries.get(0);
    ImmutableList<Violation> violations = entry.violations();
    if (entry.dossier().isPresent()) {
      try {
        Interview interview = Interview.of(evaluator, entry.dossier().get());
        Path target = saved.orElseGet(() -> Asking.answered(input.file().orElseThrow()));
        return new Asking(context, interview, target, saved.isPresent()).run();
      } catch (InvalidInputException e) {
        violations = e.violations();
      }
    }
    violations.forEach(
        violation -> context.output().tell(messages.violation(input.name(), violation)));
    return ExitCodes.REFUSED;
  }
}
