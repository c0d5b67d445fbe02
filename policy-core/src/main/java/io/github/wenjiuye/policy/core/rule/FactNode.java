package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the claim says, or what an item of one of its lists says: a path of facts from the claim or item to a leaf.
 */
public final class FactNode implements Node {

  private final @Nullable Fact<?, ?> list;
  private final ImmutableList<Fact<?, ?>> path;
  private final Fact<?, ?> leaf;
  private final String name;
  private final String code;
  private final @Nullable Fact<?, ?> excludedBy;

  /** What a text can be told apart by; null for any other fact, and before it is resolved. */
  private final @Nullable ImmutableList<String> texts;

  private FactNode(
      @Nullable Fact<?, ?> list,
      ImmutableList<Fact<?, ?>> path,
      @Nullable ImmutableList<String> texts) {
    this.list = list;
    this.path = path;
    this.texts = texts;
    this.leaf = path.get(path.size() - 1);
    this.name = path.stream().map(Fact::name).collect(Collectors.joining("."));
    this.code = list == null ? name : list.name() + "." + name;
    this.excludedBy = excludedBy(holder(list, path), leaf);
  }

  /**
   * A fact of the claim itself.
   *
   * @param path the parties down to a leaf
   * @return the node
   */
  static FactNode ofClaim(Fact<?, ?>... path) {
    return new FactNode(null, ImmutableList.copyOf(path), null);
  }

  /**
   * A fact of the items of a list.
   *
   * @param list the list
   * @param path the parties down to a leaf
   * @return the node
   */
  static FactNode ofItem(Fact<?, ?> list, Fact<?, ?>... path) {
    return new FactNode(list, ImmutableList.copyOf(path), null);
  }

  private static @Nullable Shape<?> holder(
      @Nullable Fact<?, ?> list, ImmutableList<Fact<?, ?>> path) {
    if (path.size() > 1) {
      return path.get(path.size() - 2).shape();
    }
    return list == null ? null : list.shape();
  }

  private static @Nullable Fact<?, ?> excludedBy(@Nullable Shape<?> holder, Fact<?, ?> leaf) {
    if (holder == null) {
      return null;
    }
    for (Relation relation : holder.relations()) {
      if (relation.kind() == Relation.Kind.NOT_BESIDE && relation.subject().equals(leaf)) {
        return relation.other();
      }
    }
    return null;
  }

  /**
   * The list whose items have the fact.
   *
   * @return the list, or empty for a fact of the claim
   */
  public Optional<Fact<?, ?>> list() {
    return Optional.ofNullable(list);
  }

  /**
   * The facts from the claim, or from the item, to the leaf.
   *
   * @return at least one
   */
  public ImmutableList<Fact<?, ?>> path() {
    return path;
  }

  /**
   * The fact at the end of the path.
   *
   * @return a leaf
   */
  public Fact<?, ?> leaf() {
    return leaf;
  }

  /**
   * The party that has the leaf, as facts know it.
   *
   * @return its shape; empty where the claim itself has the leaf
   */
  Optional<Shape<?>> holder() {
    return Optional.ofNullable(holder(list, path));
  }

  /** The fact beside which the leaf cannot be true, so that it is known not to be. */
  Optional<Fact<?, ?>> excludedBy() {
    return Optional.ofNullable(excludedBy);
  }

  /** The fact of the same party that stands beside this one. */
  FactNode beside(Fact<?, ?> other) {
    ImmutableList<Fact<?, ?>> parents = path.subList(0, path.size() - 1);
    return new FactNode(
        list, ImmutableList.<Fact<?, ?>>builder().addAll(parents).add(other).build(), null);
  }

  /** The same text, told apart by the texts that something can be looked up by. */
  FactNode among(ImmutableList<String> known) {
    return new FactNode(list, path, known);
  }

  /** What a text is told apart by, in the order of its codes; empty for any other fact. */
  Optional<ImmutableList<String>> texts() {
    return Optional.ofNullable(texts);
  }

  /** The values that the fact can have. Of texts that are not known by anything there are two, so that one is not another. */
  Domain domain() {
    return texts == null ? leaf.domain() : Domain.between(Sort.TEXT, 0, texts.size() + 1L);
  }

  /**
   * The names along the path.
   *
   * @return such as {@code enterprise.size}, without the list
   */
  public String name() {
    return name;
  }

  /**
   * The name by which the fact is stable in findings.
   *
   * @return such as {@code enterprise.size} or {@code hires.hiredOn}
   */
  public String code() {
    return code;
  }

  @Override
  public Sort sort() {
    return leaf.sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.of();
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return this;
  }

  @Override
  public long apply(long[] values) {
    return UNKNOWN;
  }

  @Override
  public long eval(Scope scope) {
    Object current = holder(scope);
    if (current == null) {
      return UNKNOWN;
    }
    if (leaf.sort() == Sort.TEXT) {
      return place(read(leaf, current));
    }
    long code = code(leaf, current);
    if (code == UNKNOWN && excludedBy != null && code(excludedBy, current) != UNKNOWN) {
      return 0;
    }
    return code;
  }

  /** The place of a text among those that it is told apart by, and one more for every other text. */
  long place(@Nullable Object text) {
    ImmutableList<String> known = texts == null ? ImmutableList.of() : texts;
    int found = known.indexOf(text);
    return text == null ? UNKNOWN : found < 0 ? known.size() : found;
  }

  /** The value as it stands on the wire, where the claim says it. */
  Optional<String> written(Scope scope) {
    Object holder = holder(scope);
    Object value = holder == null ? null : read(leaf, holder);
    if (holder == null || value == null) {
      return Optional.empty();
    }
    return Optional.of(
        leaf.sort() == Sort.TEXT ? value.toString() : Values.write(this, code(leaf, holder)));
  }

  /** Whether the claim itself says it, rather than that it follows from what else is said. */
  boolean isStated(Scope scope) {
    Object holder = holder(scope);
    return holder != null && read(leaf, holder) != null;
  }

  private @Nullable Object holder(Scope scope) {
    Object current = list == null ? scope.claim() : scope.item();
    int last = path.size() - 1;
    for (int i = 0; i < last && current != null; i++) {
      current = read(path.get(i), current);
    }
    return current;
  }

  private static @Nullable Object read(Fact<?, ?> fact, Object owner) {
    return fact.readFrom(owner).orElse(null);
  }

  private static long code(Fact<?, ?> fact, Object owner) {
    return seen(fact.codeOf(owner));
  }

  /** The greatest number stands for what has no end: as a fact it is seen as its neighbour. */
  static long seen(long code) {
    return code == UNBOUNDED ? UNBOUNDED - 1 : code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactNode that
        && path.equals(that.path)
        && Objects.equals(list, that.list)
        && Objects.equals(texts, that.texts);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Objects.hashCode(list);
  }

  @Override
  public String toString() {
    return code();
  }
}
