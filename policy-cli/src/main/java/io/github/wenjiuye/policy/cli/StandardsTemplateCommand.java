package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.PolicyJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code standards template}: a standards file to fill in; how that is done is told on standard error. */
@Command(name = StandardsTemplateCommand.NAME, sortOptions = false)
final class StandardsTemplateCommand implements Callable<Integer> {

  static final String NAME = "template";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  StandardsTemplateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.output().write(PolicyJson.standardsTemplate());
    context.output().write("\n");
    context.messages().text("template.use").lines().forEach(context.output()::tell);
    return ExitCodes.DONE;
  }
}
