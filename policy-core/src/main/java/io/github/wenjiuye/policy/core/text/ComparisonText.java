package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedSum;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import java.util.Map;
import java.util.Set;

/** What becomes of claims under other standards or readings: of one what differs, of all what it comes to. */
public final class ComparisonText {

  private static final String INDENT = "  ";

  private final Words words;
  private final Values values;
  private final ChangeText changes;
  private final Page page = new Page();

  private ComparisonText(Language language) {
    this.words = new Words(language);
    this.values = new Values(words);
    this.changes = new ChangeText(words);
  }

  /**
   * What differs for one claim.
   *
   * @param claim what becomes of it
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(ComparedClaim claim, Language language) {
    ComparisonText text = new ComparisonText(language);
    text.write(claim);
    return text.page.toString();
  }

  /**
   * What becomes of all.
   *
   * @param summary of all claims
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(ComparisonSummary summary, Language language) {
    ComparisonText text = new ComparisonText(language);
    text.write(summary);
    return text.page.toString();
  }

  private void write(ComparedClaim claim) {
    String provision = claim.before().provision();
    page.line(words
        .title(provision)
        .map(title -> words.phrase("head", Map.of("provision", provision, "title", title)))
        .orElse(provision));
    ImmutableList<String> before = told(claim.before(), claim.after());
    ImmutableList<String> after = told(claim.after(), claim.before());
    side("compare.before", before, ImmutableSet.copyOf(after));
    side("compare.after", after, ImmutableSet.copyOf(before));
    claim.sum().ifPresent(sum -> {
      if (!sum.change().equals(MoneyChange.NONE)) {
        say("compare.change", "change", changes.of(sum.change()));
      }
    });
    if (!claim.differs()) {
      page.line(INDENT + words.phrase("compare.same"));
    }
  }

  /** What one side says that the other does not. */
  private void side(String heading, ImmutableList<String> told, Set<String> other) {
    ImmutableList<String> own =
        told.stream().filter(part -> !other.contains(part)).collect(toImmutableList());
    if (!own.isEmpty()) {
      page.line(INDENT + words.phrase(heading));
      own.forEach(part -> part.lines().forEach(line -> page.line(INDENT + INDENT + line)));
    }
  }

  /** The outcome of a side, part by part; of the conditions those that are not the same on the other. */
  private ImmutableList<String> told(Determination determination, Determination other) {
    ImmutableList.Builder<String> told = ImmutableList.builder();
    Places places = new Places(words, determination.provision());
    told.add(member("verdict", determination.verdict()));
    if (determination.timing() != Timing.OPEN) {
      told.add(member("timing", determination.timing()));
    }
    determination.grant().ifPresent(grant -> {
      Page granted = new Page();
      new GrantText(words, places, granted).write(grant);
      granted.toString().lines().map(String::strip).forEach(told::add);
    });
    Set<Stand> stands =
        other.findings().stream().map(Stand::of).collect(ImmutableSet.toImmutableSet());
    for (Finding finding : determination.findings()) {
      if (!stands.contains(Stand.of(finding))) {
        Page condition = new Page();
        new FindingText(words, places, condition).write(finding);
        told.add(condition.toString());
      }
    }
    if (!determination.pending().isEmpty()) {
      told.add(words.phrase(
          "compare.missing",
          "facts",
          words.comma(determination.pending().stream().map(places::pending).toList())));
    }
    return told.build();
  }

  /** How a condition stands. */
  private record Stand(String code, String fact, Truth truth) {
    static Stand of(Finding finding) {
      return new Stand(finding.code(), finding.fact(), finding.truth());
    }
  }

  private String member(String name, Coded member) {
    return words.phrase(name + "." + member.code(), name, words.term(member));
  }

  private void write(ComparisonSummary summary) {
    page.line(words.phrase(
        summary.different() == 0 ? "compare.summary.same" : "compare.summary",
        Map.of(
            "claims", Long.toString(summary.claims()),
            "different", Long.toString(summary.different()))));
    summary
        .verdicts()
        .forEach((change, count) -> page.line(INDENT
            + words.phrase(
                "compare.verdicts",
                Map.of(
                    "before", words.term(change.before()),
                    "after", words.term(change.after()),
                    "count", Long.toString(count)))));
    summary.sums().forEach((kind, sum) -> {
      if (!sum.change().equals(MoneyChange.NONE)) {
        page.line(INDENT + sum(words.phrase("compare.kind." + kind), sum));
      }
    });
  }

  private String sum(String kind, ComparedSum sum) {
    return words.phrase(
        "compare.sum",
        Map.of(
            "kind", kind,
            "change", changes.of(sum.change()),
            "before", values.range(sum.before()),
            "after", values.range(sum.after())));
  }

  private void say(String key, String name, String value) {
    page.line(INDENT + words.phrase(key, name, value));
  }
}
