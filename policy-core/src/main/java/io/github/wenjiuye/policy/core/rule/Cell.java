package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One place of the graph that is left of a provision when everything known about a claim has been worked in. Equal places
 * are one cell, so that what is used twice is seen to be the same.
 */
final class Cell {

  /** What a cell is. */
  enum Kind {
    /** A value that is known. */
    KNOWN,
    /** An unknown. */
    VARIABLE,
    /** An expression over other cells. */
    NODE,
    /** What one item adds to the totals of its list: one value for each total. */
    ITEM,
    /** What the items of a list come to: one value for each total. */
    LIST,
    /** One of the totals of a list, or the sum of its greatest. */
    TOTAL,
    /** Everything that is asked for at once. */
    ROOT
  }

  /** How the items of a list join. */
  enum Joining {
    /** Each total is summed. */
    SUM,
    /** As many as there are places, the greatest, are kept. */
    GREATEST,
    /** One stands after another. */
    SEQUENCE
  }

  /** The id of a cell that no graph has numbered. */
  static final int NOT_VISITED = -1;

  private static final long[] NOTHING = {};

  private final Kind kind;
  private final List<Cell> operands;
  private ImmutableList<Pairing> pairings = ImmutableList.of();
  private @Nullable Node node;
  private @Nullable Variable variable;
  private long[] base = NOTHING;
  private Joining joining = Joining.SUM;
  private int position;
  private boolean opened;

  int id = NOT_VISITED;
  int depth;
  int low;

  @Nullable
  Cell dominator;

  final List<Cell> dominated = new ArrayList<>();
  final List<Cell> users = new ArrayList<>();

  private Cell(Kind kind, List<Cell> operands) {
    this.kind = kind;
    this.operands = operands;
  }

  /** What two unknowns of one party demand of one another. */
  record Pairing(
      Cell subject, Cell other, io.github.wenjiuye.policy.model.fact.Relation relation) {}

  static Cell known(long value) {
    Cell cell = new Cell(Kind.KNOWN, List.of());
    cell.base = new long[] {value};
    return cell;
  }

  static Cell variable(Variable variable) {
    Cell cell = new Cell(Kind.VARIABLE, List.of());
    cell.variable = variable;
    return cell;
  }

  static Cell node(Node node, List<Cell> operands) {
    Cell cell = new Cell(Kind.NODE, operands);
    cell.node = node;
    return cell;
  }

  static Cell item(List<Cell> terms) {
    return new Cell(Kind.ITEM, terms);
  }

  static Cell list(long[] base, List<Cell> items) {
    return list(Joining.SUM, base, items);
  }

  static Cell list(Joining joining, long[] base, List<Cell> items) {
    Cell cell = new Cell(Kind.LIST, items);
    cell.joining = joining;
    cell.base = base;
    return cell;
  }

  static Cell total(Cell list, int position) {
    Cell cell = new Cell(Kind.TOTAL, List.of(list));
    cell.position = position;
    return cell;
  }

  static Cell root(List<Cell> asked) {
    return new Cell(Kind.ROOT, asked);
  }

  Kind kind() {
    return kind;
  }

  List<Cell> operands() {
    return operands;
  }

  ImmutableList<Pairing> pairings() {
    return pairings;
  }

  /** Ties two unknowns at this cell. */
  void tie(Pairing pairing) {
    pairings = ImmutableList.<Pairing>builder().addAll(pairings).add(pairing).build();
  }

  /** Leaves only some of the pairings. */
  void keep(Predicate<Pairing> kept) {
    pairings = pairings.stream().filter(kept).collect(ImmutableList.toImmutableList());
  }

  boolean isKnown() {
    return kind == Kind.KNOWN;
  }

  /** The value of what is known. */
  long value() {
    return base[0];
  }

  /** How the items of a list join. */
  Joining joining() {
    return joining;
  }

  /** What the known items of a list come to. */
  long[] base() {
    return base;
  }

  /** Which of the totals of its list a total is. */
  int position() {
    return position;
  }

  /** Lets what changes at this cell be looked for below it, as it is at an expression. */
  Cell opened() {
    opened = true;
    return this;
  }

  /** Whether what changes at this cell is looked for below it. */
  boolean isOpened() {
    return opened || kind == Kind.NODE;
  }

  Node node() {
    return required(node);
  }

  Variable variable() {
    return required(variable);
  }

  Cell dominator() {
    return required(dominator);
  }

  private <T> T required(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("A cell of kind " + kind + " has no such part");
    }
    return part;
  }

  /** Whether what lies below depends on nothing that is settled above. */
  boolean isClosed() {
    return low >= depth;
  }

  /** Whether every way from the root to this cell leads through another, or it is that one. */
  boolean isDominatedBy(Cell other) {
    Cell above = this;
    while (above.depth > other.depth) {
      above = above.dominator();
    }
    return above == other;
  }

  @Override
  public String toString() {
    return kind + (node == null ? "" : " " + node) + (variable == null ? "" : " " + variable);
  }
}
