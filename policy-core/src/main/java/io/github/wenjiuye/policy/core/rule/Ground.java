package io.github.wenjiuye.policy.core.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works everything known about a claim into the expressions of a provision. What remains is a graph of cells over the
 * unknowns.
 */
final class Ground {

  private static final int KINDS = 2;
  private static final int FEW = 8;

  private final Claim claim;
  private final Iterable<Node> provision;
  private final Supplier<ImmutableSet<FactNode>> used;
  private final Supplier<ImmutableSet<Total>> totals;
  private final Map<Place, Map<Node, Cell>> made = new HashMap<>();
  private final Map<String, Cell> variables = new LinkedHashMap<>();
  private final Map<Fact<?, ?>, List<Cell>> lists = new HashMap<>();
  private final Map<Place, Cell> numbers = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Where an expression is read: on the claim, on an item, or on an item of a list of which nothing is known. */
  private record Place(
      @Nullable Fact<?, ?> list, int index, @Nullable Object item) {
    /** The index of the first kind of items of which nothing is known; the others go down from there. */
    static final int ANY = -1;

    String path(FactNode fact) {
      return list == null ? fact.name() : list.name() + "[" + index + "]." + fact.name();
    }

    /** The name by which the fact at a path is pending. */
    String pendingName(String path) {
      return list != null && index <= ANY ? list.name() : path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place that && index == that.index && Objects.equals(list, that.list);
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  private record Pair(Place place, FactNode subject, FactNode other, Relation relation) {}

  private static final Place CLAIM = new Place(null, Place.ANY, null);

  /**
   * Prepares the ground.
   *
   * @param claim the claim
   * @param asked everything whose value is asked for
   * @param provision every expression of the provision, which says which facts it uses
   */
  private Ground(Claim claim, ImmutableList<Node> asked, Iterable<Node> provision) {
    this.claim = claim;
    this.provision = provision;
    this.used = Suppliers.memoize(() -> Walk.nodes(provision, FactNode.class));
    this.totals = Suppliers.memoize(() -> Walk.nodes(asked, Total.class));
  }

  static Cell of(Claim claim, ImmutableList<Node> asked, Iterable<Node> provision) {
    return of(claim, CLAIM, asked, provision);
  }

  /** The same for what is asked of one item of a list. */
  static Cell ofItem(
      Claim claim, Fact<?, ?> list, int index, Object item, Node asked, Iterable<Node> provision) {
    return of(claim, new Place(list, index, item), ImmutableList.of(asked), provision);
  }

  private static Cell of(
      Claim claim, Place place, ImmutableList<Node> asked, Iterable<Node> provision) {
    return new Ground(claim, asked, provision).root(place, asked);
  }

  /**
   * The same, with every unknown beside it.
   *
   * @param root what was asked
   * @param unknowns the unknowns by their path: a standard by its name, a list by its own, the items of a list of which
   *     nothing is known with an index below 0
   */
  record Survey(Cell root, ImmutableMap<String, Cell> unknowns) {}

  static Survey survey(Claim claim, ImmutableList<Node> asked, Iterable<Node> provision) {
    return survey(claim, CLAIM, asked, provision);
  }

  /** The same for what is asked of one item of a list. */
  static Survey surveyOfItem(
      Claim claim,
      Fact<?, ?> list,
      int index,
      Object item,
      ImmutableList<Node> asked,
      Iterable<Node> provision) {
    return survey(claim, new Place(list, index, item), asked, provision);
  }

  private static Survey survey(
      Claim claim, Place place, ImmutableList<Node> asked, Iterable<Node> provision) {
    Ground ground = new Ground(claim, asked, provision);
    Cell root = ground.root(place, asked);
    ImmutableMap.Builder<String, Cell> unknowns = ImmutableMap.builder();
    unknowns.putAll(ground.variables);
    ground.numbers.forEach((kind, number) -> {
      if (kind.index() == Place.ANY) {
        unknowns.put(Objects.requireNonNull(kind.list()).name(), number);
      }
    });
    return new Survey(root, unknowns.buildOrThrow());
  }

  private Cell root(Place place, ImmutableList<Node> asked) {
    List<Cell> cells = new ArrayList<>();
    asked.forEach(node -> cells.add(cell(node, place)));
    Cell root = Cell.root(cells);
    pair(root, null);
    return root;
  }

  private Cell cell(Node node, Place place) {
    if (place.item() != null) {
      long value = node.eval(scope(place));
      if (value != Node.UNKNOWN) {
        return Cell.known(value);
      }
    }
    Place where = place.list() != null && !isOfItem(node) ? CLAIM : place;
    Map<Node, Cell> there = made.computeIfAbsent(where, key -> new IdentityHashMap<>(FEW));
    Cell found = there.get(node);
    if (found == null) {
      found = make(node, where);
      there.put(node, found);
    }
    return found;
  }

  private static boolean isOfItem(Node node) {
    if (node instanceof FactNode fact) {
      return fact.list().isPresent();
    }
    for (Node operand : node.operands()) {
      if (isOfItem(operand)) {
        return true;
      }
    }
    return false;
  }

  private Cell make(Node node, Place place) {
    if (node instanceof FactNode fact) {
      long value = fact.eval(scope(place));
      return value == Node.UNKNOWN ? variable(fact, place) : Cell.known(value);
    }
    if (node instanceof Unstated unstated) {
      String name = unstated.standard().wireName();
      return variables.computeIfAbsent(
          unstated.key(),
          key -> Cell.variable(new Variable(Pending.Kind.STANDARD, name, unstated.domain())));
    }
    if (node instanceof Total total) {
      return total(total);
    }
    if (node instanceof Best best) {
      return best(best);
    }
    if (node instanceof Listing listing) {
      return listing(listing);
    }
    if (node instanceof Choice choice) {
      Cell condition = cell(choice.condition(), place);
      if (condition.isKnown()) {
        return cell(condition.value() == 1 ? choice.then() : choice.otherwise(), place);
      }
    }
    ImmutableList<Node> operands = node.operands();
    List<Cell> cells = new ArrayList<>(operands.size());
    long[] values = new long[operands.size()];
    for (int i = 0; i < values.length; i++) {
      Cell operand = matters(node, i, values) ? cell(operands.get(i), place) : Cell.known(0);
      cells.add(operand);
      values[i] = operand.isKnown() ? operand.value() : Node.UNKNOWN;
    }
    long value = node.apply(values);
    if (value != Node.UNKNOWN) {
      return Cell.known(value);
    }
    return node instanceof All || node instanceof Any
        ? joined(node, cells)
        : Cell.node(node, cells);
  }

  /** Conditions of which some are open: those that are known make no difference then. */
  private static Cell joined(Node node, List<Cell> conditions) {
    conditions.removeIf(Cell::isKnown);
    return conditions.size() == 1 ? conditions.get(0) : Cell.node(node, conditions);
  }

  /**
   * Whether an operand can make a difference beside those before it: no league does where none has a value of its own, no day
   * where nothing changes, and nothing that is not set where all is.
   */
  private static boolean matters(Node node, int operand, long[] before) {
    if (!(node instanceof Lookup lookup)) {
      return true;
    }
    return switch (operand) {
      case 0 -> lookup.table().isSetByLeagues();
      case 1 -> lookup.table().isDated();
      case 2 -> lookup.table().hasGaps(before[0], before[1]);
      default -> true;
    };
  }

  private Scope scope(Place place) {
    return place.item() == null ? new Scope(claim) : new Scope(claim, place.item());
  }

  private Cell variable(FactNode fact, Place place) {
    String path = place.path(fact);
    Cell found = variables.get(path);
    if (found == null) {
      Variable unknown =
          new Variable(Pending.Kind.FACT, place.pendingName(path), narrowed(fact, place));
      if (Leagues.isLeague(fact)) {
        unknown.only(Leagues.toldApart(provision));
      }
      found = Cell.variable(unknown);
      variables.put(path, found);
    }
    return found;
  }

  /** The values that a fact can have beside the known facts of the same party. */
  private Domain narrowed(FactNode fact, Place place) {
    Domain domain = fact.domain();
    long min = domain.min();
    long max = domain.max();
    Shape<?> holder = fact.holder().orElse(claim.shape());
    for (Relation relation : holder.relations()) {
      boolean isSubject = relation.subject().equals(fact.leaf());
      if (relation.kind() == Relation.Kind.NOT_BESIDE
          || (!isSubject && !relation.other().equals(fact.leaf()))) {
        continue;
      }
      FactNode partner = fact.beside(isSubject ? relation.other() : relation.subject());
      if (!used.get().contains(partner)) {
        continue;
      }
      long value = partner.eval(scope(place));
      if (value == Node.UNKNOWN) {
        Pair pair = isSubject
            ? new Pair(place, fact, partner, relation)
            : new Pair(place, partner, fact, relation);
        if (!pairs.contains(pair)) {
          pairs.add(pair);
        }
      } else if (isSubject == (relation.kind() != Relation.Kind.AT_MOST)) {
        min =
            Math.max(min, relation.kind() == Relation.Kind.MORE_THAN ? next(domain, value) : value);
      } else {
        max = Math.min(
            max, relation.kind() == Relation.Kind.MORE_THAN ? previous(domain, value) : value);
      }
    }
    return new Domain(domain.sort(), min, max, domain.symbols());
  }

  private static long next(Domain domain, long value) {
    return domain.sort() == Sort.DAY ? Days.of(Days.date(value).plusDays(1)) : value + 1;
  }

  private static long previous(Domain domain, long value) {
    return domain.sort() == Sort.DAY ? Days.of(Days.date(value).minusDays(1)) : value - 1;
  }

  private Cell total(Total total) {
    List<?> items = total.items(claim);
    if (items == null) {
      return totalOfUnknown(total);
    }
    List<Total> together = together(total);
    List<Cell> picked = lists.computeIfAbsent(total.list(), list -> picked(together, items));
    return picked.get(together.indexOf(total));
  }

  private List<Cell> picked(List<Total> together, List<?> items) {
    long[] base = new long[together.size()];
    List<Cell> open = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      Place place = new Place(together.get(0).list(), index, items.get(index));
      List<Cell> terms = new ArrayList<>();
      together.forEach(total -> terms.add(cell(total.term(), place)));
      if (areKnown(terms)) {
        for (int i = 0; i < base.length; i++) {
          base[i] = Math.addExact(base[i], terms.get(i).value());
        }
      } else {
        Cell item = Cell.item(terms);
        open.add(item);
        pair(item, place);
      }
    }
    Cell list = Cell.list(base, open);
    List<Cell> picked = new ArrayList<>();
    for (int i = 0; i < base.length; i++) {
      int position = i;
      boolean known =
          open.stream().allMatch(item -> item.operands().get(position).isKnown());
      picked.add(known ? Cell.known(known(list, position)) : Cell.total(list, position));
    }
    return picked;
  }

  private static boolean areKnown(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.isKnown()) {
        return false;
      }
    }
    return true;
  }

  private static long known(Cell list, int position) {
    long sum = list.base()[position];
    for (Cell item : list.operands()) {
      sum = Math.addExact(sum, item.operands().get(position).value());
    }
    return sum;
  }

  private Cell totalOfUnknown(Total total) {
    List<Total> together = together(total);
    List<Cell> picked = lists.computeIfAbsent(total.list(), list -> pickedOfAny(together));
    return picked.get(together.indexOf(total));
  }

  /**
   * Nothing is known of the list: any number of items of two kinds, so that of two totals each can be what it likes. Items of
   * one kind are alike.
   */
  private List<Cell> pickedOfAny(List<Total> together) {
    Fact<?, ?> list = together.get(0).list();
    List<Cell> kinds = new ArrayList<>();
    for (int kind = 0; kind < Math.min(together.size(), KINDS); kind++) {
      Place place = new Place(list, Place.ANY - kind, null);
      Cell number = number(place);
      List<Cell> terms = new ArrayList<>();
      together.forEach(total -> terms.add(cell(total.term(), place)));
      Cell item = Cell.item(terms);
      pair(item, place);
      List<Cell> all = new ArrayList<>();
      for (int i = 0; i < terms.size(); i++) {
        Cell each = terms.get(i).isKnown() ? terms.get(i) : Cell.total(item, i);
        Node total = together.get(i);
        all.add(Cell.node(new Product(total, total), List.of(number, each)));
      }
      kinds.add(Cell.item(all).opened());
    }
    Cell sum = Cell.list(new long[together.size()], kinds).opened();
    return IntStream.range(0, together.size())
        .mapToObj(i -> Cell.total(sum, i).opened())
        .toList();
  }

  /** How many items of one kind there are, where nothing is known of the list. */
  private Cell number(Place kind) {
    Domain any = Domain.between(Sort.COUNT, 0, Domain.UNBOUNDED);
    return numbers.computeIfAbsent(
        kind,
        key -> Cell.variable(
            new Variable(Pending.Kind.FACT, Objects.requireNonNull(kind.list()).name(), any)));
  }

  private Cell best(Best best) {
    Fact<?, ?> list = best.list();
    List<Integer> counted = best.counted(new Scope(claim));
    if (counted == null) {
      return bestOfUnknown(best);
    }
    List<?> items = Objects.requireNonNull(best.items(claim));
    int limit = Math.toIntExact(best.limit().eval(new Scope(claim)));
    boolean greatest = best.order() == null;
    List<Long> known = new ArrayList<>();
    List<Cell> open = new ArrayList<>();
    for (int index : counted) {
      Place place = new Place(list, index, items.get(index));
      Cell term = cell(best.term(), place);
      if (term.isKnown()) {
        known.add(term.value());
      } else {
        Cell item = Cell.item(List.of(term));
        open.add(item);
        pair(item, place);
      }
    }
    known.sort(Comparator.reverseOrder());
    long[] base = new long[greatest ? limit : 1];
    for (int i = 0; i < known.size(); i++) {
      if (!greatest) {
        base[0] = Arithmetic.plus(base[0], known.get(i));
      } else if (i < limit) {
        base[i] = known.get(i);
      }
    }
    if (open.isEmpty()) {
      return Cell.known(Arrays.stream(base).reduce(0, Arithmetic::plus));
    }
    return Cell.total(
        Cell.list(greatest ? Cell.Joining.GREATEST : Cell.Joining.SUM, base, open), 0);
  }

  /** Nothing is known of the list: as many alike as count. */
  private Cell bestOfUnknown(Best best) {
    Place place = new Place(best.list(), Place.ANY, null);
    Node many = new Smaller(best.limit(), best.limit());
    Cell counted = Cell.node(many, List.of(number(place), cell(best.limit(), CLAIM)));
    Cell each = cell(
        new Choice(best.asked(), best.term(), new Constant("nothing", "", best.sort(), 0)), place);
    return Cell.node(new Product(best.limit(), best.term()), List.of(counted, each));
  }

  private Cell listing(Listing listing) {
    List<?> items = listing.items(claim);
    if (items == null) {
      Domain anything = Domain.between(Sort.COUNT, 1, Domain.UNBOUNDED);
      Cell each = Cell.variable(new Variable(Pending.Kind.FACT, listing.list().name(), anything));
      Cell number = number(new Place(listing.list(), Place.ANY, null));
      return Cell.node(new Product(listing, listing), List.of(number, each));
    }
    List<Cell> open = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      Place place = new Place(listing.list(), index, items.get(index));
      List<Cell> terms = new ArrayList<>();
      listing.terms().forEach(term -> terms.add(cell(term, place)));
      if (!areKnown(terms)) {
        Cell item = Cell.item(terms);
        open.add(item);
        pair(item, place);
      }
    }
    return open.isEmpty()
        ? Cell.known(Listing.KNOWN)
        : Cell.list(Cell.Joining.SEQUENCE, new long[1], open);
  }

  private List<Total> together(Total total) {
    return totals.get().stream()
        .filter(other -> other.list().equals(total.list()))
        .toList();
  }

  /**
   * Ties the pairs of unknowns met so far, at a place or anywhere, to the cell below which they lie. What is tied may be in
   * other pairs too.
   */
  private void pair(Cell above, @Nullable Place place) {
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (isIn(place, pair)) {
        above.tie(new Cell.Pairing(
            cell(pair.subject(), pair.place()), cell(pair.other(), pair.place()), pair.relation()));
      }
    }
    pairs.removeIf(pair -> isIn(place, pair));
  }

  private static boolean isIn(@Nullable Place place, Pair pair) {
    return place == null || pair.place().equals(place);
  }
}
