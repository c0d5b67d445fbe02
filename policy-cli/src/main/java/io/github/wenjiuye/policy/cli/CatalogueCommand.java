package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue}: the measures of the notice, or one of them. */
@Command(name = CatalogueCommand.NAME, sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {

  static final String NAME = "catalogue";

  @Parameters(arity = "0..1", paramLabel = "MEASURE", descriptionKey = "measure")
  String measure = "";

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  CatalogueCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    Optional<Measure> asked = measure.isEmpty() ? Optional.empty() : arguments.measure(measure);
    arguments.refuseProblems();

    Catalogue catalogue = Catalogue.get();
    if (json) {
      context
          .output()
          .write(
              asked.map(PolicyJson::writePretty).orElseGet(() -> PolicyJson.writePretty(catalogue))
                  + "\n");
    } else {
      CatalogueText text =
          new CatalogueText(context.messages(), context.surroundings().columns());
      context.output().print(asked.map(text::of).orElseGet(() -> text.of(catalogue)));
    }
    return ExitCodes.DONE;
  }
}
