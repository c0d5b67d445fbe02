package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Auditor;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.json.RecordEntry;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.Verification.Outcome;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** One run of {@code verify}: record after record, in constant memory, and what the exit code has to say of them. */
final class Verifying {

  private final Auditor auditor = new Auditor();
  private final Context context;
  private final Answers<Verified> answers;

  private long recordsOfInput;
  private boolean bad;
  private boolean different;

  Verifying(Context context, Answers<Verified> answers) {
    this.context = context;
    this.answers = answers;
  }

  /** Verifies all inputs in their order and returns the exit code. */
  int of(ImmutableList<Input> inputs) {
    for (Input input : inputs) {
      recordsOfInput = 0;
      try (InputStream stream = input.open(context.surroundings().in())) {
        answers.end(PolicyJson.readRecords(stream, input.isJsonLines(), entry -> {
          recordsOfInput++;
          add(verified(new Place(input.name(), entry.line(), recordsOfInput), entry));
        }));
      } catch (IOException | UncheckedIOException e) {
        bad = true;
        context.output().tell(context.messages().unreadable(input.name(), e));
      }
    }
    answers.close();
    return bad ? ExitCodes.REFUSED : different ? ExitCodes.DIFFERENT : ExitCodes.DONE;
  }

  private void add(Verified verified) {
    bad |= verified.isBad();
    different |= verified
        .verification()
        .map(found -> found.outcome() == Outcome.OTHER_RULES)
        .orElse(false);
    answers.add(verified);
  }

  private Verified verified(Place place, RecordEntry entry) {
    return entry
        .record()
        .map(record -> verified(place, record))
        .orElseGet(() -> new Verified(place, Optional.empty(), entry.violations()));
  }

  private Verified verified(Place place, AuditRecord record) {
    ImmutableList<Violation> violations;
    try {
      return new Verified(place, Optional.of(auditor.verify(record)), ImmutableList.of());
    } catch (InvalidInputException e) {
      violations = e.violations();
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      violations = ImmutableList.of(Messages.tooLarge());
    }
    return new Verified(place, Optional.empty(), violations);
  }
}
