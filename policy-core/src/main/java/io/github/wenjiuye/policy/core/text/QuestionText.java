package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;

/** A question about a party, with what can be answered. */
public final class QuestionText {

  private static final String INDENT = "  ";

  private QuestionText() {}

  /**
   * The question in words.
   *
   * @param place what is asked, at its place in the dossier
   * @param domain the values that it can have
   * @param claims the claims for which it is asked
   * @param provisions their provisions
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(
      String place,
      Domain domain,
      ImmutableSet<ScreenedClaim> claims,
      ImmutableSet<String> provisions,
      Language language) {
    Words words = new Words(language);
    Page page = new Page();
    String asked = words.phrase("question", "fact", fact(place, claims, new DossierWords(words)));
    String why =
        words.phrase("question.provisions", "provisions", words.comma(provisions.asList()));
    page.line(words.note(asked, why));
    if (domain.sort() == Sort.SYMBOL) {
      for (Coded member : domain.symbols()) {
        page.line(INDENT + words.colon(member.code(), words.term(member)));
      }
    }
    return page.toString();
  }

  private static String fact(
      String place, ImmutableSet<ScreenedClaim> claims, DossierWords parties) {
    for (ScreenedClaim claim : claims) {
      for (Pending pending : claim.determination().pending()) {
        if (pending.kind() == Pending.Kind.FACT
            && claim.claim().place(pending.name()).equals(place)) {
          return parties.pending(claim.claim(), pending);
        }
      }
    }
    return place;
  }
}
