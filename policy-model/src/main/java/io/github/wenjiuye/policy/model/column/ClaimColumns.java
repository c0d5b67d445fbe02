package io.github.wenjiuye.policy.model.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Many claims under one provision, as columns of facts.
 *
 * <pre>{@code
 * ClaimColumns claims = ClaimColumns.builder(GraduateHiringClaim.SHAPE, rows)
 *     .codes("receivedOn", days)
 *     .codes("enterprise.size", sizes, validity)
 *     .list("hires", offsets)
 *     .codes("hires.hiredOn", hiredOn)
 *     .build();
 * DeterminationColumns answers = evaluator.decide(claims);
 * }</pre>
 *
 * <p>A column stands at the path of its fact and holds the fact's codes, the numbers by which rules see it: {@link
 * io.github.wenjiuye.policy.model.fact.Sort} tells them for each kind of fact. A column that is not given is unknown in every row.
 * The layout is that of Apache Arrow: a validity mask has a bit for each row, the least significant of a byte first, set where
 * the value is known; the items of all lists of a column stand one after the other, from {@code offsets[row]} to {@code
 * offsets[row + 1]}. A party is there in every row where a column below it is given, or where a mask of its own says so.
 *
 * <p>The arrays are kept as they are, not copied: whoever gives them must not change them any more. That nobody does, it is
 * immutable and safe for use by many threads.
 */
public final class ClaimColumns {

  private final Shape<? extends Claim> shape;
  private final int rows;
  private final Places places;

  /** By the number of the place. */
  private final @Nullable Column[] columns;

  ClaimColumns(Shape<? extends Claim> shape, int rows, Places places, @Nullable Column[] columns) {
    this.shape = shape;
    this.rows = rows;
    this.places = places;
    this.columns = columns;
  }

  /**
   * Starts columns of which none is given.
   *
   * @param shape the facts of a claim
   * @param rows how many claims there are
   * @return a builder
   * @throws IllegalArgumentException if there are less than none
   */
  public static ClaimColumnsBuilder builder(Shape<? extends Claim> shape, int rows) {
    return new ClaimColumnsBuilder(shape, rows);
  }

  /**
   * The columns of claims that are there as objects.
   *
   * @param shape the facts of a claim
   * @param claims claims of that shape
   * @return a row for each, in their order, with columns for whatever is known in one of them
   * @throws IllegalArgumentException if a claim is of another shape
   */
  public static ClaimColumns of(Shape<? extends Claim> shape, List<? extends Claim> claims) {
    return Transposition.of(shape, claims);
  }

  /**
   * The facts of a claim.
   *
   * @return the shape
   */
  public Shape<? extends Claim> shape() {
    return shape;
  }

  /**
   * The provision under which the claims are made.
   *
   * @return its number, such as {@code 16.1}
   */
  public String provision() {
    return shape.build(ImmutableMap.of()).provision();
  }

  /**
   * How many claims there are.
   *
   * @return 0 or more
   */
  public int rows() {
    return rows;
  }

  /**
   * The claim of a row, as any other: to be evaluated with every reason, or validated.
   *
   * @param row the row, from 0
   * @return the claim
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Claim row(int row) {
    return new Rows(this, places).build(shape, null, Objects.checkIndex(row, rows));
  }

  /**
   * Which columns there are, and of which kind. What reads some columns reads all that have the same layout.
   *
   * @return a line for each column, such as {@code hires.hiredOn: INT, nullable}
   */
  public ImmutableList<String> layout() {
    return places.all().stream()
        .filter(place -> columns[place.index()] != null)
        .map(place -> place + ": " + columns[place.index()])
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * How a fact is read of many rows, one after the other, of these columns or others of the same layout.
   *
   * @param path the path of a fact with codes
   * @return from columns and the row, or the item, to the code as a {@code long}; {@link Fact#UNKNOWN} where it is unknown
   * @throws IllegalArgumentException if there is no such fact
   */
  public MethodHandle coder(String path) {
    int place = places.at(path).index();
    return Readers.coder(place, columns[place]);
  }

  /**
   * How a text is read of many rows, one after the other, of these columns or others of the same layout.
   *
   * @param path the path of a text
   * @return from columns and the row, or the item, to the text as an {@code Object}; null where it is unknown
   * @throws IllegalArgumentException if there is no such fact
   */
  public MethodHandle getter(String path) {
    int place = places.at(path).index();
    return Readers.getter(place, columns[place]);
  }

  /**
   * How it is read whether there is a list or a party, of these columns or others of the same layout.
   *
   * @param path the path of a list or a party
   * @return from columns and the row, or the item, to a {@code boolean}
   * @throws IllegalArgumentException if there is no such fact
   */
  public MethodHandle given(String path) {
    int place = places.at(path).index();
    return Readers.given(place, columns[place]);
  }

  /**
   * How it is read where the items of a list begin, of these columns or others of the same layout.
   *
   * @param path the path of a list that some row has
   * @return from columns and row to an {@code int}, the first item's row in the columns of the items; that of the next row is
   *     where they end
   * @throws IllegalArgumentException if there is no such fact
   */
  public MethodHandle begin(String path) {
    return Readers.begin(places.at(path).index());
  }

  /**
   * Whether anything is given of a fact, a list or a party.
   *
   * @param path its path
   * @return false where it is unknown in every row
   * @throws IllegalArgumentException if there is no such fact
   */
  public boolean has(String path) {
    return columns[places.at(path).index()] != null;
  }

  /** Whether a fact, a list or a party is known in a row. */
  boolean isKnown(Place place, int row) {
    Column column = columns[place.index()];
    return column != null && column.isKnown(row);
  }

  /** The column at a place at which there is one. */
  Column column(int place) {
    return Objects.requireNonNull(columns[place]);
  }

  /**
   * Rows and layout.
   *
   * @return such as {@code 3 rows of [appliedOn: INT]}
   */
  @Override
  public String toString() {
    return rows + " rows of " + layout();
  }
}
