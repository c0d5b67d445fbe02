package io.github.wenjiuye.policy.core;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dossier of whose items a few stand for many: of those of which the same is open the first ones alone are left, so that what
 * is tried takes no longer for a hundred items than for some.
 */
final class Few {

  /** The one that is asked about, one beside it, and one more. */
  private static final int LEFT = 3;

  private static final Pattern IN_ITEM =
      Pattern.compile("(?<list>\\w+)\\[(?<index>[0-9]+)](?<rest>\\..*)");

  private final ImmutableSetMultimap<Item, Open> open;
  private final Map<Item, Integer> left = new HashMap<>();
  private final Dossier dossier;

  /** An item of a list. */
  private record Item(String list, int index) {}

  /** What is open of an item, and for what. */
  private record Open(String rest, String provision, Settles settles) {}

  /** A fact within an item, and all that is open of the item. */
  private record InItem(Item item, String rest) {
    static Optional<InItem> of(String place) {
      Matcher matcher = IN_ITEM.matcher(place);
      return matcher.matches()
          ? Optional.of(new InItem(
              new Item(matcher.group("list"), Integer.parseInt(matcher.group("index"))),
              matcher.group("rest")))
          : Optional.empty();
    }
  }

  /** What places of items have in common that stand for one another. */
  private record Likeness(String list, String rest, ImmutableSet<Open> open) {}

  /**
   * Leaves a few items.
   *
   * @param whole the dossier
   * @param pending by their places the claims for which a fact is pending, and what it settles in them
   */
  Few(Dossier whole, Map<String, ? extends Map<ScreenedClaim, Pending>> pending) {
    ImmutableSetMultimap.Builder<Item, Open> found = ImmutableSetMultimap.builder();
    pending.forEach((place, claims) -> InItem.of(place)
        .ifPresent(in -> claims.forEach((claim, each) ->
            found.put(in.item(), new Open(in.rest(), claim.provision(), each.settles())))));
    this.open = found.build();
    Dossier.Builder few = Dossier.of(whole.kind());
    whole
        .facts()
        .forEach((name, value) ->
            few.set(name, value instanceof ImmutableList<?> items ? few(name, items) : value));
    whole.matters().forEach((matter, items) -> few.set(matter, few(matter.property(), items)));
    this.dossier = few.build();
  }

  private <T> ImmutableList<T> few(String list, List<T> items) {
    Multiset<ImmutableSet<Open>> alike = HashMultiset.create();
    ImmutableList.Builder<T> kept = ImmutableList.builder();
    int number = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = new Item(list, i);
      if (open.get(item).isEmpty() || alike.add(open.get(item), 1) < LEFT) {
        kept.add(items.get(i));
        left.put(item, number++);
      }
    }
    return kept.build();
  }

  /** What is left. */
  Dossier dossier() {
    return dossier;
  }

  /** What places have in common of which one stands for the others; a place within no item stands for itself. */
  Object likeness(String place) {
    return InItem.of(place)
        .<Object>map(in -> new Likeness(in.item().list(), in.rest(), open.get(in.item())))
        .orElse(place);
  }

  /** Where a place of the whole dossier is among what is left. */
  String place(String place) {
    return InItem.of(place)
        .map(in -> in.item().list() + "[" + left.get(in.item()) + "]" + in.rest())
        .orElse(place);
  }
}
