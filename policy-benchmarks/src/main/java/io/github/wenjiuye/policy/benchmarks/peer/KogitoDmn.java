package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.util.Set;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.kogito.dmn.DMNKogito;
import org.kie.kogito.dmn.DmnDecisionModel;

/** The DMN engine of Kogito: a decision model for each rule, of which every decision is evaluated. */
final class KogitoDmn {

  private static final String ANSWER = "answer";

  private KogitoDmn() {}

  static Decider of(Rule rule) {
    ImmutableList<ImmutableMap<String, Object>> inputs = Inputs.of(rule);
    DmnDecisionModel model = model(RuleFile.text(rule, "dmn"));
    return (index, sink) -> {
      DMNResult result = model.evaluateAll(model.newContext(inputs.get(index)));
      sink.take(result);
      DMNDecisionResult answer = result.getDecisionResultByName(ANSWER);
      if (answer.hasErrors()) {
        throw new IllegalStateException(result.getMessages().toString());
      }
      return ((Number) answer.getResult()).longValue();
    };
  }

  private static DmnDecisionModel model(String source) {
    DMNRuntime runtime =
        DMNKogito.createGenericDMNRuntime(Set.of(), false, new StringReader(source));
    DMNModel model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
    return new DmnDecisionModel(runtime, model.getNamespace(), model.getName());
  }
}
