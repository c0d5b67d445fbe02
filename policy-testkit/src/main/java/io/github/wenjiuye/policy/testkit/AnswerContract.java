package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What makes an answer one that can be relied upon: whoever asks, whenever, and in which order. Part of {@link PolicyContract}. */
public interface AnswerContract extends EvaluatorContract {

  /**
   * A claim after it has been written and read again.
   *
   * @param claim a valid claim
   * @return what was read; unless this is overridden, what is built anew from the known facts
   */
  default Claim writtenAndRead(Claim claim) {
    return claim.shape().build(claim.shape().known(claim));
  }

  /**
   * An answer after it has been written and read again.
   *
   * @param determination an answer
   * @return what was read; unless this is overridden, the answer as a plain value
   */
  default Determination writtenAndRead(Determination determination) {
    return determination.recorded();
  }

  /**
   * Items of a list count one by one, so it is all the same which comes first.
   *
   * @param claim any claim
   * @param order how the items are shuffled
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("The order of items plays no part")
  default void orderPlaysNoPart(@ForAll("claims") Claim claim, @ForAll Random order) {
    Claim shuffled = Parts.withItems(claim, items -> {
      List<Object> shuffle = new ArrayList<>(items);
      Collections.shuffle(shuffle, order);
      return ImmutableList.copyOf(shuffle);
    });
    Likeness.demand(decide(evaluator(), claim), decide(evaluator(), shuffled));
  }

  /**
   * An answer depends on the claim alone.
   *
   * @param claim any claim
   * @param between another one, which is decided in between
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("The same claim gets the same answer twice")
  default void sameAnswerTwice(@ForAll("claims") Claim claim, @ForAll("claims") Claim between) {
    Determination first = decide(evaluator(), claim).recorded();
    decide(evaluator(), between).verdict();
    same("the same claim gets the same answer", first, decide(evaluator(), claim));
  }

  /**
   * Threads that decide the same claims at a time do not disturb each other.
   *
   * @param claims any claims
   */
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  @Label("Many threads get the same answers as one")
  default void manyThreadsAgree(@ForAll @Size(8) List<@From("claims") Claim> claims) {
    // One that nobody has asked before, so that they all are the first.
    PolicyEvaluator fresh = Evaluators.with(evaluator(), evaluator().standards());
    List<RecordedDetermination> alone =
        claims.stream().map(claim -> decide(evaluator(), claim).recorded()).toList();
    for (List<RecordedDetermination> together :
        Threads.all(claims, claim -> decide(fresh, claim).recorded())) {
      same("many threads get the same answers as one", alone, together);
    }
  }

  /**
   * A claim that is kept and taken out again is decided alike.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("A claim that is written and read again gets the same answer")
  default void claimsAreReadAsTheyWereWritten(@ForAll("claims") Claim claim) {
    Claim read = writtenAndRead(claim);
    same("a claim is read as it was written", claim, read);
    same(
        "a claim is decided as it was written",
        decide(evaluator(), claim),
        decide(evaluator(), read));
  }

  /**
   * An answer that is kept and taken out again is still the same.
   *
   * @param claim any claim
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("An answer is read as it was written")
  default void answersAreReadAsTheyWereWritten(@ForAll("claims") Claim claim) {
    Determination answer = decide(evaluator(), claim);
    same("an answer is read as it was written", answer, writtenAndRead(answer));
  }

  private static void same(String law, Object expected, Object actual) {
    Demand.that(expected.equals(actual), law, "%s is not %s", actual, expected);
  }
}
