package io.github.wenjiuye.policy.json;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.testkit.AnswerContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.PropertyDefaults;

/** Claims and answers that go through JSON, under the standards in {@code examples}. */
@PropertyDefaults(tries = 60)
class WrittenAnswersProperties implements AnswerContract {

  private static final PolicyEvaluator EVALUATOR =
      PolicyEvaluator.builder().standards(standards()).build();

  private static LocalStandards standards() {
    try (InputStream in = Files.newInputStream(Path.of("..", "examples", "standards.json"))) {
      return PolicyJson.readStandards(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PolicyEvaluator evaluator() {
    return EVALUATOR;
  }

  @Override
  public Claim writtenAndRead(Claim claim) {
    return Documents.claim(PolicyJson.write(claim));
  }

  @Override
  public Determination writtenAndRead(Determination determination) {
    return PolicyJson.readDetermination(PolicyJson.write(determination));
  }
}
