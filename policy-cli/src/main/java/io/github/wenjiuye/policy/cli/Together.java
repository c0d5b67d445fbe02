package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.JointEvaluation;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The claims of a run that are seen together, and what is told of them in the end. */
final class Together {

  private final JointEvaluation joint;
  private final Context context;
  private final boolean json;
  private final List<OptionalLong> lines = new ArrayList<>();

  Together(JointEvaluation joint, Context context, boolean json) {
    this.joint = joint;
    this.context = context;
    this.json = json;
  }

  ClaimAnswer add(Place place, Claim claim) {
    ClaimAnswer answer = joint.add(claim);
    lines.add(place.line());
    return answer;
  }

  void refuse(Place place, ImmutableList<Violation> violations) {
    joint.refuse(violations);
    lines.add(place.line());
  }

  /** Writes the answer to all of them, and returns whether there is one. */
  boolean write() {
    try {
      write(joint.determination());
      return true;
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      refuse(Messages.tooLarge());
      return false;
    }
  }

  private void write(JointDetermination determination) {
    Language language = context.messages().language();
    if (json) {
      context
          .output()
          .write(
              PolicyJson.writePretty(determination, language, ImmutableList.copyOf(lines)) + "\n");
    } else {
      String text = Explainer.explain(determination, language);
      context.output().print(Wrapped.of(text, context.surroundings().columns()));
    }
  }

  private void refuse(Violation violation) {
    Messages messages = context.messages();
    if (json) {
      context
          .output()
          .write(PolicyJson.writePretty(
                  ImmutableList.of(violation), messages.language(), OptionalLong.empty())
              + "\n");
    } else {
      context.output().tell(messages.violation("", violation));
    }
  }
}
