package io.github.wenjiuye.policy.model.column;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Gathers columns. A column is given once, by the path of its fact. None is copied; each is read through once, when all are
 * there, since a number that is no code stands for nothing that could be told to be wrong.
 */
public final class ClaimColumnsBuilder {

  private final Shape<? extends Claim> shape;
  private final int rows;
  private final Places places;
  private final @Nullable Column[] columns;

  ClaimColumnsBuilder(Shape<? extends Claim> shape, int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("Less than no rows: " + rows);
    }
    this.shape = shape;
    this.rows = rows;
    this.places = Places.of(shape);
    this.columns = new Column[places.all().size()];
  }

  /**
   * A fact that is known in every row, but where {@link Fact#UNKNOWN} stands.
   *
   * @param path the fact's path, such as {@code enterprise.staff}
   * @param codes the code of each row, or of each item
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it has no codes, or its column was given already
   */
  public ClaimColumnsBuilder codes(String path, long[] codes) {
    return put(coded(path), Column.of(codes, null));
  }

  /**
   * A fact that is known in some rows.
   *
   * @param path the fact's path
   * @param codes the code of each row, or of each item; whatever where it is unknown
   * @param validity in which rows, or items, it is known
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it has no codes, or its column was given already
   */
  public ClaimColumnsBuilder codes(String path, long[] codes, byte[] validity) {
    return put(coded(path), Column.of(codes, validity));
  }

  /**
   * A fact that is known in every row.
   *
   * @param path the fact's path
   * @param codes the code of each row, or of each item
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it has no codes, or its column was given already
   */
  public ClaimColumnsBuilder codes(String path, int[] codes) {
    return put(coded(path), Column.of(codes, null));
  }

  /**
   * A fact that is known in some rows.
   *
   * @param path the fact's path
   * @param codes the code of each row, or of each item; whatever where it is unknown
   * @param validity in which rows, or items, it is known
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it has no codes, or its column was given already
   */
  public ClaimColumnsBuilder codes(String path, int[] codes, byte[] validity) {
    return put(coded(path), Column.of(codes, validity));
  }

  /**
   * A fact that is known in every row.
   *
   * @param path the fact's path
   * @param codes the code of each row, or of each item
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it has no codes, or its column was given already
   */
  public ClaimColumnsBuilder codes(String path, byte[] codes) {
    return put(coded(path), Column.of(codes, null));
  }

  /**
   * A fact that is known in some rows.
   *
   * @param path the fact's path
   * @param codes the code of each row, or of each item; whatever where it is unknown
   * @param validity in which rows, or items, it is known
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it has no codes, or its column was given already
   */
  public ClaimColumnsBuilder codes(String path, byte[] codes, byte[] validity) {
    return put(coded(path), Column.of(codes, validity));
  }

  /**
   * A text, a label or a credit code.
   *
   * @param path the fact's path
   * @param texts the text of each row, or of each item; null where it is unknown
   * @return this builder
   * @throws IllegalArgumentException if there is no such fact, it is no text, or its column was given already
   */
  public ClaimColumnsBuilder texts(String path, @Nullable String[] texts) {
    Place place = places.at(path);
    return put(of(place, isText(place.fact())), Column.of(texts));
  }

  /**
   * A list that is known in every row.
   *
   * @param path the list's path, such as {@code hires}
   * @param offsets where the items of each row begin in the columns of the items, and last where those of the last row end
   * @return this builder
   * @throws IllegalArgumentException if there is no such list, or it was given already
   */
  public ClaimColumnsBuilder list(String path, int[] offsets) {
    return put(of(places.at(path), Sort.ITEMS), Column.list(offsets, null));
  }

  /**
   * A list that is known in some rows.
   *
   * @param path the list's path
   * @param offsets where the items of each row begin in the columns of the items, and last where those of the last row end
   * @param validity in which rows it is known, be it empty
   * @return this builder
   * @throws IllegalArgumentException if there is no such list, or it was given already
   */
  public ClaimColumnsBuilder list(String path, int[] offsets, byte[] validity) {
    return put(of(places.at(path), Sort.ITEMS), Column.list(offsets, validity));
  }

  /**
   * In which rows there is a party. Where there is none, its facts are unknown whatever their columns say.
   *
   * @param path the party's path, such as {@code enterprise}
   * @param validity in which rows, or items, there is one, be nothing known of it
   * @return this builder
   * @throws IllegalArgumentException if there is no such party, or it was given already
   */
  public ClaimColumnsBuilder party(String path, byte[] validity) {
    return put(of(places.at(path), Sort.PARTY), Column.party(0, validity));
  }

  private Place coded(String path) {
    Place place = places.at(path);
    return of(place, place.fact().sort().isLeaf() && !isText(place.fact()));
  }

  private static boolean isText(Fact<?, ?> fact) {
    return fact.sort() == Sort.TEXT || fact.sort() == Sort.CREDIT_CODE;
  }

  private static Place of(Place place, Sort sort) {
    return of(place, place.fact().sort() == sort);
  }

  private static Place of(Place place, boolean isSuch) {
    if (!isSuch) {
      throw new IllegalArgumentException(
          place + " is a " + place.fact().sort() + ", which has a column of another kind");
    }
    return place;
  }

  private ClaimColumnsBuilder put(Place place, Column column) {
    if (columns[place.index()] != null) {
      throw new IllegalArgumentException(place + " is given twice");
    }
    columns[place.index()] = column;
    return this;
  }

  /**
   * Builds the columns.
   *
   * @return the columns
   * @throws IllegalArgumentException if a column is not as long as there are rows or items, if a list of whose items something
   *     is given is not, or if a number is no code of its fact; the message names the path, and the row where it is one
   */
  public ClaimColumns build() {
    @Nullable Column[] built = columns.clone();
    for (int i = built.length - 1; i >= 0; i--) {
      Place parent = places.all().get(i).parent();
      if (built[i] != null && parent != null && built[parent.index()] == null) {
        if (parent.fact().sort() == Sort.ITEMS) {
          throw new IllegalArgumentException(
              places.all().get(i) + " is given without the offsets of " + parent);
        }
        built[parent.index()] = Column.party(0, null);
      }
    }
    for (Place place : places.all()) {
      Column column = built[place.index()];
      if (column != null) {
        built[place.index()] = checked(place, column, built);
      }
    }
    return new ClaimColumns(shape, rows, places, built);
  }

  /** A column whose list and party have been checked before it. */
  private Column checked(Place place, Column column, @Nullable Column[] built) {
    Column list = at(place.list(), built);
    int length = list == null ? rows : list.ints()[list.rows()];
    boolean isParty = column.kind() == Column.Kind.PARTY;
    demand(isParty || column.rows() == length, place, column.rows() + " instead of " + length);
    byte[] validity = column.validity();
    demand(
        validity == null || validity.length >= Validity.bytes(length),
        place,
        "bits in a validity mask for less than " + length);
    Column holder = at(place.parent(), built);
    Column seen = (isParty ? Column.party(length, validity) : column)
        .where(holder != null && holder.kind() == Column.Kind.PARTY ? holder.validity() : null);
    if (seen.kind().isCoded()) {
      new Codes(place.fact().domain()).check(place.path(), seen);
    } else if (seen.kind() == Column.Kind.LIST) {
      checkOffsets(place, seen.ints());
    } else if (place.fact().sort() == Sort.CREDIT_CODE) {
      checkCreditCodes(place, seen);
    }
    return seen;
  }

  private static @Nullable Column at(@Nullable Place place, @Nullable Column[] built) {
    return place == null ? null : built[place.index()];
  }

  private static void demand(boolean isMet, Place place, String otherwise) {
    if (!isMet) {
      throw new IllegalArgumentException("Of " + place + " there are " + otherwise);
    }
  }

  private static void checkOffsets(Place place, int[] offsets) {
    int last = 0;
    for (int offset : offsets) {
      demand(offset >= last, place, "offsets that fall, to " + offset);
      last = offset;
    }
  }

  private static void checkCreditCodes(Place place, Column column) {
    for (int row = 0; row < column.rows(); row++) {
      String text = column.isKnown(row) ? column.texts()[row] : null;
      if (text != null) {
        try {
          CreditCode.of(text);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "At row " + row + " of " + place + ": " + e.getMessage(), e);
        }
      }
    }
  }
}
