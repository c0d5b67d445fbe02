package io.github.wenjiuye.policy.core.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Turns a provision into the one that holds under chosen readings and supplied standards. Equal expressions become one, so
 * that what is used twice can be seen to be the same.
 */
public final class Resolution {

  private final ImmutableMap<Reading, String> choices;
  private final LocalStandards standards;

  /** What else texts are told apart by. */
  private final LocalStandards alsoNamed;

  /**
   * The resolution under readings and standards.
   *
   * @param choices the chosen code, or value, of each reading that is not left at its default
   * @param standards what the region and the leagues set
   */
  public Resolution(ImmutableMap<Reading, String> choices, LocalStandards standards) {
    this(choices, standards, LocalStandards.none());
  }

  private Resolution(
      ImmutableMap<Reading, String> choices, LocalStandards standards, LocalStandards alsoNamed) {
    this.choices = choices;
    this.standards = standards;
    this.alsoNamed = alsoNamed;
  }

  /**
   * What was chosen for a reading.
   *
   * @param reading the reading
   * @return a code or value
   */
  public String choice(Reading reading) {
    String chosen = choices.get(reading);
    return chosen == null ? reading.defaultCode() : chosen;
  }

  /**
   * What the region and the leagues set.
   *
   * @return the standards that were supplied
   */
  public LocalStandards standards() {
    return standards;
  }

  /**
   * The same with one reading chosen otherwise.
   *
   * @param reading the reading
   * @param choice a code or value
   * @return the other resolution
   */
  public Resolution with(Reading reading, String choice) {
    Map<Reading, String> changed = new HashMap<>(choices);
    changed.put(reading, choice);
    return new Resolution(ImmutableMap.copyOf(changed), standards, alsoNamed);
  }

  /** The same, in which a text has the code that it has in another's eyes too. */
  Resolution beside(Resolution other) {
    return new Resolution(choices, standards, other.standards);
  }

  /** Whether a provision is the same under another resolution: whether all that it asks for is. */
  boolean agrees(Resolution other, Provision provision) {
    return provision.readings().stream()
            .allMatch(reading -> choice(reading).equals(other.choice(reading)))
        && provision.standards().stream().allMatch(standard -> agrees(other, standard));
  }

  private boolean agrees(Resolution other, LocalStandard standard) {
    return Arrays.stream(League.values())
        .allMatch(league -> standards
                .in(league, standard)
                .equals(other.standards.in(league, standard))
            && standards.source(league, standard).equals(other.standards.source(league, standard)));
  }

  /** The provision that holds. */
  Provision resolve(Provision provision) {
    return resolve(provision, new HashMap<>());
  }

  /**
   * The provision that holds.
   *
   * @param canonical every expression that stands already, so that what is the same here is the same object
   */
  Provision resolve(Provision provision, Map<Node, Node> canonical) {
    Supplier<ImmutableList<String>> texts =
        Suppliers.memoize(() -> ImmutableSortedSet.<String>naturalOrder()
            .addAll(texts(standards, provision.standards()))
            .addAll(texts(alsoNamed, provision.standards()))
            .build()
            .asList());
    return provision.map(root -> Walk.rewrite(root, node -> {
      Node resolved = resolve(node, texts);
      Node known = canonical.putIfAbsent(resolved, resolved);
      return known == null ? resolved : known;
    }));
  }

  private Node resolve(Node node, Supplier<ImmutableList<String>> texts) {
    if (node instanceof ByReading byReading) {
      return byReading.chosen(choice(byReading.reading()));
    }
    if (node instanceof FactNode fact && fact.sort() == Sort.TEXT) {
      return fact.among(texts.get());
    }
    return node instanceof Standard standard ? lookup(standard) : node;
  }

  private Lookup lookup(Standard standard) {
    ImmutableList<String> names = names(standard.keys());
    return new Lookup(
        StandardTable.of(standard.standard(), standard.field(), names, standards),
        standard.league(),
        standard.day(),
        standard.keys(),
        unstated(standard, names));
  }

  /** The names that the codes of a first key stand for; none where it is a number. */
  private static ImmutableList<String> names(ImmutableList<Node> keys) {
    if (keys.isEmpty() || !(keys.get(0) instanceof FactNode fact)) {
      return ImmutableList.of();
    }
    return fact.texts()
        .orElseGet(() -> fact.domain().symbols().stream()
            .map(Coded::code)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The texts by which something can be looked up in some standards. */
  private static ImmutableList<String> texts(
      LocalStandards standards, Iterable<LocalStandard> asked) {
    ImmutableSortedSet.Builder<String> texts = ImmutableSortedSet.naturalOrder();
    for (League league : League.values()) {
      for (LocalStandard standard : asked) {
        for (LocalStandards.Dated dated : standards.in(league, standard)) {
          if (standard.form() instanceof Form.Table
              && dated.value() instanceof StandardValue.Named table) {
            texts.addAll(table.values().keySet());
          } else if (dated.value() instanceof StandardValue.Sites sites) {
            sites.rows().forEach(row -> texts.add(row.place()));
          }
        }
      }
    }
    return texts.build().asList();
  }

  /**
   * What stands where nobody supplied a standard: one unknown, or one for each thing that is looked up, since a table may have
   * another value for each.
   */
  private static Node unstated(Standard standard, ImmutableList<String> names) {
    String field = standard.field();
    Form form = standard.standard().form();
    boolean isKeyed =
        form instanceof Form.Table || form instanceof Form.Sites || form instanceof Form.Fields;
    if (field != null || !isKeyed) {
      return new Unstated(standard.standard(), field == null ? "" : field, standard.domain());
    }
    FactNode key = (FactNode) standard.keys().get(0);
    Node found = null;
    for (long code = key.domain().max(); code >= key.domain().min(); code--) {
      String name = code < names.size() ? names.get((int) code) : Long.toString(code);
      Node each = unstated(standard, name);
      found = found == null
          ? each
          : new Choice(new OneOf(key, ImmutableSet.of(code), ImmutableList.of()), each, found);
    }
    return Objects.requireNonNull(found);
  }

  private static Node unstated(Standard standard, String name) {
    if (!(standard.standard().form() instanceof Form.Sites)) {
      return new Unstated(standard.standard(), name, standard.domain());
    }
    FactNode opens = (FactNode) standard.keys().get(1);
    FactNode closes = (FactNode) standard.keys().get(2);
    return new All(ImmutableList.of(
        new Compare(
            opens,
            Compare.Operator.AT_LEAST,
            new Unstated(standard.standard(), name + ".opens", opens.domain())),
        new Compare(
            closes,
            Compare.Operator.AT_MOST,
            new Unstated(standard.standard(), name + ".closes", closes.domain()))));
  }
}
