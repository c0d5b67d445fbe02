package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.audit.Verification.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of records, for people: each on a line, and below it where it differs; on standard error what is bad. */
final class VerifiedText extends Answers<Verified> {

  private static final String INDENT = "    ";
  private static final ImmutableMap<Outcome, String> MARKS =
      ImmutableMap.of(Outcome.SAME, "✓ ", Outcome.OTHER_RULES, "? ", Outcome.ALTERED, "✗ ");

  private final Output output;
  private final Messages messages;
  private final DifferenceText differences;
  private final int columns;
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private long records;

  VerifiedText(Context context) {
    this.output = context.output();
    this.messages = context.messages();
    this.differences = new DifferenceText(messages);
    this.columns = context.surroundings().columns();
  }

  @Override
  Place place(Verified answer) {
    return answer.place();
  }

  @Override
  void writeStart(DocumentForm form) {}

  @Override
  void write(Verified answer, DocumentForm form) {
    records++;
    String where = messages.place(answer.place(), form);
    answer
        .verification()
        .ifPresentOrElse(
            verification -> write(where, verification),
            () -> answer.violations().stream()
                .map(violation -> messages.violation(where, violation))
                .forEach(output::tell));
  }

  @Override
  void writeEnd(DocumentForm form) {}

  private void write(String where, Verification verification) {
    Outcome outcome = verification.outcome();
    counts.merge(outcome, 1L, Long::sum);
    AuditRecord record = verification.record();
    String heading = messages.text(
        "verify." + key(verification),
        Map.of(
            "where",
            where,
            "provision",
            record.claim().provision(),
            "verdict",
            messages.term(record.determination().verdict())));
    String text = Stream.concat(
            Stream.of(MARKS.get(outcome) + heading),
            Stream.of(reasons(verification), versions(verification), told(verification))
                .flatMap(ImmutableList::stream)
                .map(INDENT::concat))
        .collect(Collectors.joining("\n"));
    String wrapped = Wrapped.of(text, columns);
    if (outcome == Outcome.ALTERED) {
      wrapped.lines().forEach(output::tell);
    } else {
      output.print(wrapped);
    }
  }

  private static String key(Verification verification) {
    return switch (verification.outcome()) {
      case SAME -> "same";
      case OTHER_RULES -> verification.differences().isEmpty() ? "sameAnswer" : "otherAnswer";
      case ALTERED -> "altered";
    };
  }

  /** By what an alteration shows, and what else is not as it was. */
  private ImmutableList<String> reasons(Verification verification) {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    if (!verification.isSealed()) {
      reasons.add(messages.text("verify.seal"));
    }
    if (!verification.hasItsStandards()) {
      reasons.add(messages.text("verify.standards"));
    }
    if (!verification.hasItsReadings()) {
      reasons.add(messages.text("verify.readings"));
    }
    if (!verification.hasSameRules()) {
      reasons.add(messages.text("verify.rules"));
    } else if (!verification.differences().isEmpty()) {
      reasons.add(messages.text("verify.answer"));
    }
    return reasons.build();
  }

  private ImmutableList<String> versions(Verification verification) {
    String then = verification.record().determination().policy().version();
    String now = verification.policy().version();
    return then.equals(now)
        ? ImmutableList.of()
        : ImmutableList.of(messages.text("verify.versions", Map.of("then", then, "now", now)));
  }

  private ImmutableList<String> told(Verification verification) {
    return verification.differences().stream()
        .map(difference -> differences.line("verify.difference", difference))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  void close() {
    if (records > 1) {
      long verified = counts.values().stream().mapToLong(Long::longValue).sum();
      String parts = Stream.concat(
              counts.entrySet().stream()
                  .map(entry -> part("verify.count." + entry.getKey(), entry.getValue())),
              verified < records
                  ? Stream.of(part("verify.count.unreadable", records - verified))
                  : Stream.empty())
          .collect(Collectors.joining(messages.text("verify.joint")));
      String summary = messages.text(
          "verify.summary", Map.of("records", Long.toString(records), "parts", parts));
      output.print(Wrapped.of(summary, columns));
    }
  }

  private String part(String key, long count) {
    return messages.text(key, Map.of("count", Long.toString(count)));
  }
}
