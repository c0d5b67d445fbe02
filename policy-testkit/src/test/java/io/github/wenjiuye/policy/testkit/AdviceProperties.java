package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.core.Advisor;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.advice.Remedy;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.testkit.plain.Drawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the advice succeeds, and whoever does less does not. */
class AdviceProperties {

  private static final int TRIES = Integer.getInteger("advice.tries", 60);

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void explore(String provision) {
    int refused = 0, hopeful = 0, none = 0;
    long nanos = 0, worst = 0;
    int bad = 0;
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn drawn = Drawn.of(provision, seed);
      PolicyEvaluator evaluator = drawn.evaluator();
      if (evaluator.evaluate(drawn.claim()).verdict() != Verdict.INELIGIBLE) continue;
      refused++;
      long t = System.nanoTime();
      Advice advice = Advisor.advise(evaluator, drawn.claim());
      t = System.nanoTime() - t;
      nanos += t;
      worst = Math.max(worst, t);
      if (advice.isHopeful()) hopeful++;
      if (!advice.isHopeful() && advice.obstacles().isEmpty()) {
        none++;
        System.out.println("NONE " + provision + " " + seed + " " + drawn.claim());
      }
      for (Remedy remedy : advice.remedies()) {
        Verdict v = evaluator.evaluate(remedy.claim()).verdict();
        if (v == Verdict.INELIGIBLE || v != remedy.verdict()) {
          bad++;
          System.out.println("BAD " + provision + " " + seed + " " + remedy);
        }
      }
      if (seed < 12) {
        System.out.println(provision + " #" + seed + " " + (t / 1000) + "us");
        advice
            .remedies()
            .forEach(r -> System.out.println("    + " + r.verdict() + " "
                + r.changes().stream()
                    .map(c -> c.fact() + ": " + c.now().orElse("-") + " -> " + c.to() + " "
                        + c.direction() + c.by().map(b -> " by " + b).orElse("") + " "
                        + c.sentences())
                    .toList()
                + (r.open().isEmpty() ? "" : r.open())));
        advice
            .obstacles()
            .forEach(o -> System.out.println("    ! " + o.reason() + " " + o.change()));
      }
    }
    System.out.println("STAT " + provision + " refused " + refused + " hopeful " + hopeful
        + " none " + none + " bad " + bad + " mean us "
        + (refused == 0 ? 0 : nanos / refused / 1000) + " worst us " + worst / 1000);
  }
}
