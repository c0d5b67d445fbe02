package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.benchmarks.sample.Facts;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools: the rules translated to Java (its executable model) and compiled once. */
final class Drools {

  private Drools() {}

  /** A session for each decision, which is what Drools advises for decisions. */
  static Decider stateless(Rule rule) {
    ImmutableList<? extends Facts> samples = Inputs.facts(rule);
    StatelessKieSession session = knowledge(rule).newStatelessKieSession();
    return (index, sink) -> {
      Outcome outcome = new Outcome();
      session.execute(List.of(samples.get(index), outcome));
      sink.take(outcome);
      return outcome.answer();
    };
  }

  /** One session for all decisions, from which the facts are taken out again each time. */
  static Decider reused(Rule rule) {
    ImmutableList<? extends Facts> samples = Inputs.facts(rule);
    KieSession session = knowledge(rule).newKieSession();
    return (index, sink) -> {
      Outcome outcome = new Outcome();
      FactHandle facts = session.insert(samples.get(index));
      FactHandle result = session.insert(outcome);
      session.fireAllRules();
      session.delete(facts);
      session.delete(result);
      sink.take(outcome);
      return outcome.answer();
    };
  }

  private static KieBase knowledge(Rule rule) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(
        services.newReleaseId("io.github.wenjiuye.peers", rule.fileName(), "1"));
    files.write("src/main/resources/" + rule.fileName() + ".drl", RuleFile.text(rule, "drl"));
    KieBuilder builder = services.newKieBuilder(files, Drools.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services
        .newKieContainer(builder.getKieModule().getReleaseId(), Drools.class.getClassLoader())
        .getKieBase();
  }
}
