package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import java.util.List;
import java.util.Map;

/** What becomes of claims, for people: those that differ, each with its differences, and the sum of all. */
final class ComparisonText {

  private static final String INDENT = "    ";

  private final Messages messages;
  private final DifferenceText differences;
  private final StringBuilder text = new StringBuilder();

  ComparisonText(Messages messages) {
    this.messages = messages;
    this.differences = new DifferenceText(messages);
  }

  /** Lines, each ended by a line feed; the names are those of the claims, in their order. */
  String of(List<String> names, List<ComparedClaim> claims, ComparisonSummary summary) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).differs()) {
        line(names.get(i));
        write(claims.get(i));
      }
    }
    if (text.length() > 0) {
      line("");
    }
    line(messages.text(
        "compare.summary",
        Map.of(
            "different", Long.toString(summary.different()),
            "claims", Long.toString(summary.claims()))));
    summary
        .verdicts()
        .forEach((change, count) -> line(messages.text(
            "compare.verdicts",
            Map.of(
                "count", Long.toString(count),
                "before", messages.term(change.before()),
                "after", messages.term(change.after())))));
    summary.sums().forEach((kind, sum) -> line(sum(messages.text("compare.kind." + kind), sum)));
    return text.toString();
  }

  private void write(ComparedClaim claim) {
    claim
        .differences()
        .forEach(difference -> line(INDENT + differences.line("compare.difference", difference)));
    claim.sum().ifPresent(sum -> line(INDENT + sum(messages.text("compare.sum"), sum)));
  }

  private String sum(String what, ComparedSum sum) {
    return messages.text(
        "compare.change",
        Map.of(
            "what", what,
            "before", sum.before().toString(),
            "after", sum.after().toString(),
            "change", sum.change().toString()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
