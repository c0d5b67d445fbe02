package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue}: the measures of the notice, or one of them; or its duties. */
@Command(name = CatalogueCommand.NAME, sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {

  static final String NAME = "catalogue";

  private static final String DUTIES = "--duties";

  @Parameters(arity = "0..1", paramLabel = "MEASURE", descriptionKey = "measure")
  String measure = "";

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Option(names = DUTIES)
  boolean duties;

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
    if (duties) {
      DutiesByDepartment list = new DutiesByDepartment(
          asked.map(ImmutableList::of).orElseGet(catalogue::measures), context.messages());
      context
          .output()
          .print(json ? list.json() : list.text(context.surroundings().columns()));
    } else if (json) {
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
