package io.github.wenjiuye.policy.model.text;

import com.google.common.base.Strings;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. For the library's own modules. */
public final class Nearest {

  private static final int MAX_LENGTH = 80;
  private static final int ALWAYS_FORGIVEN = 2;
  private static final int LETTERS_PER_SLIP = 3;

  private Nearest() {}

  /**
   * The known word from which a word differs least, capitals aside: by letters that are missing, too many, wrong or
   * swapped with their neighbour.
   *
   * @param word what was written
   * @param known the words that there are
   * @return the nearest; of several the one that begins alike the longest, then the first; empty where none is near
   *     enough to be worth a suggestion
   */
  public static Optional<String> of(String word, Iterable<String> known) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int limit =
        Math.min(Math.max(ALWAYS_FORGIVEN, lower.length() / LETTERS_PER_SLIP), lower.length() - 1);
    Optional<String> nearest = Optional.empty();
    int best = limit + 1;
    int alike = 0;
    for (String candidate : known) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int distance = distance(lower, other);
      int begins = Strings.commonPrefix(lower, other).length();
      if (distance < best || (distance == best && distance <= limit && begins > alike)) {
        best = distance;
        alike = begins;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  private static int distance(String from, String to) {
    int[][] rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, from, i, to, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int step(int[][] rows, String from, int i, String to, int j) {
    int replaced = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped = i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
