package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.Matter;
import java.util.Map;

/** What is known of a party, and what is not, in words. */
final class DossierWords {

  private final Words words;

  DossierWords(Words words) {
    this.words = words;
  }

  /** What is pending for a claim of the party. */
  String pending(ComposedClaim claim, Pending pending) {
    Places places = new Places(words, claim.composition().provision());
    if (pending.kind() == Pending.Kind.STANDARD) {
      return places.pending(pending);
    }
    String place = claim.place(pending.name());
    if (place.equals(Dossier.ON.name())) {
      return words.phrase("party.on");
    }
    return Matter.of(place)
        .map(this::howMany)
        .orElseGet(() -> place.equals(pending.name())
            ? places.pending(pending)
            : words.colon(subject(claim), places.pending(pending)));
  }

  /** Of which loan, project and so on a claim speaks; empty where it speaks of none. */
  String subject(ComposedClaim claim) {
    return claim.index().isPresent() && claim.composition().matter().isPresent()
        ? words.phrase(
            "party.item",
            Map.of(
                "matter", words.term(claim.composition().matter().get()),
                "number", Integer.toString(claim.index().getAsInt() + 1)))
        : "";
  }

  String howMany(Matter matter) {
    return words.phrase("party.howMany", "matter", words.term(matter));
  }
}
