package io.github.wenjiuye.policy.model.party;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A claim that a party could make.
 *
 * @param composition of what it is composed
 * @param index of which loan, project and so on it speaks, from 0; absent where the provision speaks of none, and where it is
 *     not known whether there is any
 * @param claim the claim
 */
public record ComposedClaim(Composition composition, OptionalInt index, Claim claim) {

  /**
   * Where something stands in what is known of the party.
   *
   * @param path a path in the claim, such as {@code loan.amount}
   * @return such as {@code loans[0].loan.amount}; the list alone where it is not known whether there is any
   */
  public String place(String path) {
    String name = DossierPath.first(path);
    if (Composition.DAYS.contains(name) || name.equals(Composition.YEAR)) {
      return Dossier.ON.name();
    } else if (composition.matter().isEmpty() || composition.isCommon(name)) {
      return path;
    }
    String list = composition.matter().get().property();
    return index.isPresent() ? list + "[" + index.getAsInt() + "]." + path : list;
  }

  /**
   * Whether it is not known whether there is anything to claim for: no loan has been told of, no project.
   *
   * @return true where the claim speaks of a matter of which it is not known how many there are
   */
  public boolean isUntold() {
    return composition.matter().isPresent() && index.isEmpty();
  }

  /**
   * Of what the claim speaks, where the party has several.
   *
   * @return such as {@code loans[0]}
   */
  public Optional<String> subject() {
    return index.isPresent()
        ? composition.matter().map(matter -> matter.property() + "[" + index.getAsInt() + "]")
        : Optional.empty();
  }

  /**
   * What is wrong with the claim, told of the party.
   *
   * @param violation something that is wrong with the claim
   * @return the same at its place in what is known of the party
   */
  public Violation violation(Violation violation) {
    return new Violation(
        place(violation.path()),
        violation.value(),
        violation.code(),
        violation.chinese(),
        violation.english());
  }
}
