package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.advice.Change;
import io.github.wenjiuye.policy.model.advice.Change.Direction;
import io.github.wenjiuye.policy.model.advice.Remedy;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim with the changes of a remedy made one by one, without a look at how the remedy was found. */
final class Advised {

  private final Remedy remedy;
  private final CaseSheet claim;
  private final CaseSheet promised;
  private final Set<String> unstated;

  Advised(Claim claim, Remedy remedy) {
    this.remedy = remedy;
    this.claim = sheet(claim);
    this.promised = sheet(remedy.claim());
    Map<String, Object> dropped = leaves(claim.shape(), claim, "");
    dropped.keySet().removeAll(leaves(claim.shape(), remedy.claim(), "").keySet());
    this.unstated = Set.copyOf(dropped.keySet());
  }

  /** What is known of a claim. */
  static CaseSheet sheet(Claim claim) {
    CaseSheet sheet = CaseSheet.empty(claim.shape());
    for (Map.Entry<String, Object> leaf : leaves(claim.shape(), claim, "").entrySet()) {
      sheet = sheet.with(leaf.getKey(), leaf.getValue());
    }
    return sheet;
  }

  /** The paths of everything that a claim states. */
  static Set<String> leaves(Claim claim) {
    return leaves(claim.shape(), claim, "").keySet();
  }

  private static Map<String, Object> leaves(Shape<?> shape, Object party, String parent) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    for (Fact<?, ?> fact : shape.facts()) {
      Object value = read(fact, party);
      String path = parent + fact.name();
      if (value instanceof ImmutableList<?> items) {
        leaves.put(path, (long) items.size());
        for (int i = 0; i < items.size(); i++) {
          leaves.putAll(leaves(fact.shape(), items.get(i), path + "[" + i + "]."));
        }
      } else if (value != null && !fact.sort().isLeaf()) {
        leaves.putAll(leaves(fact.shape(), value, path + "."));
      } else if (value != null) {
        leaves.put(path, value);
      }
    }
    return leaves;
  }

  private static @Nullable Object read(Fact<?, ?> fact, Object party) {
    return fact.readFrom(party).orElse(null);
  }

  /** The claim with all changes; empty where it cannot be true. */
  Optional<Claim> all() {
    return with(remedy.changes());
  }

  /** The claim with some of the changes. */
  Optional<Claim> with(Collection<Change> changes) {
    return claim(made(changes));
  }

  private CaseSheet made(Collection<Change> changes) {
    CaseSheet sheet = claim;
    for (Change change : changes) {
      sheet = change.direction() == Direction.ADDED
          ? added(sheet, change, size(change.to().get(0)))
          : sheet.with(change.fact(), value(change));
    }
    return sheet;
  }

  private Object value(Change change) {
    return promised.get(change.fact()).orElseThrow();
  }

  private static int size(String told) {
    return Integer.parseInt(told);
  }

  private CaseSheet added(CaseSheet sheet, Change change, int size) {
    CaseSheet grown = sheet;
    Fact<?, ?> list = promised.claim().shape().fact(change.fact()).orElseThrow();
    for (int i = size(change.now().orElseThrow()); i < size; i++) {
      grown = grown.withItemOf(promised, list, i);
    }
    return grown;
  }

  /** The claim with all changes but for one unit of one of them. */
  Optional<Claim> withOneLessOf(Change change) {
    CaseSheet others =
        made(remedy.changes().stream().filter(other -> other != change).toList());
    return claim(
        change.direction() == Direction.ADDED
            ? added(others, change, size(change.to().get(0)) - 1)
            : others.with(change.fact(), back(value(change), change.direction())));
  }

  private static Object back(Object value, Direction direction) {
    int step = direction == Direction.MORE || direction == Direction.LATER ? -1 : 1;
    if (value instanceof Long count) {
      return count + step;
    } else if (value instanceof Money money) {
      return Money.ofFen(money.fen() + step);
    } else if (value instanceof Rate rate) {
      return Rate.ofMillionths(rate.millionths() + step);
    } else if (value instanceof LocalDate day) {
      return day.plusDays(step);
    } else if (value instanceof YearMonth month) {
      return month.plusMonths(step);
    } else {
      return ((LocalTime) value).plusMinutes(step);
    }
  }

  /** The claim with another of the values of a change. */
  Optional<Claim> withValue(Change change, Object value) {
    CaseSheet others =
        made(remedy.changes().stream().filter(other -> other != change).toList());
    return claim(others.with(change.fact(), value));
  }

  /** What does not matter is no longer stated where it cannot be true beside what changed. */
  private Optional<Claim> claim(CaseSheet sheet) {
    CaseSheet possible = sheet;
    for (String path : unstated) {
      possible = possible.isPossible() ? possible : possible.without(path);
    }
    return Optional.of(possible).filter(CaseSheet::isPossible).map(CaseSheet::claim);
  }
}
