package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The DMN engine of Camunda 7, which reads the same models as {@link KogitoDmn}. */
final class CamundaDmn {

  private static final String ANSWER = "answer";

  private CamundaDmn() {}

  static Decider of(Rule rule) {
    ImmutableList<ImmutableMap<String, Object>> inputs = Inputs.of(rule);
    DmnEngine engine =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    byte[] source = RuleFile.text(rule, "dmn").getBytes(StandardCharsets.UTF_8);
    DmnDecision decision = engine.parseDecision(ANSWER, new ByteArrayInputStream(source));
    return (index, sink) -> {
      DmnDecisionResult result = engine.evaluateDecision(decision, inputs.get(index));
      sink.take(result);
      return result.<Number>getSingleEntry().longValue();
    };
  }
}
