package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer tells beside verdict and grant is what is written down once more, whatever is known of the claim. */
class PlainFrameProperties {

  private static final int TRIES = Math.max(20, Integer.getInteger("policy.tries", 400) / 4);

  static Iterable<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  /** An answer, and the claim that it is an answer to. */
  private record Answered(Drawn drawn, Facts facts, Determination determination) {}

  /** Every other claim is an open one. */
  private static List<Answered> answers(String provision) {
    List<Answered> answers = new ArrayList<>();
    for (long seed = 0; seed < TRIES; seed++) {
      Drawn whole = Drawn.of(provision, seed);
      Drawn drawn = seed % 2 == 0
          ? whole
          : new Drawn(
              OpenClaim.of(whole, new Random(seed)).claim(), whole.standards(), whole.readings());
      answers.add(
          new Answered(drawn, Facts.of(drawn.claim()), drawn.evaluator().evaluate(drawn.claim())));
    }
    return answers;
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void modalityTimingAndReadingsAreThoseThatAreWrittenDown(String provision) {
    PlainFrame frame = PlainFrame.of(provision);
    for (Answered answer : answers(provision)) {
      Determination determination = answer.determination();
      assertThat(determination.modality()).isEqualTo(frame.modality());
      assertThat(determination.timing())
          .as("%s", answer.drawn())
          .isEqualTo(frame.window().timing(answer.facts(), answer.drawn().choices()));
      assertThat(determination.readings())
          .extracting(ReadingUse::id)
          .containsExactlyInAnyOrderElementsOf(
              frame.readings().stream().map(Reading::id).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void onlyARequestAboveTheLimitAndATraineeWithoutCertificateAreWarnedOf(String provision) {
    for (Answered answer : answers(provision)) {
      assertThat(answer.determination().warnings())
          .as("%s", answer.drawn())
          .containsExactlyInAnyOrderElementsOf(warnings(answer));
    }
  }

  private static ImmutableList<Warning> warnings(Answered answer) {
    ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
    Facts facts = answer.facts();
    if (answer.determination().grant().orElse(null) instanceof Grant.LoanLimit loan
        && facts.has("requested")
        && isAbove(facts, loan.limit())) {
      warnings.add(new Warning(Warning.Code.REQUEST_ABOVE_LIMIT, "requested"));
    }
    if (answer.drawn().claim().provision().equals("24.2")) {
      List<Facts> trainees = facts.items("trainees");
      for (int i = 0; i < trainees.size(); i++) {
        if (isUncertified(trainees.get(i))) {
          warnings.add(new Warning(Warning.Code.UNCERTIFIED_ON_POST, "trainees[" + i + "]"));
        }
      }
    }
    return warnings.build();
  }

  /** Above whatever the limit may turn out to be. */
  private static boolean isAbove(Facts facts, MoneyRange limit) {
    return limit.max().isPresent()
        && facts.fen("requested").longValueExact() > limit.max().get().fen();
  }

  private static boolean isUncertified(Facts trainee) {
    return trainee.has("onPost")
        && trainee.is("onPost")
        && trainee.has("passed")
        && !trainee.is("passed");
  }
}
