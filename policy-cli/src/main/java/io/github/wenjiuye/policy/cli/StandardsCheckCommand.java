package io.github.wenjiuye.policy.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standards check}: all that is wrong with a standards file, or what it sets. */
@Command(name = StandardsCheckCommand.NAME, sortOptions = false)
final class StandardsCheckCommand implements Callable<Integer> {

  static final String NAME = "check";

  @Parameters(paramLabel = "FILE", descriptionKey = "standardsFile")
  String file = "";

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  StandardsCheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    ImmutableList<Input> inputs = arguments.inputs(ImmutableList.of(file));
    arguments.refuseProblems();
    return check(inputs.get(0), json);
  }

  private int check(Input input, boolean json) {
    Output output = context.output();
    Messages messages = context.messages();
    try (InputStream stream = input.open(context.surroundings().in())) {
      ImmutableMap<String, ImmutableList<String>> set = set(PolicyJson.readStandards(stream));
      output.print(json ? JsonText.of(ImmutableMap.of("standards", set)) : summary(input, set));
      return ExitCodes.DONE;
    } catch (InvalidInputException e) {
      if (json) {
        output.write(
            PolicyJson.writePretty(e.violations(), messages.language(), OptionalLong.empty()));
        output.write("\n");
      } else {
        e.violations()
            .forEach(violation -> output.tell(messages.violation(input.name(), violation)));
      }
    } catch (IOException | UncheckedIOException e) {
      output.tell(messages.unreadable(input.name(), e));
    }
    return ExitCodes.REFUSED;
  }

  /** The names of the standards that are set, by place. */
  private static ImmutableMap<String, ImmutableList<String>> set(LocalStandards standards) {
    return Maps.toMap(
        standards.places(),
        place -> Arrays.stream(LocalStandard.values())
            .filter(standard -> !standards.at(place, standard).isEmpty())
            .map(LocalStandard::wireName)
            .collect(toImmutableList()));
  }

  private String summary(Input input, ImmutableMap<String, ImmutableList<String>> set) {
    Messages messages = context.messages();
    StringBuilder summary = new StringBuilder(messages.text(
        set.isEmpty() ? "check.nothing" : "check.good", ImmutableMap.of("input", input.name())));
    set.forEach((place, names) -> summary.append(messages.text(
        "check.place",
        ImmutableMap.of("code", place, "place", name(place), "names", String.join(", ", names)))));
    return summary.toString();
  }

  private String name(String place) {
    return Arrays.stream(League.values())
        .filter(league -> league.code().equals(place))
        .findFirst()
        .map(context.messages()::term)
        .orElseGet(() -> context.messages().text("check.region"));
  }
}
