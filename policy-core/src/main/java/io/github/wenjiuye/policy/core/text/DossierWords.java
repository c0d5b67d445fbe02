package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Matter;
import java.util.Map;
import java.util.Optional;

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
    return of(
        claim,
        pending,
        items(claim, pending).map(this::howMany).orElseGet(() -> places.pending(pending)));
  }

  /** What is told of something pending, with that of which the claim speaks where it is a fact of it. */
  String of(ComposedClaim claim, Pending pending, String told) {
    boolean own =
        claim.subject().isPresent() && !claim.place(pending.name()).equals(pending.name());
    return own ? words.colon(subject(claim), told) : told;
  }

  /** What it is not known how many there are of; empty where something else is pending. */
  Optional<String> items(ComposedClaim claim, Pending pending) {
    String place = claim.place(pending.name());
    Optional<Matter> matter = Matter.of(place);
    if (matter.isPresent()) {
      return matter.map(this::items);
    }
    return DossierForm.of(claim.composition().kind()).leaf(place).isPresent()
        ? Optional.empty()
        : Optional.of(new Places(words, claim.composition().provision())
            .at(pending.name())
            .name());
  }

  private String items(Matter matter) {
    return words.label("matter." + matter.property()).orElseGet(() -> words.term(matter));
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
    return howMany(items(matter));
  }

  private String howMany(String items) {
    return words.phrase("party.howMany", "items", items);
  }
}
