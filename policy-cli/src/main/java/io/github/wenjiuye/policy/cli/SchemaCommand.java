package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claims;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schema}: the JSON Schema of a claim or of the standards file. */
@Command(name = SchemaCommand.NAME, sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

  static final String NAME = "schema";

  private static final String STANDARDS = "standards";

  @Parameters(
      paramLabel = "SCHEMA",
      descriptionKey = "schema",
      completionCandidates = Candidates.Schemas.class)
  String schema = "";

  @Mixin
  CommonOptions common = new CommonOptions();

  private final Context context;

  SchemaCommand(Context context) {
    this.context = context;
  }

  /** What has a schema. */
  static ImmutableList<String> known() {
    return ImmutableList.<String>builder()
        .addAll(Claims.shapes().keySet())
        .add(STANDARDS)
        .build();
  }

  @Override
  public Integer call() {
    if (!known().contains(schema)) {
      throw new UsageException(
          new UsageErrors(context.messages()).unknown("usage.unknownSchema", schema, known()));
    }
    context
        .output()
        .write(
            schema.equals(STANDARDS)
                ? PolicyJson.standardsSchema()
                : PolicyJson.claimSchema(schema));
    context.output().write("\n");
    return ExitCodes.DONE;
  }
}
