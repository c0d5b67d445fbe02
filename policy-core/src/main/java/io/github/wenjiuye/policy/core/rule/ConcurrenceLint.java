package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.HashSet;
import java.util.Set;

/** Reads concurrences beside the provisions that they name. */
final class ConcurrenceLint {

  private final ImmutableMap<String, Provision> provisions;
  private final ImmutableSet<String> awaited;
  private final ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
  private final Set<String> named = new HashSet<>();

  private ConcurrenceLint(Iterable<Provision> provisions, ImmutableSet<String> awaited) {
    this.provisions = Maps.uniqueIndex(provisions, Provision::id);
    this.awaited = awaited;
  }

  static ImmutableList<Flaw> of(
      Iterable<Provision> provisions,
      Iterable<Concurrence> concurrences,
      ImmutableSet<String> awaited) {
    ConcurrenceLint lint = new ConcurrenceLint(provisions, awaited);
    concurrences.forEach(concurrence -> concurrence
        .parties()
        .forEach((provision, party) -> lint.inspect(concurrence, provision, party)));
    return lint.flaws.build();
  }

  private void inspect(Concurrence concurrence, String id, Fact<?, ?> party) {
    String place = concurrence.reading().id();
    if (!named.add(id)) {
      flaws.add(new Flaw(Flaw.Kind.REPEATED, id, place, id));
    }
    Provision provision = provisions.get(id);
    if (provision == null) {
      if (!awaited.contains(id)) {
        flaws.add(new Flaw(Flaw.Kind.NO_PROVISION, id, place, id));
      }
    } else if (!provision.shape().facts().contains(party)) {
      flaws.add(new Flaw(Flaw.Kind.FOREIGN_PARTY, id, place, party.toString()));
    } else if (concurrence.isOfItems(id) && !isSumOver(provision.grant(), party)) {
      flaws.add(new Flaw(Flaw.Kind.NO_SUM, id, place, party.toString()));
    }
  }

  /** Whether a payment is so much for each item that counts: of a part of the items it is the same part. */
  private static boolean isSumOver(GrantRule grant, Fact<?, ?> list) {
    return grant instanceof GrantRule.Payment payment
        && payment.amount() instanceof Product product
        && product.left() instanceof Total total
        && total.list().equals(list)
        && Walk.nodes(ImmutableList.of(product.right()), OfList.class).isEmpty();
  }
}
