package io.github.wenjiuye.policy.core.joint;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sum under way, and its worksheet. */
final class Sum {

  private static final String AMOUNT = "amount";

  private final ImmutableList.Builder<WorkingLine> lines = ImmutableList.builder();
  private final List<MoneyRange> summands = new ArrayList<>();

  /** Adds what a whole claim pays, whose own worksheet tells how. */
  void addClaim(int claim, Determination whole) {
    Ranges.paid(whole).ifPresent(paid -> add("claims[" + claim + "]", paid, Optional.empty()));
  }

  /** Adds what is left of a claim beside the overlaps, if anything is. */
  void addRest(int claim, Determination rest) {
    Ranges.paid(rest)
        .ifPresent(paid -> add(
            "claims[" + claim + "]",
            paid,
            rest.verdict() == Verdict.ELIGIBLE ? how(rest) : Optional.empty()));
  }

  private static Optional<Span> how(Determination determination) {
    return determination.grant().stream()
        .flatMap(grant -> grant.working().stream())
        .filter(line -> line.term().equals(AMOUNT))
        .findFirst()
        .flatMap(WorkingLine::is);
  }

  /** Adds what is paid in an overlap. */
  void addOverlap(int overlap, Outcome outcome) {
    add("overlaps[" + overlap + "]", outcome.granted(), outcome.working());
  }

  private void add(String term, MoneyRange paid, Optional<Span> how) {
    summands.add(paid);
    lines.add(new WorkingLine(term, Ranges.span(paid), how, Optional.empty()));
  }

  MoneyRange amount() {
    return summands.stream().reduce(Ranges.NOTHING, Ranges::plus);
  }

  ImmutableList<WorkingLine> working() {
    return lines
        .add(new WorkingLine(AMOUNT, Ranges.span(amount()), Optional.empty(), Optional.empty()))
        .build();
  }
}
