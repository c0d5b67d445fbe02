package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.League;
import java.util.ArrayList;
import java.util.List;

/** Which leagues a provision tells apart: two that set the same for it are as good as one. */
final class Leagues {

  private Leagues() {}

  /** One league of each kind, by their codes. */
  static long[] toldApart(Iterable<Node> provision) {
    List<Lookup> lookups = new ArrayList<>();
    boolean byNameToo = false;
    for (Node node : Walk.nodes(provision)) {
      if (node instanceof Lookup lookup) {
        lookups.add(lookup);
      } else {
        byNameToo |= node.operands().stream().anyMatch(Leagues::isLeague);
      }
    }
    List<Integer> kinds = new ArrayList<>();
    for (int league = 0; league < League.values().length; league++) {
      int code = league;
      if (byNameToo
          || kinds.stream()
              .noneMatch(kind ->
                  lookups.stream().allMatch(lookup -> lookup.table().isAlike(kind, code)))) {
        kinds.add(league);
      }
    }
    return kinds.stream().mapToLong(kind -> kind).toArray();
  }

  static boolean isLeague(Node node) {
    return node instanceof FactNode fact && fact.leaf().equals(Claim.LEAGUE);
  }
}
