package io.github.wenjiuye.policy.model.party;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one party, whatever it may be claimed for: the facts of an enterprise or a person under the names that
 * claims have for them, each told once. Any of them may be unknown, and a list that is not there is unknown too: it is
 * empty only where it is told to be. Immutable; building one checks nothing, see {@code PolicyEvaluator.screen}.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(PartyKind.ENTERPRISE)
 *     .on(LocalDate.of(2020, 8, 1))
 *     .league(League.HOHHOT)
 *     .set(GraduateHiringClaim.ENTERPRISE, enterprise)
 *     .set(GraduateHiringClaim.HIRES, hires)
 *     .build();
 * }</pre>
 */
public final class Dossier {

  /** The fact {@link #ref()}. */
  public static final Fact<Dossier, String> REF = Fact.label(Dossier.class, "ref", Dossier::ref);

  /** The fact {@link #on()}. */
  public static final Fact<Dossier, LocalDate> ON = Fact.day(Dossier.class, "on", Dossier::on);

  private final PartyKind kind;
  private final ImmutableMap<String, Object> facts;
  private final ImmutableMap<Matter, ImmutableList<ImmutableMap<String, Object>>> matters;
  private final Supplier<ImmutableList<ComposedClaim>> claims =
      Suppliers.memoize(() -> compose(composition -> true));

  Dossier(
      PartyKind kind,
      Map<String, Object> facts,
      Map<Matter, ImmutableList<ImmutableMap<String, Object>>> matters) {
    this.kind = kind;
    this.facts = ImmutableMap.copyOf(facts);
    this.matters = ImmutableMap.copyOf(matters);
  }

  /**
   * Starts a dossier of which nothing is known.
   *
   * @param kind who it is
   * @return a builder, on which nothing is mandatory
   */
  public static Builder of(PartyKind kind) {
    return new Builder(kind);
  }

  /**
   * Who it is.
   *
   * @return an enterprise or a person
   */
  public PartyKind kind() {
    return kind;
  }

  /**
   * What the embedder calls the party. It is given back and decides nothing.
   *
   * @return the name, if there is one
   */
  public Optional<String> ref() {
    return value(REF.name(), String.class);
  }

  /**
   * The day on which the party asks: on it its claims are received and made, in its year it reports.
   *
   * @return the day, if known
   */
  public Optional<LocalDate> on() {
    return value(ON.name(), LocalDate.class);
  }

  /**
   * The league whose local standards apply; where it is unknown it may be any of the twelve.
   *
   * @return the league, if known
   */
  public Optional<League> league() {
    return value(Claim.LEAGUE.name(), League.class);
  }

  private <V> Optional<V> value(String name, Class<V> type) {
    return Optional.ofNullable(facts.get(name)).map(type::cast);
  }

  /**
   * What is known beside the matters.
   *
   * @return values by the names of {@link DossierForm#facts}, each of its fact's type
   */
  public ImmutableMap<String, Object> facts() {
    return facts;
  }

  /**
   * What is known of the matters.
   *
   * @return the items of each matter of which it is known how many there are, values by the names of {@link
   *     DossierForm#matters}
   */
  public ImmutableMap<Matter, ImmutableList<ImmutableMap<String, Object>>> matters() {
    return matters;
  }

  /**
   * The claims that the party could make: one under each provision that concerns it, or one for each of its loans, projects
   * and so on; also where hardly anything is known of them.
   *
   * @return claims in the order of the notice
   */
  public ImmutableList<ComposedClaim> claims() {
    return claims.get();
  }

  /**
   * The claims that the party could make under some provisions.
   *
   * @param provisions their numbers
   * @return those of {@link #claims} that are under one of them, without composing the others
   */
  public ImmutableList<ComposedClaim> claims(Set<String> provisions) {
    return compose(composition -> provisions.contains(composition.provision()));
  }

  private ImmutableList<ComposedClaim> compose(Predicate<Composition> wanted) {
    ImmutableList.Builder<ComposedClaim> composed = ImmutableList.builder();
    for (Composition composition : Compositions.of(kind)) {
      if (!wanted.test(composition)) {
        continue;
      }
      ImmutableList<ImmutableMap<String, Object>> items =
          composition.matter().map(matters::get).orElse(null);
      if (composition.matter().isEmpty()) {
        composed.add(claim(composition, OptionalInt.empty(), facts));
      } else if (items == null) {
        composed.add(claim(composition, OptionalInt.empty(), ImmutableMap.of()));
      } else {
        for (int i = 0; i < items.size(); i++) {
          composed.add(claim(composition, OptionalInt.of(i), items.get(i)));
        }
      }
    }
    return composed.build();
  }

  private ComposedClaim claim(
      Composition composition, OptionalInt index, ImmutableMap<String, Object> told) {
    Map<Fact<?, ?>, Object> known =
        Maps.newHashMapWithExpectedSize(composition.shape().facts().size());
    for (Fact<?, ?> fact : composition.shape().facts()) {
      Object value = composition.isCommon(fact.name())
          ? common(fact)
          : told.getOrDefault(fact.name(), composition.given().get(fact));
      if (value != null) {
        known.put(fact, value);
      }
    }
    return new ComposedClaim(composition, index, composition.shape().build(known));
  }

  private @Nullable Object common(Fact<?, ?> fact) {
    if (fact.name().equals(Composition.YEAR)) {
      return on().map(day -> (long) day.getYear()).orElse(null);
    }
    return facts.get(fact.sort() == Sort.DAY ? ON.name() : fact.name());
  }

  /**
   * What is known at a place.
   *
   * @param path such as {@code loans[0].loan.amount}; of a list its length is told
   * @return the value, if known
   * @throws IllegalArgumentException if such a party has no such place
   */
  public Optional<Object> get(String path) {
    return new DossierEdit(this).get(path);
  }

  /**
   * The same with something else known at a place.
   *
   * @param path such as {@code loans[0].loan.amount}
   * @param value a value of the fact's type; for a list how many items it has, of which those that are new are unknown
   * @return another dossier
   * @throws IllegalArgumentException if such a party has no such place, the list no such item, or can have no such length
   * @throws ClassCastException if the value is not of the fact's type
   */
  public Dossier with(String path, Object value) {
    return new DossierEdit(this).with(path, value);
  }

  /** Sets what is known of a party, and gives a dossier. */
  public static final class Builder {
    private final PartyKind kind;
    private final DossierForm form;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<Matter, ImmutableList<ImmutableMap<String, Object>>> matters =
        new EnumMap<>(Matter.class);

    Builder(PartyKind kind) {
      this.kind = kind;
      this.form = DossierForm.of(kind);
    }

    /**
     * Names the party.
     *
     * @param ref what the embedder calls it
     * @return this
     */
    public Builder ref(String ref) {
      return set(REF, ref);
    }

    /**
     * Sets the day.
     *
     * @param on the day on which the party asks
     * @return this
     */
    public Builder on(LocalDate on) {
      return set(ON, on);
    }

    /**
     * Sets the league.
     *
     * @param league whose standards apply
     * @return this
     */
    public Builder league(League league) {
      return set(Claim.LEAGUE, league);
    }

    /**
     * Sets a fact for every claim that has one of that name.
     *
     * @param fact a fact of a claim that concerns such a party
     * @param value what it is
     * @param <V> its type
     * @return this
     * @throws IllegalArgumentException if nothing that concerns such a party asks for the fact
     */
    public <V> Builder set(Fact<?, V> fact, V value) {
      return set(fact.name(), value);
    }

    /**
     * Sets a fact by its name.
     *
     * @param name one of {@link DossierForm#facts}
     * @param value a value of the fact's type
     * @return this
     * @throws IllegalArgumentException if nothing that concerns such a party asks for the fact
     * @throws ClassCastException if the value is not of the fact's type
     */
    public Builder set(String name, Object value) {
      facts.put(name, checked(form.facts(), name, value));
      return this;
    }

    /**
     * Sets all that the party has of one matter.
     *
     * @param matter such as {@link Matter#LOANS}
     * @param items values by the names of {@link DossierForm#matters}; empty where there is none
     * @return this
     * @throws IllegalArgumentException if such a party has no such matter, or the matter no such fact
     * @throws ClassCastException if a value is not of its fact's type
     */
    public Builder set(Matter matter, List<? extends Map<String, ?>> items) {
      ImmutableMap<String, Fact<?, ?>> known = form.matters().get(matter);
      if (known == null) {
        throw new IllegalArgumentException("Nothing asks a " + kind + " for " + matter.property());
      }
      matters.put(
          matter,
          items.stream()
              .map(item -> {
                Map<String, Object> values = new HashMap<>();
                item.forEach((name, value) -> values.put(name, checked(known, name, value)));
                return ImmutableMap.copyOf(values);
              })
              .collect(ImmutableList.toImmutableList()));
      return this;
    }

    private Object checked(ImmutableMap<String, Fact<?, ?>> known, String name, Object value) {
      Fact<?, ?> fact = known.get(name);
      if (fact == null) {
        throw new IllegalArgumentException(
            "Nothing asks a " + kind + " for " + name + ", but for " + known.keySet());
      }
      return fact.type().cast(value);
    }

    /**
     * The dossier.
     *
     * @return of what was set, all else unknown
     */
    public Dossier build() {
      return new Dossier(kind, facts, Collections.unmodifiableMap(matters));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dossier that
        && kind == that.kind
        && facts.equals(that.facts)
        && matters.equals(that.matters);
  }

  @Override
  public int hashCode() {
    return 31 * facts.hashCode() + matters.hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + facts + " " + matters;
  }
}
