package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.Outcome;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is for a party: what is granted, what is possible, what is refused and why, duties, overlaps, and the sum. */
public final class ScreeningText {

  private static final String INDENT = "  ";

  private final Screening screening;
  private final ImmutableMap<ScreenedClaim, Advice> advice;
  private final Language language;
  private final Words words;
  private final Values values;
  private final DossierWords parties;
  private final Page page = new Page();

  private ScreeningText(
      Screening screening, ImmutableMap<ScreenedClaim, Advice> advice, Language language) {
    this.screening = screening;
    this.advice = advice;
    this.language = language;
    this.words = new Words(language);
    this.values = new Values(words);
    this.parties = new DossierWords(words);
  }

  /**
   * The page of a screening.
   *
   * @param screening what was found
   * @param advice what would turn some of what is refused
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(
      Screening screening, ImmutableMap<ScreenedClaim, Advice> advice, Language language) {
    return new ScreeningText(screening, advice, language).write();
  }

  private String write() {
    head(screening.dossier());
    section(Outcome.GRANTED, this::granted);
    section(Outcome.POSSIBLE, this::possible);
    untold();
    section(Outcome.NOT_YET, this::refused);
    section(Outcome.CLOSED, this::refused);
    section(Outcome.REFUSED, this::refused);
    duties();
    together(screening.together());
    standards();
    return page.toString();
  }

  private void head(Dossier dossier) {
    List<String> parts = new ArrayList<>();
    dossier.on().ifPresent(day -> parts.add(words.phrase("party.asks", "day", values.day(day))));
    dossier.league().ifPresent(league -> parts.add(words.term(league)));
    String kind = words.term(dossier.kind());
    String who = dossier.ref().map(ref -> words.colon(kind, ref)).orElse(kind);
    page.line(parts.isEmpty() ? who : words.note(who, words.comma(parts)));
  }

  private interface Entry {
    void write(ScreenedClaim claim);
  }

  private void section(Outcome outcome, Entry entry) {
    List<ScreenedClaim> claims = screening.of(outcome).stream()
        .filter(claim -> outcome != Outcome.POSSIBLE || !claim.claim().isUntold())
        .toList();
    if (!claims.isEmpty()) {
      page.heading(words.phrase("screening." + outcome));
      claims.forEach(claim -> {
        title(claim);
        entry.write(claim);
      });
    }
  }

  private void title(ScreenedClaim claim) {
    String provision = claim.provision();
    String title = words
        .title(provision)
        .map(named -> words.phrase("head", Map.of("provision", provision, "title", named)))
        .orElse(provision);
    String subject = parties.subject(claim.claim());
    page.line(INDENT + (subject.isEmpty() ? title : words.note(title, subject)));
  }

  private void granted(ScreenedClaim claim) {
    grant(claim);
    depends("screening.amountDepends", claim);
  }

  private void possible(ScreenedClaim claim) {
    grant(claim);
    depends("screening.depends", claim);
  }

  private void grant(ScreenedClaim claim) {
    claim.determination().grant().ifPresent(grant -> within(inner(claim, grant)));
  }

  private String inner(ScreenedClaim claim, Grant grant) {
    Page inner = new Page();
    new GrantText(words, new Places(words, claim.provision()), inner).write(grant);
    return inner.toString();
  }

  private void within(String lines) {
    lines.lines().forEach(line -> page.line(line.isBlank() ? "" : INDENT + line));
  }

  private void depends(String key, ScreenedClaim claim) {
    Set<String> facts = new LinkedHashSet<>();
    claim
        .determination()
        .pending()
        .forEach(pending -> facts.add(parties.pending(claim.claim(), pending)));
    if (!facts.isEmpty()) {
      page.line(
          INDENT + INDENT + words.phrase(key, "facts", words.comma(ImmutableList.copyOf(facts))));
    }
  }

  /** Of what the party may have or not, nothing is known: what there could be is told in a line each. */
  private void untold() {
    Map<String, Set<String>> byMatter = new LinkedHashMap<>();
    screening.of(Outcome.POSSIBLE).stream()
        .filter(claim -> claim.claim().isUntold())
        .forEach(claim -> claim
            .claim()
            .composition()
            .matter()
            .ifPresent(matter -> byMatter
                .computeIfAbsent(words.term(matter), key -> new LinkedHashSet<>())
                .add(claim.provision())));
    if (!byMatter.isEmpty()) {
      page.heading(words.phrase("screening.untold"));
      byMatter.forEach((matter, provisions) ->
          page.line(INDENT + words.colon(matter, words.comma(ImmutableList.copyOf(provisions)))));
    }
  }

  private void refused(ScreenedClaim claim) {
    Page inner = new Page();
    Places places = new Places(words, claim.provision());
    FindingText text = new FindingText(words, places, inner);
    List<Finding> unmet = claim.determination().findings().stream()
        .filter(finding -> finding.truth() == Truth.UNMET)
        .toList();
    // How many items qualify tells more than each of them.
    List<Finding> ofAll = unmet.stream()
        .filter(finding -> places.observed(finding.fact()).item().isEmpty())
        .toList();
    (ofAll.isEmpty() ? unmet : ofAll).forEach(text::write);
    inner.toString().lines().forEach(line -> page.line(INDENT + INDENT + line));
    Advice told = advice.get(claim);
    if (told != null) {
      AdviceText.of(claim.provision(), told, language)
          .lines()
          .forEach(line -> page.line(INDENT + INDENT + line));
    }
  }

  private void duties() {
    ImmutableList<ScreenedClaim> duties = screening.duties();
    if (!duties.isEmpty()) {
      page.heading(words.phrase("screening.duties"));
    }
    for (ScreenedClaim duty : duties) {
      title(duty);
      if (duty.determination().grant().isPresent()) {
        grant(duty);
        depends("screening.depends", duty);
      } else if (duty.determination().verdict() == Verdict.UNDETERMINED) {
        depends("screening.depends", duty);
      } else {
        page.line(INDENT + INDENT + words.phrase("screening.notBound"));
      }
    }
  }

  private void together(JointDetermination joint) {
    if (!joint.overlaps().isEmpty()) {
      page.heading(words.phrase("screening.overlaps"));
      within(JointText.overlaps(
          joint, language, claim -> screening.claims().get(claim).provision()));
    }
    page.heading(words.phrase("joint.total"));
    page.line(INDENT
        + words.phrase("payment.amount", "amount", values.range(joint.total().amount())));
  }

  private void standards() {
    Set<String> standards = new LinkedHashSet<>();
    for (ScreenedClaim claim : screening.claims()) {
      for (Pending pending : claim.determination().pending()) {
        if (pending.kind() == Pending.Kind.STANDARD) {
          standards.add(parties.pending(claim.claim(), pending));
        }
      }
    }
    if (!standards.isEmpty()) {
      page.heading(words.phrase("screening.standards"));
      standards.forEach(standard -> page.line(words.phrase("entry", "text", standard)));
    }
  }
}
