package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
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
    if (save != null && !ask) {
      arguments.refuseWithout(Arguments.SAVE, Arguments.ASK);
    }
    Optional<Path> saved =
        save == null ? Optional.empty() : arguments.newFile(Arguments.SAVE, save, List.of());
    arguments.refuseProblems();
    return screen(evaluator.build(), inputs.get(0), json, saved);
  }

  private int screen(PolicyEvaluator evaluator, Input input, boolean json, Optional<Path> saved) {
    ImmutableList<Dossier> dossiers;
    try (InputStream stream = input.open(context.surroundings().in())) {
      dossiers = PolicyJson.readDossiers(stream);
    } catch (InvalidInputException e) {
      refuse(input, e.violations(), json);
      return ExitCodes.REFUSED;
    } catch (IOException | UncheckedIOException e) {
      context.output().tell(context.messages().unreadable(input.name(), e));
      return ExitCodes.REFUSED;
    }
    if (!ask) {
      return answer(evaluator, input, dossiers, json);
    }
    if (dossiers.size() != 1) {
      context
          .output()
          .tell(context
              .messages()
              .text("ask.several", Map.of("number", Integer.toString(dossiers.size()))));
      return ExitCodes.REFUSED;
    }
    try {
      Interview interview = Interview.of(evaluator, dossiers.get(0));
      Path target = saved.orElseGet(() -> Asking.answered(input.file().orElseThrow()));
      return new Asking(context, interview, target).run();
    } catch (InvalidInputException e) {
      refuse(input, e.violations(), false);
      return ExitCodes.REFUSED;
    }
  }

  private int answer(
      PolicyEvaluator evaluator, Input input, ImmutableList<Dossier> dossiers, boolean json) {
    boolean refused = false;
    boolean array = json && dossiers.size() != 1;
    String separator = array ? "[\n" : "";
    for (int i = 0; i < dossiers.size(); i++) {
      String place = dossiers.size() == 1 ? "" : "[" + i + "]";
      if (json || !separator.isEmpty()) {
        context.output().write(separator);
      }
      separator = array ? ",\n" : "\n";
      try {
        print(evaluator, dossiers.get(i), json);
      } catch (InvalidInputException e) {
        refused = true;
        refuse(input, under(place, e.violations()), json);
      } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
        refused = true;
        refuse(input, under(place, ImmutableList.of(Messages.tooLarge())), json);
      }
    }
    if (array) {
      context.output().write(dossiers.isEmpty() ? "[]\n" : "]\n");
    }
    return refused ? ExitCodes.REFUSED : ExitCodes.DONE;
  }

  private static ImmutableList<Violation> under(String place, ImmutableList<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.under(place))
        .collect(ImmutableList.toImmutableList());
  }

  private void print(PolicyEvaluator evaluator, Dossier dossier, boolean json) {
    if (json) {
      context.output().write(PolicyJson.writePretty(evaluator.screen(dossier)) + "\n");
    } else {
      String text =
          Explainer.explain(evaluator.screen(dossier), context.messages().language());
      context.output().print(Wrapped.of(text, context.surroundings().columns()));
    }
  }

  private void refuse(Input input, ImmutableList<Violation> violations, boolean json) {
    Messages messages = context.messages();
    if (json) {
      context
          .output()
          .write(
              PolicyJson.writePretty(violations, messages.language(), OptionalLong.empty()) + "\n");
    } else {
      violations.forEach(
          violation -> context.output().tell(messages.violation(input.name(), violation)));
    }
  }
}
