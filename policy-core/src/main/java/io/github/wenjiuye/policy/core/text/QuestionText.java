package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import java.util.Optional;

/** A question about a party, with what can be answered. */
public final class QuestionText {

  private static final String INDENT = "  ";

  private final Words words;
  private final DossierWords parties;
  private final String place;
  private final Domain domain;
  private final Optional<Asked> asked;

  /** A claim for which the question is asked, and what is pending for it. */
  private record Asked(ComposedClaim claim, Pending pending) {}

  /**
   * A question to be told in words.
   *
   * @param place what is asked, at its place in the dossier
   * @param domain the values that it can have
   * @param claims the claims for which it is asked
   * @param language the reader's language
   */
  public QuestionText(
      String place, Domain domain, ImmutableSet<ScreenedClaim> claims, Language language) {
    this.words = new Words(language);
    this.parties = new DossierWords(words);
    this.place = place;
    this.domain = domain;
    this.asked = claims.stream()
        .flatMap(claim -> claim.determination().pending().stream()
            .filter(pending -> pending.kind() == Pending.Kind.FACT)
            .map(pending -> new Asked(claim.claim(), pending)))
        .filter(each -> each.claim().place(each.pending().name()).equals(place))
        .findFirst();
  }

  /**
   * The question, and what can be answered.
   *
   * @param provisions for which it is asked
   * @return lines, each ended by a line feed
   */
  public String lines(ImmutableSet<String> provisions) {
    Page page = new Page();
    String why =
        words.phrase("question.provisions", "provisions", words.comma(provisions.asList()));
    page.line(words.note(question(), why));
    if (domain.sort() == Sort.SYMBOL) {
      for (Coded member : domain.symbols()) {
        page.line(INDENT + words.colon(member.code(), words.term(member)));
      }
    } else {
      page.line(INDENT + new AnswerWords(words).of(domain));
    }
    return page.toString();
  }

  private String question() {
    return asked
        .flatMap(each -> parties
            .items(each.claim(), each.pending())
            .map(items -> parties.of(
                each.claim(), each.pending(), words.phrase("question.howMany", "items", items))))
        .orElseGet(() -> words.phrase("question", "fact", name()));
  }

  /**
   * What is asked.
   *
   * @return its name
   */
  public String name() {
    return asked
        .map(each -> {
          String pending = parties.pending(each.claim(), each.pending());
          return isYesOrNoOfTheParty()
              ? words.colon(words.term(each.claim().composition().kind()), pending)
              : pending;
        })
        .orElse(place);
  }

  /** Of an item it is told which one it is, and other facts than yes or no say themselves whose they are. */
  private boolean isYesOrNoOfTheParty() {
    return domain.sort() == Sort.TRUTH && place.indexOf('[') < 0;
  }

  /**
   * What can be answered.
   *
   * @return a form such as a whole number from 0 to 1000
   */
  public String form() {
    return new AnswerWords(words).of(domain);
  }
}
