package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: decides recorded claims again, and tells in what the answers differ. */
@Command(name = VerifyCommand.NAME, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  static final String NAME = "verify";

  @Parameters(arity = "1..*", paramLabel = "RECORD", descriptionKey = "records")
  List<String> files = new ArrayList<>();

  @Option(
      names = Arguments.FORMAT,
      paramLabel = "text|json",
      completionCandidates = Candidates.Formats.class)
  String format = "text";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  VerifyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    EvaluateCommand.silenceValidator();
    Arguments arguments = new Arguments(context);
    boolean json = arguments.isJson(format);
    ImmutableList<Input> inputs = arguments.inputs(files);
    arguments.refuseProblems();

    boolean several = inputs.size() > 1;
    Answers<Verified> answers = json
        ? Verified.json(several, context.output(), context.messages().language())
        : new VerifiedText(context);
    return new Verifying(context, answers).of(inputs);
  }
}
