package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;

/** JSON Logic: one document for each rule, which the engine parses once and keeps. */
final class JsonLogicRules {

  private JsonLogicRules() {}

  static Decider of(Rule rule) {
    ImmutableList<ImmutableMap<String, Object>> inputs = Inputs.of(rule);
    JsonLogic engine = new JsonLogic();
    String document = RuleFile.text(rule, "json");
    return (index, sink) -> {
      try {
        Object answer = engine.apply(document, inputs.get(index));
        sink.take(answer);
        return ((Number) answer).longValue();
      } catch (JsonLogicException e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
