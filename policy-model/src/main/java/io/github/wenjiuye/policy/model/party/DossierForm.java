package io.github.wenjiuye.policy.model.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What can be told of a party, derived from the provisions that concern it: a fact that several of them ask for is told
 * once.
 */
public final class DossierForm {

  /** How many items a list can be said to have where somebody is asked for the number. */
  public static final int MOST_ITEMS = 1_000;

  private static final ImmutableMap<PartyKind, DossierForm> FORMS =
      Maps.toMap(ImmutableList.copyOf(PartyKind.values()), DossierForm::new);

  private final ImmutableMap<String, Fact<?, ?>> facts;
  private final ImmutableMap<Matter, ImmutableMap<String, Fact<?, ?>>> matters;

  private DossierForm(PartyKind kind) {
    Map<String, Fact<?, ?>> top = new LinkedHashMap<>();
    put(top, Dossier.REF);
    put(top, Dossier.ON);
    put(top, Claim.LEAGUE);
    Map<Matter, Map<String, Fact<?, ?>>> several = new EnumMap<>(Matter.class);
    for (Composition composition : Compositions.of(kind)) {
      composition.shape().fact(kind.fact()).ifPresent(party -> put(top, party));
      Map<String, Fact<?, ?>> into = composition
          .matter()
          .map(matter -> several.computeIfAbsent(matter, key -> new LinkedHashMap<>()))
          .orElse(top);
      composition.told().values().forEach(fact -> put(into, fact));
    }
    this.facts = ImmutableMap.copyOf(top);
    this.matters = ImmutableMap.copyOf(Maps.transformValues(several, ImmutableMap::copyOf));
  }

  private static void put(Map<String, Fact<?, ?>> facts, Fact<?, ?> fact) {
    Fact<?, ?> other = facts.putIfAbsent(fact.name(), fact);
    if (other != null && !isAlike(fact, other)) {
      throw new IllegalStateException(fact + " and " + other + " have one name for two things");
    }
  }

  private static boolean isAlike(Fact<?, ?> one, Fact<?, ?> other) {
    return one.sort() == other.sort()
        && one.type() == other.type()
        && one.domain().equals(other.domain())
        && (one.sort().isLeaf() || one.shape() == other.shape());
  }

  /**
   * What can be told of parties of a kind.
   *
   * @param kind who it is
   * @return the form
   */
  public static DossierForm of(PartyKind kind) {
    DossierForm form = FORMS.get(kind);
    if (form == null) {
      throw new IllegalArgumentException("No form for " + kind);
    }
    return form;
  }

  /**
   * The facts of the party by their names: what it is called, the day, the league, the party itself, and what else the
   * provisions ask of it.
   *
   * @return facts of claims, a list where there can be several
   */
  public ImmutableMap<String, Fact<?, ?>> facts() {
    return facts;
  }

  /**
   * What it can have several of, each with its facts by their names.
   *
   * @return facts of claims, by matter
   */
  public ImmutableMap<Matter, ImmutableMap<String, Fact<?, ?>>> matters() {
    return matters;
  }

  /** The facts of one of the matters; none where such a party has none of it. */
  ImmutableMap<String, Fact<?, ?>> facts(Matter matter) {
    return matters.getOrDefault(matter, ImmutableMap.of());
  }

  /**
   * The properties that its JSON can have.
   *
   * @return names of facts and of matters
   */
  public ImmutableSet<String> names() {
    return Sets.union(
            facts.keySet(),
            matters.keySet().stream().map(Matter::property).collect(ImmutableSet.toImmutableSet()))
        .immutableCopy();
  }

  /**
   * The matter of that name, if such a party can have it.
   *
   * @param name such as {@code loans}
   * @return the matter
   */
  public Optional<Matter> matter(String name) {
    return Matter.of(name).filter(matters::containsKey);
  }

  /**
   * The fact at a place.
   *
   * @param place such as {@code loans[0].loan.amount}
   * @return the fact; empty for a list, of which it is only known how many items it has
   * @throws IllegalArgumentException if such a party has no such place
   */
  public Optional<Fact<?, ?>> leaf(String place) {
    return DossierPath.leaf(this, place);
  }
}
