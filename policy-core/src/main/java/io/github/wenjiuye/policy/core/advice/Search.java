package io.github.wenjiuye.policy.core.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for the smallest sets of changes that make a claim what is wished: first every set of one change, then of two, and so
 * on, each one more change of a fact that a condition asks for which is not met yet.
 */
final class Search {

  /** How many claims are looked at before the search gives up. */
  private static final int MANY = 600;

  /** How many changes are told of at most. */
  private static final int DEEP = 12;

  private final Wish wish;
  private final Moves moves;
  private final int enough;

  /**
   * A search.
   *
   * @param wish what is looked for
   * @param enough how many sets are wanted; more are given where they are as small
   */
  Search(Wish wish, int enough) {
    this.wish = wish;
    this.moves = new Moves(wish);
    this.enough = enough;
  }

  /** A claim with changes made. */
  static Claim changed(Claim claim, Collection<Edit> edits) {
    Claim changed = claim;
    for (Edit edit : edits) {
      changed = edit.on(changed);
    }
    return changed;
  }

  private record State(Claim claim, ImmutableSet<Edit> edits) {
    Set<String> paths() {
      Set<String> paths = new HashSet<>();
      edits.forEach(edit -> paths.add(edit.path()));
      return paths;
    }
  }

  /** The sets of changes that make the claim what is wished, the smallest first. */
  List<ImmutableSet<Edit>> from(Claim claim) {
    List<ImmutableSet<Edit>> found = new ArrayList<>();
    Set<ImmutableSet<Edit>> seen = new HashSet<>();
    TreeMap<Integer, List<State>> open = new TreeMap<>();
    open.put(0, List.of(new State(claim, ImmutableSet.of())));
    while (!open.isEmpty() && found.size() < enough && open.firstKey() < DEEP) {
      for (State state : open.pollFirstEntry().getValue()) {
        if (isMoreThanOneOf(state.edits(), found)) {
          continue;
        }
        for (ImmutableList<Edit> move : moves.next(state.claim(), state.paths())) {
          ImmutableSet<Edit> edits =
              ImmutableSet.<Edit>builder().addAll(state.edits()).addAll(move).build();
          if (seen.size() >= MANY) {
            return found;
          }
          if (seen.add(edits)) {
            Claim next = changed(state.claim(), move);
            if (wish.isGranted(next)) {
              found.add(edits);
            } else {
              open.computeIfAbsent(edits.size(), size -> new ArrayList<>())
                  .add(new State(next, edits));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isMoreThanOneOf(Set<Edit> edits, List<ImmutableSet<Edit>> found) {
    return found.stream().anyMatch(edits::containsAll);
  }
}
